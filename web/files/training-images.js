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

  /** Which of them that is. @type {TrainingImages['size'] | undefined} */
  #here;
  /** @type {Map<number, { download: Download, arrival: Promise<void> }>} those under way, by how many they are */
  #requests = new Map();

  /** Whether those wanted are here. */
  get areHere() {
    return this.#here === this.size;
  }

  /** @returns {Download | undefined} of those wanted, while they are under way */
  get download() {
    return this.#requests.get(this.size)?.download;
  }

  /**
   * Fetches those wanted, once, however often it is asked for. Until they are here, those before stay.
   * @param {ConvScope} cnn
   * @param {() => void} progressed
   */
  async fetch(cnn, progressed) {
    // Others may be wanted by the time these arrive.
    while (!this.areHere) await (this.#requests.get(this.size)?.arrival ?? this.#request(cnn, progressed));
  }

  /**
   * @param {ConvScope} cnn
   * @param {() => void} progressed
   */
  #request(cnn, progressed) {
    const { size } = this;
    const request = { download: { received: 0, total: undefined }, arrival: this.#receive(cnn, size, progressed) };
    this.#requests.set(size, request);
    progressed();
    return request.arrival;
  }

  /**
   * @param {ConvScope} cnn
   * @param {TrainingImages['size']} size
   * @param {() => void} progressed
   */
  async #receive(cnn, size, progressed) {
    try {
      const dataset = await fetchTrainingImages(cnn, size, (download) => {
        const request = this.#requests.get(size);
        if (request) request.download = download;
        progressed();
      });
      if (size === this.size) this.#adopt(dataset);
      else dataset.dispose(); // others were chosen since
    } finally {
      this.#requests.delete(size);
      progressed();
    }
  }
  /** @param {Dataset} dataset of those wanted */
  #adopt(dataset) {
    this.dataset?.dispose();
    this.dataset = dataset;
    this.#here = this.size;
  }
}
