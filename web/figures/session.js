// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { extentFor, magnitudeOf } from '../drawing/colour-scale.js';
import { load } from '../lib/index.js';
import { fetchSamples } from './sample-files.js';
import { trace } from './trace.js';

/** @import { ConvScope, Dataset, Forward, Network } from '../lib/index.js' */
/** @import { Target, Trace } from './trace.js' */

/**
 * What the figures of one group share: the network, the samples, the image that went through, and the number pointed at.
 *
 * @fires change when the state of loading, the samples or anything that the network computed is another
 * @fires highlight when another number is pointed at, pinned or let go
 */
export class Session extends EventTarget {
  /** @type {'idle' | 'loading' | 'ready' | 'failed'} */
  status = 'idle';
  /** @type {unknown} why it failed */
  failure;
  /** The seed of the random initial weights. */
  seed = 1;
  /** Index of the sample that went through the network. */
  selected = 0;

  /** @type {Dataset | undefined} */
  samples;
  /** @type {Network | undefined} */
  network;
  /** @type {Forward | undefined} */
  result;
  /** @type {Target | undefined} */
  target;
  /** Whether only a deliberate choice changes the target. */
  pinned = false;

  /** The ends of the colour scales; they hold still until `rescale()` or new weights. */
  activationExtent = 1;
  weightExtent = 1;

  /** @type {ConvScope | undefined} */
  #cnn;
  /** @type {Map<string, { data: Float32Array, shape: number[] }>} */
  #tensors = new Map();
  /** @type {Trace | undefined} */
  #trace;
  /** @type {Map<string, number>} */
  #places = new Map();
  /** @type {Promise<Dataset> | undefined} */
  #loadingMore;

  /** Loads everything and runs the first sample; does nothing if that is done or under way, and tries again if it failed. */
  async start() {
    if (this.status === 'loading' || this.status === 'ready') return;
    this.#become('loading');
    try {
      this.#cnn = await load();
      this.samples = await fetchSamples(this.#cnn, 100);
      this.#createNetwork();
      this.#forward();
      this.rescale();
      this.#become('ready');
      this.#aim(this.target ?? this.#strongestCell(), this.pinned);
    } catch (error) {
      this.failure = error;
      this.#become('failed');
    }
  }

  /** The first 1,000 samples, fetched when first asked for. */
  async loadMore() {
    if (!this.#cnn) throw new Error('the session has not started');
    this.#loadingMore ??= fetchSamples(this.#cnn, 1000);
    try {
      const more = await this.#loadingMore;
      if (this.samples !== more) {
        this.samples?.dispose();
        this.samples = more;
        this.#emit('change');
      }
      return more;
    } catch (error) {
      this.#loadingMore = undefined;
      throw error;
    }
  }

  /** @param {number} index of a sample */
  select(index) {
    this.selected = index;
    this.#forward();
    this.#emit('change');
  }

  /** Starts over with other random weights. */
  reseed() {
    ++this.seed;
    this.#createNetwork();
    this.#forward();
    this.rescale();
  }

  /** Evaluates the network on the first 1,000 samples, in windows of 100. */
  async evaluate() {
    const data = await this.loadMore();
    const evaluation = this.#ready.network.evaluate(data, { window: 100 });
    this.#forward(); // the network remembers only the last image, which must stay the selected one
    return { ...evaluation, seed: this.seed };
  }

  /**
   * What a layer wrote, or its kernel, as a map: [height, width, channels].
   * @param {string} layer
   * @param {'activation' | 'kernel'} [part]
   */
  tensor(layer, part = 'activation') {
    const key = `${layer} ${part}`;
    let tensor = this.#tensors.get(key);
    if (!tensor) {
      const { network } = this.#ready;
      if (part === 'activation') {
        tensor = network.activation(layer);
      } else {
        const { data, shape } = network.weights(layer).kernel; // [ky, kx, c, f]
        tensor = { data, shape: [shape[0], shape[1], shape[2] * shape[3]] };
      }
      this.#tensors.set(key, tensor);
    }
    return tensor;
  }

  /** Whether the colour scale reaches all activations and is not far too wide for them. */
  get fits() {
    const magnitude = magnitudeOf(this.tensor('conv').data);
    return magnitude <= this.activationExtent && magnitude > this.activationExtent / 3;
  }

  rescale() {
    this.activationExtent = extentFor(magnitudeOf(this.tensor('conv').data));
    this.weightExtent = extentFor(magnitudeOf(this.tensor('conv', 'kernel').data));
    this.#emit('change');
  }

  /** The cells that belong to the number pointed at. */
  get trace() {
    if (this.target && this.network) this.#trace ??= trace(this.network, this.target);
    return this.#trace;
  }

  /**
   * The number of a layer that was last pointed at.
   * @param {string} layer
   * @param {'activation' | 'kernel'} part
   */
  placeIn(layer, part) {
    return this.#places.get(`${layer} ${part}`);
  }

  /**
   * Points at a number, unless another one is pinned.
   * @param {Target} target
   */
  point(target) {
    if (this.pinned || (this.target && sameTarget(this.target, target))) return;
    this.#aim(target, false);
  }

  /**
   * Points at a number as a deliberate step, which moves a pin along.
   * @param {Target} target
   */
  move(target) {
    this.#aim(target, this.pinned);
  }

  /**
   * Pins a number; pinning the pinned one lets it go.
   * @param {Target} target
   */
  pin(target) {
    this.#aim(target, !(this.pinned && this.target && sameTarget(this.target, target)));
  }

  /** Lets go of a pin or, without one, points at nothing. */
  release() {
    this.#aim(this.pinned ? this.target : undefined, false);
  }

  /**
   * @param {Target | undefined} target
   * @param {boolean} pinned
   */
  #aim(target, pinned) {
    this.target = target;
    this.pinned = pinned;
    this.#trace = undefined;
    if (target) this.#places.set(`${target.layer} ${target.part}`, target.index);
    this.#emit('highlight');
  }

  get #ready() {
    if (!this.#cnn || !this.network || !this.samples) throw new Error('the session has not started');
    return { cnn: this.#cnn, network: this.network, samples: this.samples };
  }

  #createNetwork() {
    this.network?.dispose();
    this.network = this.#cnn?.createNetwork({ seed: this.seed });
  }

  #forward() {
    const { network, samples } = this.#ready;
    this.result = network.forward(samples.image(this.selected), { label: samples.label(this.selected) });
    this.#tensors.clear();
  }

  #strongestCell() {
    const { data } = this.tensor('conv');
    let index = 0;
    for (let i = 0; i < data.length; ++i) if (Math.abs(data[i]) > Math.abs(data[index])) index = i;
    return /** @type {Target} */ ({ layer: 'conv', part: 'activation', index });
  }

  /** @param {Session['status']} status */
  #become(status) {
    this.status = status;
    this.#emit('change');
  }

  /** @param {'change' | 'highlight'} type */
  #emit(type) {
    this.dispatchEvent(new Event(type));
  }
}

/**
 * @param {Target} a
 * @param {Target} b
 */
function sameTarget(a, b) {
  return a.layer === b.layer && a.part === b.part && a.index === b.index;
}

/** @type {Map<string, Session>} */
const sessions = new Map();

/**
 * The session that all figures with the same `group` attribute share.
 * @param {string} group
 */
export function sessionOf(group) {
  let session = sessions.get(group);
  if (!session) {
    session = new Session();
    sessions.set(group, session);
  }
  return session;
}
