// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fetchSamples } from './sample-files.js';

/** @import { ConvScope, Dataset } from '../lib/index.js' */

/** The counts of digits that there are files of: what most figures begin with, a gallery, and what one evaluates on. */
const counts = /** @type {const} */ ([9, 100, 1000]);

/** The first samples of MNIST's test set on a page; each file is fetched when it is first needed. */
export class TestDigits {
  /** @type {Dataset | undefined} the most of them that have come */
  dataset;
  /** @type {Map<number, Promise<Dataset>>} by their count */
  #loading = new Map();
  #isDisposed = false;

  /**
   * At least so many of them, which are among the samples from then on.
   * @param {ConvScope} cnn
   * @param {number} count up to 1000
   * @returns {Promise<Dataset>}
   */
  async load(cnn, count) {
    if (this.dataset && this.dataset.length >= count) return this.dataset;
    const ofFile = counts.find((each) => each >= count) ?? 1000;
    let loading = this.#loading.get(ofFile);
    if (!loading) {
      // Adopted once, however many wait for it: of two files that come together, the smaller one is freed.
      loading = fetchSamples(cnn, ofFile).then((dataset) => this.#adopt(dataset));
      this.#loading.set(ofFile, loading);
    }
    try {
      const dataset = await loading;
      return this.dataset ?? dataset; // more may have come meanwhile
    } catch (error) {
      this.#loading.delete(ofFile);
      throw error;
    }
  }

  /** @param {number} index */
  picture(index) {
    if (!this.dataset) throw new Error('the samples have not come yet');
    return { pixels: this.dataset.image(index), label: this.dataset.label(index), sample: index };
  }

  /** Frees those that are here, and those on their way when they arrive. */
  dispose() {
    this.#isDisposed = true;
    this.dataset?.dispose();
    this.dataset = undefined;
  }

  /** @param {Dataset} dataset */
  #adopt(dataset) {
    if (this.#isDisposed) {
      dataset.dispose();
      return dataset;
    }
    if (this.dataset === dataset) return dataset;
    const [less, more] =
      this.dataset && this.dataset.length > dataset.length ? [dataset, this.dataset] : [this.dataset, dataset];
    less?.dispose();
    this.dataset = more;
    return more;
  }
}
