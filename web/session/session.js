// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { strongestIndex } from '../drawing/strongest-index.js';
import { loadLibrary } from '../files/files.js';
import { firstDigit } from '../files/first-digit.js';
import { TestDigits } from '../files/test-digits.js';
import { fetchWeights } from '../files/weight-files.js';
import { copyWeights, firstWeights, networkWith, untrainedNetwork } from '../files/weights.js';
import { cellName, cellNamed } from './cell-name.js';
import { MapNumbers } from './map-numbers.js';
import { Pointing } from './pointing.js';

/** @import { ConvScope, Dataset, Forward, Network } from '../lib/index.js' */
/** @import { LiveTraining } from './live-training.js' */
/** @import { Beginning } from './session-settings.js' */
/** @import { Weights } from '../files/weights.js' */

/**
 * What goes through the network: a sample, or a drawing, whose digit only the reader knows.
 * @typedef {{ pixels: Uint8Array, label: number | undefined, sample: number | undefined }} Picture
 */

/**
 * What there is from the moment on when a session has started.
 * @typedef {object} Ready
 * @property {Network} network after the forward pass of the picture
 * @property {Weights} weights in the network
 * @property {Picture} picture
 * @property {Forward} result of the picture
 * @property {MapNumbers} maps
 */

/**
 * What the figures of one group share: the network with the weights chosen, the picture that went through it, the
 * samples, and the number pointed at.
 *
 * @fires change when the state of loading, the samples, or anything that the network holds is another
 */
export class Session extends EventTarget {
  /** @type {Ready | undefined} another object whenever one of its parts is another */
  ready;
  /** @type {unknown} why it could not start */
  failure;
  /** @type {{ weights: Weights, failure?: unknown } | undefined} requested weights; kept after a failed request for retry */
  request;
  /** @type {string | undefined} name of a cell to be pinned that the network does not have */
  unknownCell;

  pointing = new Pointing(() => this.ready?.network);
  /** @type {LiveTraining | undefined} from when a figure first asks for it, whose code has it */
  training;

  /** @type {ConvScope | undefined} */
  #cnn;
  #digits = new TestDigits();
  /** @type {Beginning} */
  #beginning = {};
  /** @type {number | undefined} */
  #selected;
  /** @type {Promise<Ready> | undefined} while it is under way */
  #starting;
  #hasEnded = false;

  /**
   * What to begin with; of each part only the first word counts, and only before start().
   * @param {Beginning} beginning
   */
  begin(beginning) {
    if (this.status === 'idle') this.#beginning = { ...beginning, ...this.#beginning };
  }

