// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { loadLibrary } from '../files/files.js';
import { TestDigits } from '../files/test-digits.js';
import { fetchWeights } from '../files/weight-files.js';
import { copyWeights, firstWeights, networkWith, untrainedNetwork } from '../files/weights.js';
import { cellName, cellNamed } from './cell-name.js';
import { LiveTraining } from './live-training.js';
import { MapNumbers } from './map-numbers.js';
import { Pointing } from './pointing.js';

/** @import { ConvScope, Dataset, Forward, Network } from '../lib/index.js' */
/** @import { Beginning } from './session-settings.js' */
/** @import { Weights } from '../files/weights.js' */

/**
 * What goes through the network: a sample, or a drawing, whose digit only the reader knows.
 * @typedef {{ pixels: Uint8Array, label: number | undefined, sample: number | undefined }} Picture
 */

/**
 * What the figures of one group share: the network with the weights chosen, the picture that went through it, the
 * samples, and the number pointed at.
 *
 * @fires change when the state of loading, the samples, or anything that the network holds is another
 */
export class Session extends EventTarget {
  /** @type {'idle' | 'loading' | 'ready' | 'failed'} */
  status = 'idle';
  /** @type {unknown} why it failed */
  failure;

  /** Index of the sample that was chosen last. */
  selected = 0;
  /** @type {Picture | undefined} */
  picture;

  /** The weights in the network. */
  weights = firstWeights;
  /** @type {Weights | undefined} those on their way, or those that did not come */
  wanted;
  /** @type {unknown} why they did not */
  weightsFailure;
  /** @type {Network | undefined} */
  network;
  /** @type {Forward | undefined} */
  result;

  maps = new MapNumbers(() => this.network);
  pointing = new Pointing(() => this.network);
  training = new LiveTraining(this);

  /** @type {string | undefined} name of a cell to be pinned that the network does not have */
  unknownCell;

  /** @type {ConvScope | undefined} */
  #cnn;
  /** @type {string | undefined} name of the cell to be pinned once there is a network */
  #cell;
  #digits = new TestDigits();
  /** @type {Beginning} */
  #beginning = {};

  /**
   * What to begin with; of each part only the first word counts, and only before start().
   * @param {Beginning} beginning
   */
  begin(beginning) {
    if (this.status !== 'idle') return;
    this.#beginning = { ...beginning, ...this.#beginning };
    const { digit = 0, weights = firstWeights, cell } = this.#beginning;
    this.selected = digit;
    this.weights = weights;
    this.#cell = cell;
  }

  /** Loads everything and runs the first sample; does nothing if that is done or under way, and tries again if it failed. */
  async start() {
    if (this.status === 'loading' || this.status === 'ready') return;
    this.#become('loading');
    try {
      // Under way together; whether they came is found out below.
      if (this.weights.stage !== 'random') fetchWeights(this.weights).catch(() => {});
      this.#cnn = await loadLibrary();
      await this.#digits.load(this.#cnn, this.selected);
      this.picture = this.#digits.picture(this.selected);
      this.#adopt(await networkWith(this.#cnn, this.weights), this.weights);
      this.#become('ready');
    } catch (error) {
      this.failure = error;
      this.#become('failed');
    }
  }

