// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fetchSamples } from './sample-files.js';

/** @import { ConvScope, Dataset } from '../lib/index.js' */

const firstCount = 100;

/** The samples of MNIST's test set on a page: a hundred at first, a thousand when asked for. */
export class TestDigits {
  /** @type {Dataset | undefined} */
  dataset;
  /** @type {Promise<Dataset> | undefined} */
  #loadingMore;
  #isDisposed = false;

  /**
   * The first 100, or as many as it takes.
   * @param {ConvScope} cnn
   * @param {number} index of a sample that must be among them
   */
  async load(cnn, index) {
    if (index >= firstCount) await this.loadMore(cnn);
    else if (!this.dataset) this.#adopt(await fetchSamples(cnn, firstCount));
  }

  /**
   * The first 1,000, fetched when first asked for; the hundred are among them.
   * @param {ConvScope} cnn
   */
  async loadMore(cnn) {
    this.#loadingMore ??= fetchSamples(cnn, 1000);
    try {
      const more = await this.#loadingMore;
      this.#adopt(more);
      return more;
    } catch (error) {
      this.#loadingMore = undefined;
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
      return;
    }
    if (this.dataset !== dataset) this.dataset?.dispose();
    this.dataset = dataset;
  }
}
