// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cssColour, probabilityScale, signedScale } from '../../drawing/colour-scale.js';
import { decimal, percent, small } from '../../drawing/number-format.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { numberField } from '../../parts/number-field.js';
import { maxLogit } from './free-softmax.js';
import { words } from './words.js';

/** @import { TemplateResult } from 'lit' */
/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { CnnSoftmax } from './softmax.js' */

/**
 * One class: its logit, which can be typed or dragged, and what becomes of it.
 * @param {CnnSoftmax} figure
 * @param {number} k
 * @param {boolean} isHere whether its terms are the linked ones
 * @returns {TemplateResult}
 */
export function softmaxRow(figure, k, isHere) {
  const { terms, extent, theme } = figure;
  const logits = signedScale('activation', extent, theme);
  const shares = probabilityScale(theme);
  const link = () => {
    figure.chosen = k;
  };
  return html`<tr
    class=${isHere ? 'here' : ''}
    @pointermove=${(/** @type {PointerEvent} */ event) => event.pointerType === 'mouse' && event.buttons === 0 && link()}
    @click=${link}
    @focusin=${link}
  >
    <th scope="row">
      <button type="button" data-class=${k} tabindex=${isHere ? 0 : -1} aria-pressed=${isHere} ?disabled=${!terms}>${k}</button>
    </th>
    <td>
      <div class="term">
        ${logitInput(figure, k, isHere)}
        <span
          class="bar handle"
          data-still
          @pointerdown=${(/** @type {PointerEvent} */ event) => {
            if (terms && event.button === 0) drag(figure, k, event);
          }}
        >${bar(terms?.logits[k], logits, [-extent, extent])}</span>
      </div>
    </td>
    ${term('difference', terms?.differences[k], (value) => decimal(value, 2), logits, [-2 * extent, 0])}
    ${term('exponential', terms?.exponentials[k], small, shares, [0, 1])}
    ${term('probability', terms?.probabilities[k], (value) => percent(value, 2), shares, [0, 1])}
  </tr>`;
}

/**
 * @param {CnnSoftmax} figure
 * @param {number} k
 * @param {boolean} isHere
 * @returns {TemplateResult}
 */
function logitInput(figure, k, isHere) {
  return numberField(figure, {
    name: `logit ${k}`,
    label: figure.say(words['softmax.logit'], { k }),
    value: figure.terms?.logits[k],
    range: { min: -maxLogit, max: maxLogit, step: 0.1 },
    text: (logit) => decimal(logit, 2),
    tabindex: isHere ? 0 : -1,
    entered: (logit) => figure.change(k, logit),
    left: () => {
      figure.isRefused = false;
    },
  });
}

/**
 * @param {string} kind
 * @param {number | undefined} value
 * @param {(value: number) => string} text
 * @param {ColourScale} scale
 * @param {[low: number, high: number]} domain of the bar
 */
function term(kind, value, text, scale, domain) {
  return html`<td>
    <div class="term">
      ${value === undefined ? '' : html`<data class=${kind} value=${value}>${text(value)}</data>`}
      <span class="bar">${bar(value, scale, domain)}</span>
    </div>
  </td>`;
}

/**
 * @param {number | undefined} value
 * @param {ColourScale} scale
 * @param {[low: number, high: number]} domain that the whole length stands for
 */
function bar(value, scale, [low, high]) {
  const part = (/** @type {number} */ at) => Math.min(1, Math.max(0, (at - low) / (high - low)));
  const end = part(value ?? 0);
  return html`<span
    class="fill"
    ${styleProperties({
      '--zero': part(0),
      '--from': Math.min(part(0), end),
      '--to': Math.max(part(0), end),
      '--colour': cssColour(scale.rgb(value ?? 0)),
    })}
  ></span>`;
}

/**
 * Follows the pointer along the bar of a logit, until it is let go.
 * @param {CnnSoftmax} figure
 * @param {number} k
 * @param {PointerEvent} start
 */
function drag(figure, k, start) {
  const handle = /** @type {HTMLElement} */ (start.currentTarget);
  const follow = (/** @type {PointerEvent} */ { clientX }) => {
    const { left, width } = handle.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (clientX - left) / width));
    figure.change(k, Number((figure.extent * (2 * part - 1)).toFixed(1)));
  };
  handle.setPointerCapture(start.pointerId);
  handle.addEventListener('pointermove', follow);
  handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', follow), {
    once: true,
  });
  follow(start);
}
