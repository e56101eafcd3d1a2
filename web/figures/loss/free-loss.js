// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ConvScope } from '../../lib/index.js' */

/** @typedef {{ probability: number, loss: number }} Loss */

/** exp(−100) is lost beside 1, so that the probability becomes 1. */
const certain = 100;

/** The library's cross-entropy of any probability: softmax over two logits, of which one is 0. */
export class FreeLoss {
  #cnn;
  #network;

  /** @param {ConvScope} cnn */
  constructor(cnn) {
    this.#cnn = cnn;
    this.#network = softmaxOver(cnn, 2);
  }

  /**
   * @param {number} probability of the right class, in (0, 1]
   * @returns {Loss}
   */
  at(probability) {
    const logit = probability < 1 ? Math.log(probability / (1 - probability)) : certain;
    const { probabilities, loss = 0 } = this.#network.forward(Float32Array.of(logit, 0), { label: 0 });
    return { probability: probabilities[0], loss };
  }

  /**
   * What it costs to give each class the same probability.
   * @param {number} classes
   * @returns {Loss}
   */
  ofGuessing(classes) {
    const network = softmaxOver(this.#cnn, classes);
    const { probabilities, loss = 0 } = network.forward(new Float32Array(classes), { label: 0 });
    network.dispose();
    return { probability: probabilities[0], loss };
  }

  dispose() {
    this.#network.dispose();
  }
}

/**
 * @param {ConvScope} cnn
 * @param {number} classes
 */
function softmaxOver(cnn, classes) {
  return cnn.createNetwork({ inputShape: [1, 1, classes], layers: [{ type: 'softmax' }] });
}
