// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Network } from '../lib/index.js' */

/**
 * One weight of a kernel before and after a step of training.
 * @typedef {object} WeightChange
 * @property {number} index flat, in the kernel of its layer
 * @property {number} before
 * @property {number} after
 */

/** Weights of a layer that are told of. */
const told = 3;

/**
 * The kernels of the layers whose changes are told of: the first convolution, whose filters are shown, and the dense layer.
 * @param {Network} network
 */
export function kernelsOf(network) {
  const { layers } = network;
  const kernel = (/** @type {'conv2d' | 'dense'} */ kind) => {
    const layer = layers.find(({ type }) => type === kind);
    return layer ? network.weights(layer.name).kernel.data : new Float32Array();
  };
  return { conv2d: kernel('conv2d'), dense: kernel('dense') };
}

/**
 * What changed most in them.
 * @param {ReturnType<typeof kernelsOf>} before
 * @param {Network} network
 */
export function changesSince(before, network) {
  const after = kernelsOf(network);
  return {
    conv2d: largestChanges(before.conv2d, after.conv2d),
    dense: largestChanges(before.dense, after.dense),
  };
}

/**
 * The weights that changed most, the largest change first.
 * @param {Float32Array} before
 * @param {Float32Array} after
 * @returns {WeightChange[]}
 */
function largestChanges(before, after) {
  const change = (/** @type {number} */ index) => Math.abs(after[index] - before[index]);
  return [...before.keys()]
    .filter((index) => change(index) > 0)
    .sort((a, b) => change(b) - change(a))
    .slice(0, told)
    .map((index) => ({ index, before: before[index], after: after[index] }));
}
