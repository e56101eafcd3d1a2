// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fetchSamples } from './sample-files.js';

/** @import { ConvScope, Dataset } from '../lib/index.js' */

/** The samples of MNIST's test set on a page: a hundred at first, a thousand when asked for. */
export class TestDigits {
  /** @type {Dataset | undefined} */
  dataset;
  /** @type {Promise<Dataset> | undefined} */
  #loadingMore;

  /** @param {ConvScope} cnn */
  async load(cnn) {
    this.dataset ??= await fetchSamples(cnn, 100);
  }

  /**
   * The first 1,000, fetched when first asked for; the hundred are among them.
   * @param {ConvScope} cnn
   */
  async loadMore(cnn) {
    this.#loadingMore ??= fetchSamples(cnn, 1000);
    try {
      const more = await this.#loadingMore;
      if (this.dataset !== more) this.dataset?.dispose();
      this.dataset = more;
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
}
