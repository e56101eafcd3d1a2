// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { tableStyle } from './table-style.js';

export { tableStyle };

/** @import { TemplateResult } from 'lit' */
/** @import { PlainFigure } from './base/plain-figure.js' */

/** @type {WeakMap<PlainFigure, boolean>} whose table is open */
const open = new WeakMap();

/**
 * A table that is built only while the reader has it open. A figure has one at most.
 * @param {PlainFigure} figure
 * @param {{ summary: string, table: () => TemplateResult | string }} table
 */
export function tableOnDemand(figure, { summary, table }) {
  const toggled = (/** @type {Event} */ event) => {
    open.set(figure, /** @type {HTMLDetailsElement} */ (event.target).open);
    figure.requestUpdate();
  };
  return html`<details class="on-demand" part="table" @toggle=${toggled}>
    <summary>${summary}</summary>
    ${open.get(figure) ? table() : ''}
  </details>`;
}

/**
 * A place of limited height that scrolls, also by the arrow keys.
 * @param {string} label
 * @param {TemplateResult} content
 */
export function scrollRegion(label, content) {
  return html`<div class="region" role="group" tabindex="0" aria-label=${label}>${content}</div>`;
}
