// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { Pad, padSize } from '../../parts/pad/pad.js';
import { PadInput } from '../../parts/pad/pad-input.js';

/** @import { ConvScope } from '../../lib/index.js' */

/** A pad whose drawing goes through the reader's own network, in the form of MNIST's digits. */
export class OwnPad {
  pad = new Pad();
  input = new PadInput(
    this.pad,
    () => this.changed(),
    () => this.#show(),
  );
  /** @type {Uint8Array | undefined} what the network is shown, 28×28; undefined while the pad is blank */
  seen;

  #show;
  #libraryOf;
  /** Whether the next frame looks at the drawing. */
  #isDue = false;

  /**
   * @param {() => ConvScope | undefined} libraryOf
   * @param {() => void} show called after each change
   */
  constructor(libraryOf, show) {
    this.#libraryOf = libraryOf;
    this.#show = show;
  }

  changed() {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      const cnn = this.#libraryOf();
      this.seen = this.pad.isBlank ? undefined : cnn?.normalizeDigit(this.pad.pixels, padSize, padSize);
      this.#show();
    });
  }

  undo = () => {
    this.pad.undo();
    this.changed();
  };

  clear = () => {
    this.pad.clear();
    this.changed();
  };

  /** Begins the next drawing, for which there is nothing to take back. */
  next() {
    this.pad.reset();
    this.seen = undefined;
    this.changed();
  }
}
