// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Weights } from '../workload.js' */

/**
 * A library with the network in it, ready to be measured; its module's `create(workload, settings)` makes one, and
 * imports the library only then.
 * @typedef {object} Contender
 * @property {(pixels: Uint8Array) => ArrayLike<number> | Promise<ArrayLike<number>>} classify one image, from its bytes
 * to its ten probabilities
 * @property {() => Answers | Promise<Answers>} classifyAll all images of the workload, which are at hand as the
 * library likes them best
 * @property {Training} [training]
 */

/** @typedef {{ probabilities?: ArrayLike<number>, predictions?: ArrayLike<number> }} Answers */

/**
 * Training by plain stochastic gradient descent, on the images of the workload in mini-batches.
 * @typedef {object} Training
 * @property {(batchSize: number) => () => number} start a function that goes on with the training for a step or more
 * and returns how many images that took
 * @property {(first: number, batchSize: number) => void} step one step on the images from `first`
 * @property {() => Weights} weights copied
 */

/**
 * The `start` of a training whose steps are calls of `step`.
 * @param {Training['step']} step
 * @param {number} imageCount
 * @returns {Training['start']}
 */
export function startBySteps(step, imageCount) {
  return (batchSize) => {
    let first = 0;
    return () => {
      step(first, batchSize);
      first += batchSize;
      if (first + batchSize > imageCount) first = 0;
      return batchSize;
    };
  };
}
