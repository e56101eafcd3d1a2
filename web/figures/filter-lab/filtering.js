// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { extentFor, magnitudeOf } from '../../drawing/colour-scale.js';
import { strongestIndex } from '../../drawing/strongest-index.js';

/** @import { ConvScope } from '../../lib/index.js' */

/** @typedef {{ data: Float32Array, shape: number[] }} Picture [height, width, 1] */

/** Side of the filters. */
export const size = 3;

/**
 * A picture, a filter and what it makes of the picture, computed by the library; and how far the colours of the result
 * reach, which holds still until `fit()`.
 */
export class Filtering {
  /** @type {Picture | undefined} */
  input;
  /** @type {ArrayLike<number> | undefined} nine weights, row by row */
  weights;
  /** @type {Picture | undefined} two rows and two columns less than the input */
  output;
  extent = 1;

  /**
   * @param {ConvScope} cnn
   * @param {Picture} input
   * @param {ArrayLike<number>} weights
   */
  run(cnn, input, weights) {
    if (input === this.input && weights === this.weights) return;
    const isFirst = this.output === undefined;
    this.input = input;
    this.weights = weights;
    this.output = cnn.convolve(channelOf(input), filterOf(weights));
    if (isFirst) this.fit();
  }

  fit() {
    this.extent = extentFor(magnitudeOf(this.#ready.output.data));
  }

  /** Whether the colours reach all results and are not far too wide for them. */
  get fits() {
    const magnitude = magnitudeOf(this.output?.data ?? []);
    return magnitude <= this.extent && magnitude > this.extent / 3;
  }

  /** The flat index of the result of the largest magnitude; the first of equals. */
  get strongest() {
    return strongestIndex(this.#ready.output.data);
  }

  /**
   * The arithmetic of one result.
   * @param {ConvScope} cnn
   * @param {number} index flat
   */
  explain(cnn, index) {
    const { input, weights, output } = this.#ready;
    const width = output.shape[1];
    const { inputs, terms } = cnn.explainConvolution(channelOf(input), filterOf(weights), { index });
    return {
      row: Math.floor(index / width),
      column: index % width,
      patch: Array.from(inputs),
      products: terms,
      value: output.data[index],
    };
  }

  get #ready() {
    const { input, weights, output } = this;
    if (!input || !weights || !output) throw new Error('nothing was filtered yet');
    return { input, weights, output };
  }
}

/** @param {Picture} picture */
function channelOf({ data, shape: [height, width] }) {
  return { data, shape: [height, width] };
}

/** @param {ArrayLike<number>} weights */
function filterOf(weights) {
  return { data: weights, shape: [size, size] };
}
