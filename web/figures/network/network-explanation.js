// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a stage of the network does: a sentence, and its formulas with the sizes filled in.

import { html, mathml } from 'lit';
import { percent } from '../../drawing/number-format.js';
import { windowRows } from '../../session/stages.js';
import { weightsOf } from './overview-stages.js';
import { words } from './words.js';

/** @import { Network } from '../../lib/index.js' */
/** @import { CnnNetwork } from './network.js' */
/** @import { OverviewStage } from './overview-stages.js' */

/**
 * @param {CnnNetwork} figure
 * @param {Network} network
 * @param {OverviewStage} stage
 */
export function networkExplanation(figure, network, stage) {
  return html`<h3>${figure.nameOf(stage)}</h3>
    <p>${sentence(figure, stage)}</p>
    <div class="formula">${sizeFormula(figure, stage)} ${weightsFormula(figure, network, stage)}</div>`;
}

/**
 * @param {CnnNetwork} figure
 * @param {OverviewStage} stage
 */
function sentence(figure, { kind, of, shape, rectified }) {
  const inputs = of?.inputShape ?? [];
  const result = figure.session.ready?.result;
  const values = {
    height: shape[0],
    width: shape[1],
    count: shape[2],
    depth: inputs[2] ?? 1,
    size: windowRows(of),
    units: of?.outputShape[0] ?? 0,
    inputs: inputs.reduce((product, extent) => product * extent, 1).toLocaleString('en'),
    digit: result?.prediction ?? '',
    percent: percent(result?.probabilities[result.prediction] ?? 0, 0),
  };
  if (kind !== 'conv') return figure.say(words[`overview.${kind}`], values);
  const convolution = figure.say(values.depth > 1 ? words['overview.conv.deep'] : words['overview.conv'], values);
  return rectified ? `${convolution}${figure.say(words['overview.rectified'])}` : convolution;
}

/**
 * How the extents of the output follow from those of the input, or the number from the numbers.
 * @param {CnnNetwork} figure
 * @param {OverviewStage} stage
 */
function sizeFormula(figure, { kind, of, shape }) {
  const number = (/** @type {number} */ value) => mathml`<mn>${value}</mn>`;
  if (kind === 'input')
    return equation(
      mathml`<mi>x</mi><mo>=</mo><mfrac><mtext>${figure.say(words['overview.pixel'])}</mtext><mn>255</mn></mfrac><mo>−</mo><mn>0.5</mn>`,
    );
  if (kind === 'softmax')
    return equation(mathml`<msub><mi>p</mi><mi>k</mi></msub><mo>=</mo><mfrac>
      <mrow><mi>exp</mi><mo stretchy="false">(</mo><msub><mi>z</mi><mi>k</mi></msub><mo stretchy="false">)</mo></mrow>
      <mrow><munder><mo>∑</mo><mi>j</mi></munder><mi>exp</mi><mo stretchy="false">(</mo><msub><mi>z</mi><mi>j</mi></msub><mo stretchy="false">)</mo></mrow>
    </mfrac>`);
  const steps = (/** @type {unknown} */ cells, /** @type {number} */ stride, /** @type {boolean} */ isWhole) => {
    const quotient = mathml`<mfrac><mrow>${cells}</mrow>${number(stride)}</mfrac>`;
    return isWhole ? quotient : mathml`<mo>⌊</mo>${quotient}<mo>⌋</mo>`;
  };
  const plusOne = mathml`<mo>+</mo><mn>1</mn>`;
  if (of?.type === 'pool2d') {
    if (of.size === 'all') return '';
    const { size, stride } = of;
    const [cells] = of.inputShape;
    const windows =
      stride === size
        ? steps(number(cells), size, cells % size === 0)
        : mathml`${steps(mathml`${number(cells)}<mo>−</mo>${number(size)}`, stride, (cells - size) % stride === 0)}${plusOne}`;
    return equation(mathml`${windows}<mo>=</mo>${number(shape[0])}`);
  }
  if (of?.type === 'conv2d') {
    const { kernelSize, padding, stride } = of;
    const [cells] = of.inputShape;
    const same = Math.max((shape[0] - 1) * stride + kernelSize - cells, 0);
    const zeros = padding === 'same' ? same : 2 * (padding === 'valid' ? 0 : padding);
    const padded = zeros > 0 ? mathml`<mo>+</mo>${number(zeros)}` : '';
    const range = mathml`${number(cells)}${padded}<mo>−</mo>${number(kernelSize)}`;
    const isWhole = (cells + zeros - kernelSize) % stride === 0;
    const positions = stride === 1 ? range : steps(range, stride, isWhole);
    return equation(mathml`${positions}${plusOne}<mo>=</mo>${number(shape[0])}`);
  }
  return '';
}

/**
 * How many weights there are.
 * @param {CnnNetwork} figure
 * @param {Network} network
 * @param {OverviewStage} stage
 */
function weightsFormula(figure, network, stage) {
  const { extents, biases, count } = weightsOf(network, stage);
  if (count === 0) return '';
  const number = (/** @type {number} */ value) => mathml`<mn>${value.toLocaleString('en')}</mn>`;
  const product = extents.map((extent, i) => mathml`${i > 0 ? mathml`<mo>×</mo>` : ''}${number(extent)}`);
  const bias = biases > 0 ? mathml`<mo>+</mo>${number(biases)}` : '';
  const weights = figure.say(words['overview.of.weights']);
  return html`<span>${equation(mathml`${product}${bias}<mo>=</mo>${number(count)}`)} ${weights}</span>`;
}

/** @param {unknown} content */
function equation(content) {
  return html`<math display="inline"><mrow>${content}</mrow></math>`;
}
