// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { ConvScopeError } from './error.js';

/**
 * Frees what a caller has forgotten to dispose of, some time after the garbage collector has found it out. It does not see
 * how large an object is in WebAssembly memory, so it may take its time: `dispose()` is the way.
 * @type {FinalizationRegistry<{ delete(): void }>}
 */
const forgotten = new FinalizationRegistry((native) => native.delete());

/**
 * Owns one object in WebAssembly memory: it is freed by `dispose()`, or some time after the handle was forgotten.
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
    forgotten.register(this, native, this);
  }

  /** Whether the object is gone. */
  get isDisposed() {
    return this.#native === undefined;
  }

  /** The object, or a ConvScopeError 'disposed'. */
  get native() {
    if (this.#native === undefined) throw new ConvScopeError('disposed', `this ${this.#what} has been disposed of`);
    return this.#native;
  }

  /** Frees the memory; doing so twice does no harm. */
  dispose() {
    const native = this.#native;
    if (native === undefined) return;
    this.#native = undefined;
    forgotten.unregister(this);
    native.delete();
  }
}
