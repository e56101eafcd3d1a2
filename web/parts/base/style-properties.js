// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** @import { ElementPart } from 'lit/directive.js' */

/** What `styleProperties()` makes. */
export class StyleProperties extends Directive {
  /** @type {Record<string, string | number>} what is set; setting the same again would cost the browser a check of styles */
  #set = {};

  /** @param {Record<string, string | number>} _properties */
  render(_properties) {
    return noChange;
  }

  /**
   * @override
   * @param {ElementPart} part
   * @param {[Record<string, string | number>]} properties
   */
  update(part, [properties]) {
    const { style } = /** @type {HTMLElement} */ (part.element);
    for (const [name, value] of Object.entries(properties)) {
      if (this.#set[name] !== value) style.setProperty(name, String(value), name.startsWith('--') ? '' : 'important');
    }
    this.#set = properties;
    return noChange;
  }
}

/**
 * Sets style properties of an element through its `style` object. Lit's own `styleMap` writes a style attribute first,
 * which a content security policy without 'unsafe-inline' forbids. What is set holds also where an extension of the browser gives
 * all elements other colours: those here are data.
 * @example html`<div ${styleProperties({ '--x': 3 })}></div>`
 */
export const styleProperties = directive(StyleProperties);
