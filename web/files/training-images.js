// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fetchTrainingImages, trainingFile, usualTrainingSize } from './sample-files.js';

/** @import { ConvScope, Dataset } from '../lib/index.js' */
/** @import { Download } from './fetch-bytes.js' */
/** @import { TrainingSize } from './sample-files.js' */

/** The images that a live training learns from, fetched when it first needs them. */
export class TrainingImages {
  /** @type {TrainingSize} how many are wanted */
  size = usualTrainingSize();
  /** @type {Dataset | undefined} */
  dataset;

  /** How many these are. @type {ReturnType<typeof trainingFile> | undefined} */
  #here;
  /** @type {Map<number, { download: Download, arrival: Promise<void> }>} those under way, by how many they are */
  #requests = new Map();
  #isDisposed = false;

  /** Whether those wanted are here. */
  get areHere() {
    return this.#here === this.#file;
  }

  /** How many of those that are here one learns from. */
  get count() {
    return Math.min(this.size, this.dataset?.length ?? 0);
  }

  get #file() {
    return trainingFile(this.size);
  }

  /** @returns {Download | undefined} of those wanted, while they are under way */
  get download() {
    return this.#requests.get(this.#file)?.download;
  }

  /**
   * Fetches those wanted, once, however often it is asked for. Until they are here, those before stay.
   * @param {ConvScope} cnn
   * @param {() => void} progressed
   */
  async fetch(cnn, progressed) {
    // Others may be wanted by the time these arrive, or none any more.
    while (!this.areHere && !this.#isDisposed)
      await (this.#requests.get(this.#file)?.arrival ?? this.#request(cnn, progressed));
  }

  /**
   * @param {ConvScope} cnn
   * @param {() => void} progressed
   */
  #request(cnn, progressed) {
    const size = this.#file;
    const request = { download: { received: 0, total: undefined }, arrival: this.#receive(cnn, size, progressed) };
    this.#requests.set(size, request);
    progressed();
    return request.arrival;
  }

  /**
   * @param {ConvScope} cnn
   * @param {ReturnType<typeof trainingFile>} size
   * @param {() => void} progressed
   */
  async #receive(cnn, size, progressed) {
    try {
      const dataset = await fetchTrainingImages(cnn, size, (download) => {
        const request = this.#requests.get(size);
        if (request) request.download = download;
        progressed();
      });
      if (size === this.#file && !this.#isDisposed) this.#adopt(dataset);
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
    this.#here = this.#file;
  }
}
