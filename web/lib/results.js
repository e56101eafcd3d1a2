// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What networks answer with.

/** @import { EvaluationWindow } from '../wasm/convscope.js' */

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

export {};
