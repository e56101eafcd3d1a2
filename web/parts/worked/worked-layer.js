// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ConvScope, Explanation, Tensor } from '../../lib/index.js' */

/**
 * One layer run on one small image of a single channel.
 * @typedef {object} WorkedLayer
 * @property {Tensor} output [height, width, 1]
 * @property {Explanation[]} cells the arithmetic behind each output, in row-major order
 */

/** @typedef {{ data: ArrayLike<number>, shape: number[] }} Image [height, width] */

/**
 * @param {ConvScope} cnn
 * @param {Image} image
 * @param {Image} kernel
 * @param {'valid' | 'same'} padding
 * @returns {WorkedLayer}
 */
export function workedConvolution(cnn, image, kernel, padding) {
  const output = cnn.convolve(image, kernel, { padding });
  const cells = Array.from(output.data, (_, index) => cnn.explainConvolution(image, kernel, { index, padding }));
  return { output, cells };
}

/**
 * @param {ConvScope} cnn
 * @param {Image} image
 * @param {{ kind: 'max' | 'average' | 'min', size: number }} pooling
 * @returns {WorkedLayer}
 */
export function workedPooling(cnn, image, pooling) {
  const output = cnn.pool(image, pooling);
  return { output, cells: Array.from(output.data, (_, index) => cnn.explainPooling(image, { ...pooling, index })) };
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
