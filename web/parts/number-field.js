// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, noChange } from 'lit';
import { live } from 'lit/directives/live.js';
import { numberIn, shortNumber } from '../drawing/written-number.js';
import { isShortcut } from './base/keys.js';
import { styleProperties } from './base/style-properties.js';

/** @import { Figure } from './base/figure.js' */

/** What the keys change the number by, in steps. @type {Record<string, number>} */
const keySteps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/**
 * A field for a number. Each change that makes a number is reported at once; while the reader is typing, nothing is
 * written into the field, and when it is left, it shows the number that counts. It is a text field, as those for numbers
 * know no real minus sign.
 * @param {Figure} figure
 * @param {object} field
 * @param {string} field.name of its own in the figure
 * @param {string} field.label
 * @param {number | undefined} field.value undefined while there is none
 * @param {{ min: number, max: number, step: number }} field.range the step is that of the keys; between steps, all goes
 * @param {(value: number | undefined) => void} field.entered undefined for what is not a number in the range
 * @param {() => void} [field.left]
 * @param {(value: number) => string} [field.text]
 * @param {0 | -1} [field.tabindex]
 * @param {Record<string, string>} [field.style]
 */
export function numberField(
  figure,
  {
    name,
    label,
    value,
    range: { min, max, step },
    entered,
    left = () => {},
    text = shortNumber,
    tabindex = 0,
    style = {},
  },
) {
  const active = /** @type {HTMLElement | null | undefined} */ (figure.shadowRoot?.activeElement);
  const isTyping = active?.matches('input[role=spinbutton]') && active.dataset.name === name;
  const shown = value === undefined ? '' : text(value);
  const take = (/** @type {HTMLInputElement} */ field) => {
    const number = numberIn(field.value);
    const isGood = number !== undefined && number >= min && number <= max;
    field.setAttribute('aria-invalid', String(!isGood));
    entered(isGood ? number : undefined);
  };
  return html`<input
    type="text"
    role="spinbutton"
    autocomplete="off"
    inputmode=${min < 0 ? 'text' : 'numeric' /* which has no minus sign on all phones */}
    data-name=${name}
    tabindex=${tabindex}
    aria-label=${label}
    aria-valuemin=${min}
    aria-valuemax=${max}
    aria-valuenow=${value ?? min}
    aria-valuetext=${shown}
    ?disabled=${value === undefined}
    .value=${isTyping ? noChange : live(shown)}
    @input=${(/** @type {InputEvent} */ event) => take(/** @type {HTMLInputElement} */ (event.target))}
    @keydown=${(/** @type {KeyboardEvent} */ event) => {
      const by = keySteps[event.key];
      const field = /** @type {HTMLInputElement} */ (event.target);
      if (by === undefined || isShortcut(event) || field.readOnly) return;
      event.preventDefault();
      const next = (numberIn(field.value) ?? value ?? min) + by * step;
      field.value = text(Number(Math.min(Math.max(next, min), max).toFixed(4)));
      take(field);
    }}
    @blur=${(/** @type {FocusEvent} */ event) => {
      /** @type {HTMLInputElement} */ (event.target).setAttribute('aria-invalid', 'false');
      left();
      figure.requestUpdate();
    }}
    ${styleProperties(style)}
  />`;
}
