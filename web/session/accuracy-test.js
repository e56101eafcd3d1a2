// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { Pacing } from '../lib/pacing.js';

/** @import { Dataset, Network } from '../lib/index.js' */

/** The accuracy of a network on a data set, found in slices of about 8 ms. */
export class AccuracyTest {
  #network;
  #data;
  #pacing = new Pacing();
  #tested = 0;
  #correct = 0;

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
   * @returns {number | undefined} the accuracy once all are tested, from 0 to 1
   */
  advance() {
    const begun = performance.now();
    const start = this.#tested;
    const count = Math.min(this.#pacing.images, this.#data.length - start);
    this.#correct += count * this.#network.evaluate(this.#data, { start, count, window: count }).accuracy;
    this.#tested += count;
    this.#pacing.add(count, performance.now() - begun);
    return this.#tested < this.#data.length ? undefined : this.#correct / this.#data.length;
  }

  dispose() {
    this.#network.dispose();
  }
}
