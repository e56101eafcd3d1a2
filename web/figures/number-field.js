// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, noChange } from 'lit';
import { live } from 'lit/directives/live.js';
import { styleProperties } from './style-properties.js';

/** @import { Figure } from './figure.js' */

/**
 * A field for a number. Each change that makes a number is reported at once; while the reader is typing, nothing is
 * written into the field, and when it is left, it shows the number that counts.
 * @param {Figure} figure
 * @param {object} field
 * @param {string} field.name of its own in the figure
 * @param {string} field.label
 * @param {number} field.value
 * @param {{ min: number, max: number, step: number | 'any' }} field.range
 * @param {(value: number | undefined) => void} field.entered undefined for what is not a number in the range
 * @param {Record<string, string>} [field.style]
 */
export function numberField(figure, { name, label, value, range: { min, max, step }, entered, style = {} }) {
  const active = /** @type {HTMLElement | null | undefined} */ (figure.shadowRoot?.activeElement);
  const isTyping = active?.matches('input[type=number]') && active.dataset.name === name;
  return html`<input
    type="number"
    data-name=${name}
    aria-label=${label}
    min=${min}
    max=${max}
    step=${step}
    .value=${isTyping ? noChange : live(String(value))}
    @input=${(/** @type {InputEvent} */ event) => {
      const { validity, valueAsNumber } = /** @type {HTMLInputElement} */ (event.target);
      entered(validity.valid && Number.isFinite(valueAsNumber) ? valueAsNumber : undefined);
    }}
    @blur=${() => figure.requestUpdate()}
    ${styleProperties(style)}
  />`;
}
