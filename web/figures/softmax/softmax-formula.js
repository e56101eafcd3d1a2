// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, mathml } from 'lit';
import { decimal, small } from '../../drawing/number-format.js';

/** @import { SoftmaxTerms } from './free-softmax.js' */

/**
 * exp(z − m) / Σ exp(z − m), first in letters, then in numbers.
 * @param {SoftmaxTerms} terms
 * @param {number} k the class
 */
export function softmaxFormula({ logits, largest, exponentials, sum, probabilities }, k) {
  const power = (/** @type {unknown} */ difference) =>
    mathml`<mi>exp</mi><mo>&#x2061;</mo><mo stretchy="false">(</mo>${difference}<mo stretchy="false">)</mo>`;
  const symbols = (/** @type {unknown} */ index) => mathml`<msub><mi>z</mi>${index}</msub><mo>−</mo><mi>m</mi>`;
  const numbers = mathml`${number(logits[k], 2)}<mo>−</mo>${largest < 0 ? mathml`<mo>(</mo>${number(largest, 2)}<mo>)</mo>` : number(largest, 2)}`;
  return html`<math display="inline">
      <mrow>
        <msub><mi>p</mi><mn>${k}</mn></msub><mo>=</mo>
        <mfrac>
          <mrow>${power(symbols(mathml`<mn>${k}</mn>`))}</mrow>
          <mrow><munder><mo>∑</mo><mi>j</mi></munder>${power(symbols(mathml`<mi>j</mi>`))}</mrow>
        </mfrac>
      </mrow>
    </math>
    <math display="inline">
      <mrow><mo>=</mo><mfrac><mrow>${power(numbers)}</mrow>${number(sum, 4)}</mfrac></mrow>
    </math>
    <math display="inline">
      <mrow><mo>=</mo><mfrac><mn>${small(exponentials[k])}</mn>${number(sum, 4)}</mfrac><mo>=</mo><mn>${small(probabilities[k])}</mn></mrow>
    </math>`;
}

/**
 * @param {number} value
 * @param {number} decimals
 */
function number(value, decimals) {
  return mathml`<mn>${decimal(value, decimals)}</mn>`;
}
