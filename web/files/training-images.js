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
  #isDisposed = false;

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
    // Others may be wanted by the time these arrive, or none any more.
    while (!this.areHere && !this.#isDisposed)
      await (this.#requests.get(this.size)?.arrival ?? this.#request(cnn, progressed));
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
      if (size === this.size && !this.#isDisposed) this.#adopt(dataset);
      else dataset.dispose(); // others were chosen since, or nobody wants any
    } finally {
      this.#requests.delete(size);
      progressed();
    }
  }

  /** Frees those that are here, and those on their way when they arrive. */
  dispose() {
    this.#isDisposed = true;
    this.dataset?.dispose();
    this.dataset = undefined;
    this.#here = undefined;
  }

  /** @param {Dataset} dataset of those wanted */
  #adopt(dataset) {
    this.dataset?.dispose();
    this.dataset = dataset;
    this.#here = this.size;
  }
}
