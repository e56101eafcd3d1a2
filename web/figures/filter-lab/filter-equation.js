// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal } from '../../drawing/number-format.js';
import { oneStop } from '../../parts/base/one-stop.js';
import { tile } from '../../parts/tile.js';
import { weightField } from '../../parts/weight-field.js';
import { partWords } from '../../parts/words.js';
import { filterEquationStyle } from './filter-equation-style.js';
import { size } from './filtering.js';
import { words } from './words.js';

export { filterEquationStyle };

/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Filtering } from './filtering.js' */

/** @typedef {ReturnType<Filtering['explain']>} PixelExplanation */

/**
 * A product or a sum: whole numbers without decimals, others with as many as there is room for.
 * @param {number} value
 */
export function resultText(value) {
  if (Number.isInteger(value)) return decimal(value, 0);
  return decimal(value, Math.abs(value) < 100 ? 2 : 1);
}

/** @param {number} weight */
export function weightText(weight) {
  return Number.isInteger(weight) ? decimal(weight, 0) : decimal(weight, 3);
}

/**
 * The patch under the filter, the nine weights, which can be edited, their products and the sum.
 * @param {Figure} figure
 * @param {object} state
 * @param {ArrayLike<number>} state.weights
 * @param {PixelExplanation | undefined} state.explanation
 * @param {{ pixels: ColourScale, weights: ColourScale, products: ColourScale, results: ColourScale }} state.scales
 * @param {(tap: number, weight: number | undefined) => void} state.edit
 */
export function filterEquation(figure, { weights, explanation, scales, edit }) {
  const numbers = (/** @type {ArrayLike<number>} */ values) => Array.from({ length: size * size }, (_, i) => values[i]);
  return html`<div class="sum-of-products">
    <div class="grid patch">
      <h4>${figure.say(words['lab.patch'])}</h4>
      <div class="cells">${explanation ? numbers(explanation.patch).map((pixel) => tile('pixel-under', pixel, scales.pixels, String(pixel))) : ''}</div>
    </div>
    <span class="sign times" aria-hidden="true">×</span>
    <div class="grid kernel" role="group" aria-labelledby="kernel">
      <h4 id="kernel">${figure.say(words['lab.kernel'])}</h4>
      <div class="cells" ${oneStop('input')}>${numbers(weights).map((weight, tap) => weightField(figure, { weight, tap, scale: scales.weights, edit }))}</div>
    </div>
    <span class="sign equals" aria-hidden="true">=</span>
    <div class="grid products">
      <h4>${figure.say(partWords['terms.products'])}</h4>
      <div class="cells">
        ${explanation ? numbers(explanation.products).map((product) => tile('share', product, scales.products, resultText(product))) : ''}
      </div>
    </div>
    <div class="outcome">
      <h4>${figure.say(partWords['terms.sum'])}</h4>
      ${explanation ? tile('result', explanation.value, scales.results, resultText(explanation.value)) : ''}
    </div>
  </div>`;
}

/**
 * The same as a table.
 * @param {Figure} figure
 * @param {ArrayLike<number>} weights
 * @param {PixelExplanation} explanation
 */
export function filterTable(figure, weights, { row, column, patch, products, value }) {
  return html`<table>
    <caption>${figure.say(words['lab.caption'], { row: row + 1, column: column + 1 })}</caption>
    <thead>
      <tr>
        <th scope="col">${figure.say(words['lab.place'])}</th>
        <th scope="col">${figure.say(words['lab.pixel'])}</th>
        <th scope="col">${figure.say(words['lab.kernel'])}</th>
        <th scope="col">${figure.say(words['lab.product'])}</th>
      </tr>
    </thead>
    <tbody>
      ${patch.map(
        (pixel, tap) => html`<tr>
          <th scope="row">${row + 1 + Math.floor(tap / size)}, ${column + 1 + (tap % size)}</th>
          <td>${pixel}</td>
          <td>${weightText(weights[tap])}</td>
          <td>${resultText(products[tap])}</td>
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" colspan="3">${figure.say(partWords['terms.sum'])}</th>
        <td>${resultText(value)}</td>
      </tr>
    </tfoot>
  </table>`;
}