  get cnn() {
    if (!this.#cnn) throw new Error('the session has not started');
    return this.#cnn;
  }

  /** Name of the cell that is pinned. */
  get pinnedCell() {
    const { target, pinned } = this.pointing;
    return pinned && target && this.network ? cellName(this.network.layers, target) : this.#cell;
  }

  /** @type {Dataset | undefined} */
  get samples() {
    return this.#digits.dataset;
  }

  /** The first 1,000 samples, fetched when first asked for. */
  async loadMore() {
    const before = this.samples;
    const more = await this.#digits.loadMore(this.cnn);
    if (before !== more) this.#changed();
    return more;
  }

  /** @param {number} index of a sample */
  select(index) {
    this.selected = index;
    this.#show(this.#digits.picture(index));
  }

  /**
   * Shows a drawing to the network.
   * @param {Uint8Array} pixels 28×28
   * @param {number} [label] the digit that is meant
   */
  showDrawing(pixels, label) {
    this.#show({ pixels, label, sample: undefined });
  }

  /**
   * Puts other weights into the network, or a network of other layers in its place. Until they have come, and if they
   * do not, everything stays as it is.
   * @param {Weights} weights of any stage but `live`
   */
  async choose(weights) {
    this.training.pause();
    this.wanted = weights;
    this.weightsFailure = undefined;
    this.#changed();
    try {
      const network = await networkWith(this.cnn, weights);
      if (this.wanted !== weights) {
        network.dispose(); // another choice came after this one
        return;
      }
      this.#adopt(network, weights);
      this.wanted = undefined;
      this.#changed();
    } catch (failure) {
      if (this.wanted !== weights) return;
      this.weightsFailure = failure;
      this.#changed();
    }
  }

  /**
   * Shows the weights of a network in training as they are now. They are copied, so that everything on the page belongs
   * to one moment while the training goes on.
   * @param {Network} learner
   * @param {Weights} weights
   */
  showLearner(learner, weights) {
    this.wanted = undefined;
    this.weightsFailure = undefined;
    if (this.weights.stage !== 'live' || this.weights.model !== weights.model) {
      const network = untrainedNetwork(this.cnn, weights);
      copyWeights(learner, network);
      this.#adopt(network, weights);
    } else {
      copyWeights(learner, this.#ready.network);
      this.weights = weights;
      this.#forward();
      if (!this.maps.allFit) this.maps.fit();
    }
    this.#changed();
  }

  /** Evaluates the network on the first 1,000 samples, in windows of 100. */
  async evaluate() {
    const { length } = await this.loadMore();
    return { ...this.read(length), weights: this.weights };
  }

  /**
   * Evaluates the network on the first of the samples at hand, in windows of 100.
   * @param {number} count
   */
  read(count) {
    if (!this.samples) throw new Error('the samples have not come yet');
    const evaluation = this.#ready.network.evaluate(this.samples, { count, window: 100 });
    this.#forward(); // the network remembers only the last image, which must stay the chosen one
    return evaluation;
  }

  /** Sets the colour scales anew, by the numbers of now. */
  rescale() {
    this.maps.fit();
    this.#changed();
  }

  get #ready() {
    if (!this.network || !this.picture) throw new Error('the session has not started');
    return { network: this.network, picture: this.picture };
  }

  /** @param {Picture} picture */
  #show(picture) {
    this.picture = picture;
    this.#forward();
    this.#changed();
  }

  /**
   * @param {Network} network
   * @param {Weights} weights
   */
  #adopt(network, weights) {
    if (!this.picture) throw new Error('the session has not started');
    const { pixels, label } = this.picture;
    const result = network.forward(pixels, { label }); // throws before anything is replaced if they do not fit each other
    const isOtherModel = this.network === undefined || weights.model !== this.weights.model;
    this.network?.dispose();
    this.network = network;
    this.weights = weights;
    this.result = result;
    this.maps.forget();
    this.maps.fit();
    if (isOtherModel) this.#pointAnew(network);
    this.training.follow(weights);
  }

  #forward() {
    const { network, picture } = this.#ready;
    this.result = network.forward(picture.pixels, { label: picture.label });
    this.maps.forget();
  }

  /** @param {Network} network */
  #pointAnew({ layers }) {
    this.pointing.restart(this.#strongestCell());
    const named = this.#cell && cellNamed(layers, this.#cell);
    if (named) this.pointing.pin(named);
    this.unknownCell = named ? undefined : this.#cell;
    this.#cell = undefined;
  }

  #strongestCell() {
    const { name } = this.#ready.network.layers[0];
    const { data } = this.maps.tensor({ layer: name, part: 'activation' });
    let index = 0;
    for (let i = 0; i < data.length; ++i) if (Math.abs(data[i]) > Math.abs(data[index])) index = i;
    return { layer: name, part: /** @type {const} */ ('activation'), index };
  }

  /** @param {Session['status']} status */
  #become(status) {
    this.status = status;
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}
