// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { finite, integer } from './arguments.js';
import { Handle } from './handle.js';
import { madeHere, requireMadeHere } from './made-here.js';

/** @import { NativeDataset, NativeNetwork, NativeTrainer, TrainingProgress } from '../wasm/convscope.js' */

/**
 * For the library's own use.
 * @internal
 * @type {(native: NativeTrainer, network: () => NativeNetwork, dataset: () => NativeDataset) => Trainer}
 */
export let makeTrainer;

/**
 * Whether a trainer may still change its network: it is neither done nor disposed of.
 * @internal
 * @type {(trainer: Trainer) => boolean}
 */
export let isOpen;

/**
 * A training that goes on step by step, for pages that draw in between. Made by `net.createTrainer()`; `net.train()`
 * does the steps by itself. The same options give the same weights, bit for bit, however the steps are cut.
 *
 * A network has one trainer at a time: `net.createTrainer()` and `net.train()` throw 'busy' until this one is done or
 * disposed of. In between, everything else is allowed, `net.setWeights()` too: the next step begins with those weights.
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

  static {
    Reflect.deleteProperty(Trainer.prototype, 'undefined'); // [Symbol.dispose] where a platform has no such symbol
    makeTrainer = (native, network, dataset) => new Trainer(madeHere, native, network, dataset);
    isOpen = (trainer) => !trainer.#handle.isDisposed && !trainer.progress.done;
  }

  /**
   * @private
   * @param {symbol} key
   * @param {NativeTrainer} native
   * @param {() => NativeNetwork} network throws once the network has been disposed of
   * @param {() => NativeDataset} dataset
   */
  constructor(key, native, network, dataset) {
    requireMadeHere(key, 'a trainer to be made by net.createTrainer()');
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
   * @throws {ConvScopeError} 'diverged' if the loss or a weight grows beyond all bounds; the weights are then those before
   * that step. 'disposed' if this trainer, its network or its data set has been disposed of
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

  /**
   * Frees the memory; network and data set stay. Later use throws a ConvScopeError 'disposed'. A trainer that is forgotten
   * instead is freed some time after the garbage collector has found it out.
   */
  dispose() {
    this.#handle.dispose();
  }

  /** For `using`. */
  [Symbol.dispose]() {
    this.dispose();
  }
}
