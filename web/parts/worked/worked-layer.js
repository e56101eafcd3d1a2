// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ConvScope, Explanation, LayerSpec, Tensor } from '../../lib/index.js' */

/**
 * One layer run on one small image of a single channel.
 * @typedef {object} WorkedLayer
 * @property {Tensor} output [height, width, 1]
 * @property {Explanation[]} cells the arithmetic behind each output, in row-major order
 */

/**
 * Runs a layer and explains all that it wrote. The library explains networks, so that the layer becomes one, with a
 * softmax behind it that nobody looks at.
 * @param {ConvScope} cnn
 * @param {LayerSpec} layer
 * @param {{ data: ArrayLike<number>, shape: readonly number[] }} image [height, width]
 * @param {ArrayLike<number>} [kernel] of a convolution with one filter, row-major
 * @returns {WorkedLayer}
 */
export function workedLayer(cnn, layer, { data, shape: [height, width] }, kernel) {
  const network = cnn.createNetwork({ inputShape: [height, width, 1], layers: [layer, { type: 'softmax' }] });
  try {
    const [{ name }] = network.layers;
    if (kernel) network.setWeights(name, { kernel });
    network.forward(Float32Array.from(data));
    const output = network.activation(name);
    return { output, cells: Array.from(output.data, (_, index) => network.explain(name, index)) };
  } finally {
    network.dispose();
  }
}

/**
 * What takes the place of a layer until the library has come.
 * @param {readonly [height: number, width: number]} shape of the output
 * @param {number} count of the inputs behind each output
 * @returns {WorkedLayer}
 */
export function blankLayer([height, width], count) {
  const numbers = new Float32Array(count);
  const cell = {
    sources: new Int32Array(count),
    inputs: numbers,
    weights: numbers,
    terms: numbers,
    termsSum: 0,
    bias: 0,
    chosen: -1,
    value: 0,
  };
  const data = new Float32Array(height * width);
  return { output: { data, shape: [height, width, 1] }, cells: Array.from(data, () => cell) };
}
