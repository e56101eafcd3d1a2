// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ConvScope } from '../../lib/index.js' */

/**
 * Every term between logits and their probabilities.
 * @typedef {object} SoftmaxTerms
 * @property {Float32Array} logits those given, with the shift
 * @property {number} largest of them
 * @property {Float32Array} differences logits less the largest
 * @property {Float32Array} exponentials of the differences
 * @property {number} sum of the exponentials
 * @property {Float32Array} probabilities
 */

/** Beyond these no logit goes: e^100 is past the largest 32-bit number, which is all that there is to be seen. */
export const furthest = 100;

/**
 * Softmax on any logits, by the library: a network of a dense layer that passes its inputs on, plus the same bias for
 * all, and softmax.
 */
export class FreeSoftmax {
  #network;

  /**
   * @param {ConvScope} cnn
   * @param {number} count of classes
   */
  constructor(cnn, count) {
    this.count = count;
    this.#network = cnn.createNetwork({
      inputShape: [1, 1, count],
      layers: [{ type: 'dense', units: count }, { type: 'softmax' }],
    });
    const identity = Array.from({ length: count * count }, (_, i) => (i % (count + 1) === 0 ? 1 : 0));
    this.#network.setWeights('dense', { kernel: identity });
  }

  /**
   * @param {readonly number[]} given
   * @param {number} shift is added to all
   * @returns {SoftmaxTerms}
   */
  terms(given, shift) {
    const { logits, probabilities } = this.#forward(Float32Array.from(given), shift);
    const { terms, termsSum } = this.#network.explain('softmax', 0);
    const largest = Math.max(...logits);
    const { logits: differences } = this.#forward(logits, -largest);
    return { logits, largest, differences, exponentials: terms, sum: termsSum, probabilities };
  }

  dispose() {
    this.#network.dispose();
  }

  /**
   * @param {Float32Array} values
   * @param {number} bias
   */
  #forward(values, bias) {
    this.#network.setWeights('dense', { bias: Array(this.count).fill(bias) });
    const { probabilities } = this.#network.forward(values);
    return { logits: this.#network.activation('dense').data, probabilities };
  }
}
