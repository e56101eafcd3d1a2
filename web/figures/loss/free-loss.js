// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ConvScope } from '../../lib/index.js' */

/** @typedef {{ probability: number, loss: number }} Loss */

/**
 * The cross-entropy of any probability of the label.
 * @param {ConvScope} cnn
 * @param {number} probability in (0, 1]
 * @returns {Loss}
 */
export function lossAt(cnn, probability) {
  return { probability, loss: cnn.crossEntropy([probability], 0) };
}

/**
 * What it costs to give each class the same probability.
 * @param {ConvScope} cnn
 * @param {number} classes
 */
export function lossOfGuessing(cnn, classes) {
  return lossAt(cnn, cnn.softmax(new Float32Array(classes))[0]);
}
