// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What networks answer with.

/** @import { EvaluationWindow, Layer } from '../wasm/convscope.js' */

/**
 * @typedef {object} Forward
 * @property {Float32Array} probabilities one a class, in [0, 1], with sum 1
 * @property {number} prediction the most probable class; the first of equals
 * @property {number | undefined} loss −ln(probability of the label), if a label was given
 */

/**
 * @typedef {object} Evaluation
 * @property {number} loss average cross-entropy
 * @property {number} accuracy fraction of right predictions, in [0, 1]
 * @property {EvaluationWindow[]} windows averages of `window` images each, in order; `end` counts the images seen so far
 * @property {{ data: Int32Array, shape: number[] }} confusion counts by [label, prediction]
 * @property {Int32Array} predictions one an image of the range
 * @property {Float32Array} losses likewise, the cross-entropy
 */

/**
 * Numbers, each with its part in a difference of two logits: part = weight · change.
 * @typedef {object} Votes
 * @property {Float32Array} weights by how much the difference grows with the number
 * @property {Float32Array} changes the number minus what it would be in a blank picture
 * @property {Float32Array} parts
 * @property {number[]} shape of each of the three
 */

/**
 * A difference of two logits, divided among what it was made of: difference = Σ pixels.parts + blank + bias, and
 * Σ filters = Σ cells.parts = Σ pixels.parts.
 * @typedef {object} Attribution
 * @property {number} difference
 * @property {number} blank what a blank picture adds, without biases
 * @property {number} bias what all biases add
 * @property {number} drawn what all pixels add: Σ pixels.parts
 * @property {number} sum drawn + blank + bias, in double precision: the difference, as its parts add up to it
 * @property {Float32Array} filters the sum of the cells of each channel
 * @property {Votes} pixels of the network's input
 * @property {Votes} cells of what the first dense layer reads
 */

/**
 * For the library's own use.
 * @internal
 * @param {Float32Array[]} arrays as the module has them
 * @param {Layer[]} layers
 * @returns {Attribution}
 */
export function namedAttribution([[difference, blank, bias, drawn, sum], filters, ...votes], layers) {
  const [pixels, cells] = [layers[0], layers.find(({ type }) => type === 'dense')].map((layer, i) => {
    const [weights, changes, parts] = votes.slice(3 * i);
    return { weights, changes, parts, shape: /** @type {Layer} */ (layer).inputShape };
  });
  return { difference, blank, bias, drawn, sum, filters, pixels, cells };
}
