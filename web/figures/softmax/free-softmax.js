// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ConvScope, SoftmaxExplanation } from '../../lib/index.js' */

/** @typedef {{ logits: Float32Array } & SoftmaxExplanation} SoftmaxTerms with the logits that they are of */

/** No logit goes beyond: e^100 is past the largest 32-bit number, which is all that there is to be seen. */
export const maxLogit = 100;

/**
 * Every number between logits and their probabilities.
 * @param {ConvScope} cnn
 * @param {readonly number[]} given
 * @param {number} shift is added to all
 * @returns {SoftmaxTerms}
 */
export function softmaxTerms(cnn, given, shift) {
  const logits = Float32Array.from(given, (logit) => logit + shift);
  return { logits, ...cnn.explainSoftmax(logits) };
}
