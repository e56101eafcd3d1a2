// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { trace } from './trace.js';

/** @import { Network } from '../lib/index.js' */
/** @import { Target, Trace } from './trace.js' */

/**
 * The number that the reader points at, and whether it is pinned.
 *
 * @fires change when another number is pointed at, pinned or let go
 */
export class Pointing extends EventTarget {
  /** @type {Target | undefined} */
  target;
  /** Whether only a deliberate choice changes the target. */
  pinned = false;

  #network;
  /** @type {Trace | undefined} */
  #trace;
  /** @type {Map<string, number>} */
  #places = new Map();

  /** @param {() => Network | undefined} network after a forward pass */
  constructor(network) {
    super();
    this.#network = network;
  }

  /** The cells that belong to the number pointed at. */
  get trace() {
    const network = this.#network();
    if (this.target && network) this.#trace ??= trace(network, this.target);
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
   * Starts over in a network of other layers.
   * @param {Target} target
   */
  restart(target) {
    this.#places.clear();
    this.#aim(target, false);
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
    this.dispatchEvent(new Event('change'));
  }
}

/**
 * @param {Target} a
 * @param {Target} b
 */
function sameTarget(a, b) {
  return a.layer === b.layer && a.part === b.part && a.index === b.index;
}
