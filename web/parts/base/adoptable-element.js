// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { LitElement } from 'lit';
import { registerTextSize } from './type-size.js';

/** An element that keeps its style in other documents: a frame's, or that of a window opened by a script. */
export class AdoptableElement extends LitElement {
  /** @override */
  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#style(root);
    return root;
  }

  /** Browsers take the style sheets of a shadow root away when it comes into another document. */
  adoptedCallback() {
    if (this.shadowRoot) this.#style(this.shadowRoot);
  }

  /**
   * A style sheet counts only in the document that it was made for.
   * @param {ShadowRoot} root
   */
  #style(root) {
    const { defaultView } = this.ownerDocument; // null in a template, where nothing shows
    if (!defaultView) return;
    const view = /** @type {typeof globalThis} */ (defaultView);
    registerTextSize(view);
    const { elementStyles } = /** @type {typeof LitElement} */ (this.constructor);
    root.adoptedStyleSheets = elementStyles.flatMap((style) => {
      if (!('cssText' in style)) return [style];
      if (view === globalThis) return style.styleSheet ?? [];
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style.cssText);
      return sheet;
    });
  }
}
