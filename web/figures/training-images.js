// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fetchTrainingImages } from './sample-files.js';

/** @import { ConvScope, Dataset } from '../lib/index.js' */
/** @import { Download } from './fetch-bytes.js' */

/** The images that a live training learns from, fetched when it first needs them. */
export class TrainingImages {
  /** @type {10000 | 60000} how many are wanted */
  size = 10000;
  /** @type {Dataset | undefined} */
  dataset;
  /** @type {Download | undefined} while they are on their way */
  download;

  /** Whether those wanted are here. */
  get areHere() {
    return this.dataset?.length === this.size;
  }

  /**
   * Fetches those wanted. Until they have come, those before stay.
   * @param {ConvScope} cnn
   * @param {() => void} progressed
   */
  async fetch(cnn, progressed) {
    this.download = { received: 0, total: undefined };
    progressed();
    try {
      const dataset = await fetchTrainingImages(cnn, this.size, (download) => {
        this.download = download;
        progressed();
      });
      this.dataset?.dispose();
      this.dataset = dataset;
    } finally {
      this.download = undefined;
    }
  }
}
