// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { finite, integer } from './arguments.js';
import { Handle } from './handle.js';

/** @import { NativeDataset, NativeNetwork, NativeTrainer, TrainingProgress } from '../wasm/convscope.js' */

/**
 * A training that goes on step by step, for pages that draw in between. Made by `net.createTrainer()`; `net.train()`
 * does the steps by itself. The same options give the same weights, bit for bit, however the steps are cut.
 *
 * @example
 * const trainer = net.createTrainer(data, { learningRate: 0.02 });
 * while (!trainer.progress.done) trainer.advance(1000);
 * trainer.dispose();
 */
export class Trainer {
  #handle;
  #network;
  #dataset;

  /**
   * @internal
   * @param {NativeTrainer} native
   * @param {() => NativeNetwork} network throws once the network has been disposed of
   * @param {() => NativeDataset} dataset
   */
  constructor(native, network, dataset) {
    this.#handle = new Handle(native, 'trainer');
    this.#network = network;
    this.#dataset = dataset;
  }

  /**
   * How far the training has come: whole `epoch`s done, `images` seen of `total`, average `loss` and `accuracy` over the
   * images of the last `advance()`, the `learningRate` of the next step, and whether it is `done`.
   * @returns {TrainingProgress}
   */
  get progress() {
    return this.#handle.native.progress();
  }

  /**
   * Takes whole mini-batches until so many more images have been seen, or the training is done.
   * @param {number} images from 1
   * @returns {TrainingProgress}
   * @throws {ConvScopeError} 'diverged' if the loss or a weight runs away; the weights are then those before that step
   */
  advance(images) {
    const count = integer(images, 'the count of images', { min: 1 });
    this.#handle.native.advance(this.#network(), this.#dataset(), count);
    return this.progress;
  }

  /** The learning rate of the next step. */
  get learningRate() {
    return this.progress.learningRate;
  }

  /** Sets the initial learning rate, which the schedule multiplies; takes effect with the next step. */
  set learningRate(learningRate) {
    this.#handle.native.setLearningRate(finite(learningRate, 'the learning rate'));
  }

  /** Frees the memory; network and data set stay. Later use throws a ConvScopeError 'disposed'. */
  dispose() {
    this.#handle.dispose();
  }

  /** For `using`. (Platforms that do not know it yet get a method that nobody calls.) */
  [Symbol.dispose]() {
    this.dispose();
  }
}