  /** Loads everything and runs the first sample; does nothing if that is done or under way, and tries again if it failed. */
  async start() {
    if (this.#hasEnded || this.status === 'loading' || this.ready) return;
    this.failure = undefined;
    this.#starting = this.#load();
    this.#changed();
    try {
      const ready = await this.#starting;
      if (this.#hasEnded) ready.network.dispose();
      else this.#adopt(ready);
    } catch (failure) {
      if (!this.#hasEnded) this.failure = failure;
    }
    this.#starting = undefined;
    this.#changed();
  }

  /** Stops what is under way and frees the memory, for good: the last figure has left. */
  end() {
    this.#hasEnded = true;
    this.training?.end();
    this.ready?.network.dispose();
    this.ready = undefined;
    this.request = undefined;
    this.#digits.dispose();
  }

  get hasEnded() {
    return this.#hasEnded;
  }

  /** @returns {'idle' | 'loading' | 'ready' | 'failed'} */
  get status() {
    if (this.ready) return 'ready';
    if (this.#starting) return 'loading';
    return this.failure === undefined ? 'idle' : 'failed';
  }

  get cnn() {
    if (!this.#cnn) throw new Error('the session has not started');
    return this.#cnn;
  }

  /** The weights in the network, or those to begin with. */
  get weights() {
    return this.ready?.weights ?? this.#beginning.weights ?? firstWeights;
  }

  /** Index of the sample that was chosen last. */
  get selected() {
    return this.#selected ?? this.#beginning.digit ?? firstDigit;
  }

  /** Name of the cell that is pinned, or to be pinned. */
  get pinnedCell() {
    if (!this.ready) return this.#beginning.cell;
    const { target, pinned } = this.pointing;
    return pinned && target ? cellName(this.ready.network.layers, target) : undefined;
  }

  /** @type {Dataset | undefined} the samples to choose from; undefined until a figure has asked for more than the first */
  get samples() {
    const { dataset } = this.#digits;
    return dataset && dataset.length > 1 ? dataset : undefined;
  }

  /**
   * The first samples, fetched when first asked for.
   * @param {number} count from 2 to 1,000
   */
  async loadSamples(count) {
    const before = this.samples;
    const samples = await this.#digits.load(this.cnn, count);
    if (before !== samples) this.#changed();
    return samples;
  }

  /** The first 1,000 samples, to evaluate on. */
  loadMore() {
    return this.loadSamples(1000);
  }

  /**
   * Changes what it began with. What has to be fetched for it comes first.
   * @param {Beginning} changes weights of any checkpoint but `live`; an undefined cell is none
   * @throws what did not come
   */
  async turnTo(changes) {
    this.#beginning = { ...this.#beginning, ...changes };
    await this.#starting?.catch(() => {}); // a start that fails is reported by itself
    if (this.#hasEnded || !this.ready) return;
    const { digit, weights } = changes;
    if (weights) {
      await this.choose(weights);
      if (this.request?.failure) throw this.request.failure;
    }
    if (digit !== undefined) {
      const before = this.#selected;
      await this.#digits.load(this.cnn, digit + 1);
      const isLast = this.#beginning.digit === digit && this.#selected === before;
      if (this.ready && isLast) this.select(digit);
    }
    if ('cell' in changes) {
      this.#pointAnew(this.ready, changes.cell);
      this.#changed();
    }
  }

  /** @param {number} index of a sample */
  select(index) {
    this.#selected = index;
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
   * @param {Weights} weights of any checkpoint but `live`
   */
  async choose(weights) {
    this.training?.pause();
    const request = { weights };
    this.request = request;
    this.#changed();
    try {
      const network = await networkWith(this.cnn, weights);
      if (this.request !== request) {
        network.dispose(); // another choice came after this one, or the session ended
        return;
      }
      this.#adopt(this.#run(network, weights, this.#started.picture));
      this.request = undefined;
    } catch (failure) {
      if (this.request !== request) return;
      this.request = { weights, failure };
    }
    this.#changed();
  }

  /**
   * Shows the weights of a network in training as they are now. They are copied, so that everything on the page belongs
   * to one moment while the training goes on.
   * @param {Network} learner
   * @param {Weights} weights
   */
  showLearner(learner, weights) {
    const { network, picture, maps } = this.#started;
    this.request = undefined;
    if (this.weights.checkpoint !== 'live' || this.weights.model !== weights.model) {
      const copy = untrainedNetwork(this.cnn, weights);
      copyWeights(learner, copy);
      this.#adopt(this.#run(copy, weights, picture));
    } else {
      copyWeights(learner, network);
      this.#forward({ weights });
      if (!maps.allFit) maps.fit();
    }
    this.#changed();
  }

  /**
   * Evaluates the network on the first of the samples at hand, in windows of 100.
   * @param {number} count
   */
  read(count) {
    if (!this.samples) throw new Error('the samples have not come yet');
    const evaluation = this.#started.network.evaluate(this.samples, { count, window: 100 });
    this.#forward(); // the network remembers only the last image, which must stay the chosen one
    return evaluation;
  }

  /** Sets the colour scales anew, by the numbers of now. */
  rescale() {
    this.#started.maps.fit();
    this.#changed();
  }

  get #started() {
    if (!this.ready) throw new Error('the session has not started');
    return this.ready;
  }

  /** @returns {Promise<Ready>} */
  async #load() {
    const { selected, weights } = this;
    // Under way together; whether they came is found out below.
    if (weights.checkpoint !== 'random') fetchWeights(weights).catch(() => {});
    this.#cnn = await loadLibrary();
    await this.#digits.load(this.#cnn, selected + 1);
    const picture = this.#digits.picture(selected);
    return this.#run(await networkWith(this.#cnn, weights), weights, picture);
  }

  /**
   * @param {Network} network
   * @param {Weights} weights that it has
   * @param {Picture} picture
   * @returns {Ready}
   */
  #run(network, weights, picture) {
    try {
      const result = network.forward(picture.pixels, { label: picture.label });
      return { network, weights, picture, result, maps: new MapNumbers(network) };
    } catch (error) {
      network.dispose(); // they do not fit each other
      throw error;
    }
  }

  /** @param {Ready} ready whose network takes the place of the one before */
  #adopt(ready) {
    const before = this.ready;
    this.ready = ready;
    before?.network.dispose();
    if (before?.weights.model !== ready.weights.model)
      this.#pointAnew(ready, before ? undefined : this.#beginning.cell);
    this.training?.follow(ready.weights);
  }

  /** @param {Picture} picture */
  #show(picture) {
    this.#forward({ picture });
    this.#changed();
  }

  /** @param {Partial<Pick<Ready, 'picture' | 'weights'>>} [changes] */
  #forward(changes) {
    const next = { ...this.#started, ...changes };
    const { network, picture, maps } = next;
    this.ready = { ...next, result: network.forward(picture.pixels, { label: picture.label }) };
    maps.forget();
  }

  /**
   * @param {Ready} ready
   * @param {string | undefined} cell name of the one to be pinned
   */
  #pointAnew({ network, maps }, cell) {
    const { name } = network.layers[0];
    const { data } = maps.tensor({ layer: name, part: 'activation' });
    this.pointing.restart({ layer: name, part: 'activation', index: strongestIndex(data) });
    const named = cell && cellNamed(network.layers, cell);
    if (named) this.pointing.pin(named);
    this.unknownCell = named ? undefined : cell;
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}
