// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { ConvScopeError } from './error.js';

/**
 * Owns one object in WebAssembly memory, which no garbage collector frees.
 * @template {{ delete(): void }} Native
 */
export class Handle {
  /** @type {Native | undefined} */
  #native;
  #what;

  /**
   * @param {Native} native
   * @param {string} what named in the error, such as "network"
   */
  constructor(native, what) {
    this.#native = native;
    this.#what = what;
  }

  /** The object, or a ConvScopeError 'disposed'. */
  get native() {
    if (this.#native === undefined) throw new ConvScopeError('disposed', `this ${this.#what} has been disposed of`);
    return this.#native;
  }

  /** Frees the memory; doing so twice does no harm. */
  dispose() {
    this.#native?.delete();
    this.#native = undefined;
  }
}
