// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { heldOutCheck } from './held-out.js';
import { lessonsOf, taughtNetwork } from './lessons.js';

/** @import { ConvScope, Network } from '../../lib/index.js' */
/** @import { DrawnClass } from './collection.js' */
/** @import { Check } from './held-out.js' */

/** The network of a reader's classes, learned anew after each change of the drawings, and checked when that is done. */
export class Learning {
  /** @type {Network | undefined} the last that has learned; undefined where there is too little to learn from */
  network;
  /** How many drawings it has learned from; 0 for one from a file. */
  drawings = 0;
  /** @type {Check | undefined} of the drawings of now */
  check;
  /** @type {'learning' | 'checking' | undefined} what goes on */
  phase;
  /** @type {unknown} why it failed, if it did */
  failure;

  #changed;
  /** @type {AbortController | undefined} */
  #run;

  /** @param {() => void} changed called after each change of these */
  constructor(changed) {
    this.#changed = changed;
  }

  /**
   * Learns these, in place of what was under way; answers go on by the network from before, if it has as many classes.
   * @param {ConvScope} cnn
   * @param {readonly DrawnClass[]} classes
   */
  async follow(cnn, classes) {
    this.#stop();
    if (outputsOf(this.network) !== classes.length) this.#become(undefined);
    if (classes.filter(({ drawings }) => drawings.length > 0).length < 2) {
      this.#become(undefined);
      this.#changed();
      return;
    }
    const run = new AbortController();
    this.#run = run;
    const { signal } = run;
    const options = { classes: classes.length, signal };
    const lessons = lessonsOf(classes);
    try {
      this.#enter('learning');
      this.#become(await taughtNetwork(cnn, lessons, options));
      this.drawings = lessons.length;
      this.#enter('checking');
      const check = await heldOutCheck(cnn, lessons, options);
      if (this.#run !== run) return;
      this.check = check;
      this.#enter(undefined);
    } catch (failure) {
      if (this.#run !== run) return; // it was stopped
      this.failure = failure;
      this.#enter(undefined);
    }
  }

  /** Answers by a network from a file. @param {Network} network */
  adopt(network) {
    this.#stop();
    this.#become(network);
    this.#changed();
  }

  /** Forgets all and frees the memory. */
  end() {
    this.#stop();
    this.#become(undefined);
  }

  #stop() {
    this.#run?.abort();
    this.#run = undefined;
    this.phase = undefined;
    this.failure = undefined;
    this.check = undefined;
  }

  /** @param {Network | undefined} network */
  #become(network) {
    this.network?.dispose();
    this.network = network;
    this.drawings = 0;
  }

  /** @param {Learning['phase']} phase */
  #enter(phase) {
    this.phase = phase;
    this.#changed();
  }
}

/**
 * How many classes a network tells apart.
 * @param {Network | undefined} network
 */
export function outputsOf(network) {
  return network?.layers.at(-1)?.outputShape[0] ?? 0;
}
