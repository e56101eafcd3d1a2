// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Dataset, Network, Trainer } from '../lib/index.js' */

/**
 * @typedef {{ batchSize: number, learningRate: number, count: number, frozen?: readonly string[] }} RunSettings count: of the
 * images that it learns from; the frozen layers stay the same
 */

/** The library wants an end of the training; nobody will see this one. */
const epochs = 100_000;

/** A network with the training that it goes through, whose data and settings may change on the way. */
export class TrainingRun {
  /** How many images the network has seen. */
  images = 0;

  #network;
  /** @type {{ trainer: Trainer, data: Dataset, batchSize: number, count: number, before: number } | undefined} */
  #part;

  /** @param {Network} network is disposed of together with its training run */
  constructor(network) {
    this.#network = network;
  }

  get network() {
    return this.#network;
  }

  /**
   * Takes whole mini-batches.
   * @param {number} images at least
   * @param {Dataset} data
   * @param {RunSettings} settings
   * @returns {{ count: number, loss: number, accuracy: number }} how many images it were, and averages over them
   */
  advance(images, data, settings) {
    const { trainer, before } = this.#partFor(data, settings);
    const { images: seen, loss, accuracy } = trainer.advance(images);
    const count = before + seen - this.images;
    this.images = before + seen;
    return { count, loss, accuracy };
  }

  dispose() {
    this.#part?.trainer.dispose();
    this.#network.dispose();
  }

  /**
   * @param {Dataset} data
   * @param {RunSettings} settings
   */
  #partFor(data, { batchSize, learningRate, count, frozen }) {
    if (this.#part?.data !== data || this.#part.batchSize !== batchSize || this.#part.count !== count) {
      this.#part?.trainer.dispose();
      const trainer = this.#network.createTrainer(data, { epochs, batchSize, learningRate, count, frozen });
      this.#part = { trainer, data, batchSize, count, before: this.images };
    }
    this.#part.trainer.learningRate = learningRate;
    return this.#part;
  }
}
