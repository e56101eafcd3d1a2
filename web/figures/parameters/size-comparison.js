// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, mathml, svg } from 'lit';
import { countText, factorsOf, memoryText, productOf } from './layer-sizes.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { SizeName } from './layer-sizes.js' */

/** Side of the drawing, in its own units. */
const side = 100;

/**
 * The weights of a dense layer and of a convolution: the products, and squares of as much area.
 * @param {Figure} figure
 * @param {Record<SizeName, number>} sizes
 */
export function sizeComparison(figure, sizes) {
  const { dense, convolution } = factorsOf(sizes);
  const [many, few] = [productOf(dense), productOf(convolution)];
  const ratio = many / few;
  return html`<div class="comparison">
    <div class="counts">
      ${count(figure, 'dense', dense)} ${count(figure, 'convolution', convolution)}
      <p class="ratio">
        ${figure.say(words['parameters.ratio'], { ratio: ratio < 10 ? Number(ratio.toPrecision(2)) : Math.round(ratio).toLocaleString('en') })}
      </p>
    </div>
    <figure class="areas">
      ${areas(many, few)}
      <figcaption>${figure.say(words['parameters.areas'])}</figcaption>
    </figure>
  </div>`;
}

/**
 * @param {Figure} figure
 * @param {'dense' | 'convolution'} kind
 * @param {number[]} factors
 */
function count(figure, kind, factors) {
  const weights = productOf(factors);
  const times = mathml`<mo>×</mo>`;
  return html`<div class="count ${kind}">
    <h4>${figure.say(words[`parameters.${kind}`])}</h4>
    <p class="factors">${figure.say(words[`parameters.${kind}-factors`])}</p>
    <p class="product">
      <math><mrow>${factors.map((factor, i) => mathml`${i > 0 ? times : ''}<mn>${factor.toLocaleString('en')}</mn>`)}</mrow></math>
      <math><mrow><mo>=</mo><mn class="weights">${weights.toLocaleString('en')}</mn></mrow></math>
    </p>
    <p class="memory">
      ${figure.say(words['parameters.memory'], { count: countText(weights, figure.say(words['parameters.locale'])), memory: memoryText(weights) })}
    </p>
  </div>`;
}

/**
 * Two squares in one corner, the larger one as large as the drawing. Where one is too small to be found, a ring shows
 * where it is.
 * @param {number} dense
 * @param {number} convolution
 */
function areas(dense, convolution) {
  const largest = Math.max(dense, convolution);
  const squares = [
    { kind: 'dense', length: side * Math.sqrt(dense / largest) },
    { kind: 'convolution', length: side * Math.sqrt(convolution / largest) },
  ].sort((a, b) => b.length - a.length);
  const { length } = squares[1];
  return html`<svg viewBox="-6 -6 ${side + 12} ${side + 12}" aria-hidden="true">
    ${squares.map(
      ({ kind, length }) => svg`<rect class=${kind} x="0" y=${side - length} width=${length} height=${length}></rect>`,
    )}
    ${length < 4 ? svg`<circle cx=${length / 2} cy=${side - length / 2} r="4"></circle>` : ''}
  </svg>`;
}

/**
 * The same as a table.
 * @param {Figure} figure
 * @param {Record<SizeName, number>} sizes
 */
export function sizeTable(figure, sizes) {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${figure.say(words['parameters.layer'])}</th>
        <th scope="col">${figure.say(words['parameters.weights'])}</th>
        <th scope="col">${figure.say(words['parameters.bytes'])}</th>
      </tr>
    </thead>
    <tbody>
      ${Object.entries(factorsOf(sizes)).map(
        ([kind, factors]) => html`<tr>
          <th scope="row">${figure.say(words[`parameters.${/** @type {'dense' | 'convolution'} */ (kind)}`])}</th>
          <td>${productOf(factors).toLocaleString('en')}</td>
          <td>${memoryText(productOf(factors))}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
