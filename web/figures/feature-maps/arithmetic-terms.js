// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The arithmetic behind one number, as tiles in the colours of the maps. All numbers come from `Network.explain()`.

import { html } from 'lit';
import { pixelScale } from '../../drawing/colour-scale.js';
import { decimal } from '../../drawing/number-format.js';
import { strongestIndex } from '../../drawing/strongest-index.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { scaleOf } from '../../parts/map/map-stage.js';
import { tile } from '../../parts/tile.js';
import { partWords } from '../../parts/words.js';
import { equationStyle } from './equation-style.js';
import { words } from './words.js';

export { equationStyle };

/** @import { TemplateResult } from 'lit' */
/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { Explanation } from '../../lib/index.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Place } from '../../session/map-numbers.js' */
/** @import { Layer } from '../../session/stages.js' */

/**
 * The channel of the input with the largest product, whose products stand for all where they are too many.
 * @param {Explanation} explanation of a convolution's output; its terms run over channels first
 * @param {number} depth count of channels
 */
export function strongestChannel({ terms }, depth) {
  return strongestIndex(terms) % depth;
}

/**
 * Products of inputs and weights, laid out as the filter is, and their sum.
 * @param {Figure} figure
 * @param {object} cell
 * @param {Extract<Layer, { type: 'conv2d' }>} cell.of
 * @param {string} cell.before the layer that wrote its inputs
 * @param {number} cell.filter from 0
 * @param {Explanation} cell.explanation
 */
export function convolutionTerms(figure, { of, before, filter, explanation }) {
  const size = of.kernelSize;
  const depth = of.inputShape[2];
  const channel = strongestChannel(explanation, depth);
  const inputs = scaleOf(figure, { layer: before, part: 'activation' });
  const weights = scaleOf(figure, { layer: of.name, part: 'kernel' });
  const products = scaleOf(figure, { layer: of.name, part: 'activation' });
  const isDeep = depth > 1;
  const result = (/** @type {string} */ caption, /** @type {TemplateResult} */ shown) =>
    html`<div class="result"><span class="caption">${caption}</span>${shown}</div>`;
  return html`<div class="equation conv" ${styleProperties({ '--size': size })}>
    <span class="caption patch">${isDeep ? figure.say(words['terms.map'], { number: channel + 1 }) : figure.say(words['terms.patch'])}</span>
    <span class="caption filter">${figure.say(words['terms.filter'], { number: filter + 1 })}</span>
    <span class="caption products">${figure.say(partWords['terms.products'])}</span>
    <span class="operator times" aria-hidden="true">×</span>
    <span class="operator equals" aria-hidden="true">=</span>
    ${Array.from({ length: size * size }, (_, tap) => {
      const i = tap * depth + channel;
      return html`<div class="term" ${styleProperties({ '--row': Math.floor(tap / size), '--column': tap % size })}>
          ${tile('input', explanation.inputs[i], inputs)}<span class="sign">×</span>${tile('weight', explanation.weights[i], weights)}<span class="sign">=</span>${tile('product', explanation.terms[i], products)}
        </div>`;
    })}
    <div class="total ${of.bias ? 'biased' : ''}">
      ${
        of.bias
          ? html`${result(isDeep ? figure.say(words['terms.sum.deep'], { count: explanation.terms.length }) : figure.say(partWords['terms.sum']), html`<data class="sum" value=${explanation.termsSum}>${decimal(explanation.termsSum)}</data>`)}
              ${result(figure.say(words['terms.bias']), html`<data class="bias" value=${explanation.bias}>${decimal(explanation.bias)}</data>`)}
              ${result(figure.say(words['terms.cell']), tile('value', explanation.value, products))}`
          : result(figure.say(partWords['terms.sum']), tile('value', explanation.value, products))
      }
    </div>
  </div>`;
}

/**
 * @param {Figure} figure
 * @param {Place} place
 * @param {Explanation} explanation of a ReLU's output
 */
export function reluTerms(figure, place, explanation) {
  const scale = scaleOf(figure, place);
  return html`<div class="equation line">
    <span class="sign">max(0,</span> ${tile('input', explanation.inputs[0], scale)} <span class="sign">) =</span>
    ${tile('value', explanation.value, scale)}
  </div>`;
}

/**
 * The candidates of a pooling, and the one that goes on.
 * @param {Figure} figure
 * @param {Place} place
 * @param {Explanation} explanation of a pooling's output
 */
export function poolingTerms(figure, place, explanation) {
  const scale = scaleOf(figure, place);
  return html`<div class="equation pool" ${styleProperties({ '--size': Math.sqrt(explanation.terms.length) })}>
    <span class="caption products">${figure.say(words['terms.candidates'])}</span>
    <div class="candidates">
      ${Array.from(explanation.terms, (term, i) =>
        tile(i === explanation.chosen ? 'candidate chosen' : 'candidate', term, scale),
      )}
    </div>
    <div class="total">
      <span class="caption">${figure.say(words['terms.largest'])}</span>
      ${tile('value', explanation.value, scale)}
    </div>
  </div>`;
}

/**
 * The ten scores, their exponentials, and one's share of the sum.
 * @param {Figure} figure
 * @param {Explanation} explanation of a softmax output
 */
export function softmaxTerms(figure, explanation) {
  return html`<div class="equation softmax">
    <div class="heads" aria-hidden="true"><span></span><span class="caption">z</span><span class="caption">exp</span></div>
    ${Array.from(
      explanation.terms,
      (term, digit) => html`<div class="term ${digit === explanation.chosen ? 'chosen' : ''}">
        <span class="digit">${digit}</span>
        <data class="score" value=${explanation.inputs[digit]}>${decimal(explanation.inputs[digit], 4)}</data>
        <data class="exponential" value=${term}>${decimal(term, 4)}</data>
      </div>`,
    )}
    <div class="total">
      <span class="caption">${figure.say(words['terms.share'])}</span>
      <span class="fraction">${decimal(explanation.terms[explanation.chosen], 4)} /
        <data class="sum" value=${explanation.termsSum}>${decimal(explanation.termsSum, 4)}</data> =</span>
      <data class="value" value=${explanation.value}>${decimal(explanation.value, 4)}</data>
    </div>
  </div>`;
}

/**
 * How a pixel becomes an input.
 * @param {Figure} figure
 * @param {number} pixel 0–255
 * @param {number} value
 */
export function inputTerms(figure, pixel, value) {
  return html`<div class="equation line">
    ${tile('pixel', pixel, pixelScale(figure.theme), String(pixel))}<span class="sign">/ 255 − 0.5 =</span>
    ${tile('value', value, scaleOf(figure, { layer: 'input', part: 'activation' }))}
  </div>`;
}

/**
 * @param {Figure} figure
 * @param {Place} place
 * @param {number} value
 */
export function weightTerms(figure, place, value) {
  return html`<div class="equation line">${tile('value', value, scaleOf(figure, place))}</div>`;
}
