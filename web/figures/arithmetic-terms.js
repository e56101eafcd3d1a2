// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The arithmetic behind one number, as tiles in the colours of the maps. All numbers come from `Network.explain()`.

import { html } from 'lit';
import { cssColour, inkOn, pixelScale } from '../drawing/colour-scale.js';
import { decimal } from '../drawing/number-format.js';
import { scaleOf } from './map-stage.js';
import { styleProperties } from './style-properties.js';

/** @import { ColourScale } from '../drawing/colour-scale.js' */
/** @import { Explanation } from '../wasm/convscope.js' */
/** @import { Figure } from './figure.js' */

/**
 * @param {string} kind
 * @param {number} value
 * @param {ColourScale} scale
 * @param {string} [text]
 */
function tile(kind, value, scale, text = decimal(value)) {
  const colour = scale.rgb(value);
  return html`<data class="tile ${kind}" value=${value}
    ${styleProperties({ 'background-color': cssColour(colour), color: inkOn(colour) })}>${text}</data>`;
}

/**
 * Products of inputs and weights, laid out as the filter is, and their sum.
 * @param {Figure} figure
 * @param {Explanation} explanation of a convolution's output
 * @param {number} filter from 0
 */
export function convolutionTerms(figure, explanation, filter) {
  const { session, theme } = figure;
  const size = Math.sqrt(explanation.terms.length);
  const inputs = scaleOf(session, 'input', theme);
  const weights = scaleOf(session, 'filters', theme);
  const products = scaleOf(session, 'conv', theme);
  return html`<div class="equation conv" ${styleProperties({ '--size': size })}>
    <span class="caption patch">${figure.say('terms.patch')}</span>
    <span class="caption filter">${figure.say('terms.filter', { number: filter + 1 })}</span>
    <span class="caption products">${figure.say('terms.products')}</span>
    <span class="operator times" aria-hidden="true">×</span>
    <span class="operator equals" aria-hidden="true">=</span>
    ${Array.from(
      explanation.terms,
      (product, i) =>
        html`<div class="term" ${styleProperties({ '--row': Math.floor(i / size), '--column': i % size })}>
          ${tile('input', explanation.inputs[i], inputs)}<span class="sign">×</span>${tile('weight', explanation.weights[i], weights)}<span class="sign">=</span>${tile('product', product, products)}
        </div>`,
    )}
    <div class="total">
      <span class="caption">${figure.say('terms.sum')}</span>
      ${tile('value', explanation.value, products)}
    </div>
  </div>`;
}

/**
 * The candidates of a pooling, and the one that goes on.
 * @param {Figure} figure
 * @param {Explanation} explanation of a pooling's output
 */
export function poolingTerms(figure, explanation) {
  const scale = scaleOf(figure.session, 'conv', figure.theme);
  return html`<div class="equation pool" ${styleProperties({ '--size': Math.sqrt(explanation.terms.length) })}>
    <span class="caption products">${figure.say('terms.candidates')}</span>
    <div class="candidates">
      ${Array.from(explanation.terms, (term, i) =>
        tile(i === explanation.chosen ? 'candidate chosen' : 'candidate', term, scale),
      )}
    </div>
    <div class="total">
      <span class="caption">${figure.say('terms.largest')}</span>
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
      <span class="caption">${figure.say('terms.share')}</span>
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
    ${tile('value', value, scaleOf(figure.session, 'input', figure.theme))}
  </div>`;
}

/**
 * @param {Figure} figure
 * @param {number} value
 */
export function weightTerms(figure, value) {
  return html`<div class="equation line">${tile('value', value, scaleOf(figure.session, 'filters', figure.theme))}</div>`;
}
