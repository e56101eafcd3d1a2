// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { copyWeights, untrainedNetwork } from '../files/weights.js';
import { Pacing } from '../lib/pacing.js';
import { nextFrame } from './paced-frame.js';

/** @import { Weights } from '../files/weights.js' */
/** @import { ConvScope, Dataset, Network } from '../lib/index.js' */
/** @import { TrainingRun } from './training-run.js' */

/** @typedef {{ images: number, loss: number, accuracy: number }} Result averages over a data set, and the images seen before */

/** The loss and the accuracy of a network on a data set, found in slices of about 8 ms. */
export class WeightTest {
  #network;
  #data;
  #pacing = new Pacing();
  #tested = 0;
  #sums = { loss: 0, accuracy: 0 };

  /**
   * @param {Network} network whose weights hold still meanwhile; it is disposed of together with its test
   * @param {Dataset} data
   * @param {number} images that the network has seen
   */
  constructor(network, data, images) {
    this.images = images;
    this.#network = network;
    this.#data = data;
  }

  /**
   * Tests some more of the images.
   * @returns {Result | undefined} once all are tested
   */
  advance() {
    const begun = performance.now();
    const start = this.#tested;
    const { length } = this.#data;
    const count = Math.min(this.#pacing.images, length - start);
    const { loss, accuracy } = this.#network.evaluate(this.#data, { start, count, window: count });
    this.#sums.loss += count * loss;
    this.#sums.accuracy += count * accuracy;
    this.#tested += count;
    this.#pacing.add(count, performance.now() - begun);
    if (this.#tested < length) return undefined;
    return { images: this.images, loss: this.#sums.loss / length, accuracy: this.#sums.accuracy / length };
  }

  dispose() {
    this.#network.dispose();
  }
}

/**
 * A test of a network as it is now: of a copy, since it may learn on meanwhile.
 * @param {ConvScope} cnn
 * @param {TrainingRun} run
 * @param {{ weights: Pick<Weights, 'model' | 'seed'>, data: Dataset }} on the weights that it began with, and the images
 */
export function testOf(cnn, run, { weights, data }) {
  const copy = untrainedNetwork(cnn, weights);
  copyWeights(run.network, copy);
  return new WeightTest(copy, data, run.images);
}

/**
 * Brings a test to its end, between frames.
 * @param {WeightTest} test is disposed of
 * @param {() => boolean} mayGoOn
 */
export async function resultOf(test, mayGoOn) {
  try {
    for (await nextFrame(); mayGoOn(); await nextFrame()) {
      const result = test.advance();
      if (result) return result;
    }
    return undefined;
  } finally {
    test.dispose();
  }
}
