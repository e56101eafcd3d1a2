// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { integer } from './arguments.js';
import { ConvScopeError } from './error.js';
import { Handle } from './handle.js';
import { madeHere, requireMadeHere } from './made-here.js';
import { shown } from './shown.js';

/** @import { NativeDataset } from '../wasm/convscope.js' */

/**
 * For the library's own use.
 * @internal
 * @type {(native: NativeDataset) => Dataset}
 */
export let makeDataset;

/**
 * The object in WebAssembly memory behind a data set, for the library's own use.
 * @internal
 * @type {(dataset: Dataset) => NativeDataset}
 */
export let nativeDataset;

/**
 * What a caller passed as a data set, if it is one.
 * @internal
 * @type {(value: unknown) => Dataset}
 */
export let requireDataset;

/**
 * Images with their labels, kept in WebAssembly memory. Made by `cnn.createDataset()` and `cnn.readDataset()`.
 *
 * @example
 * const data = cnn.createDataset(imageIdxBytes, labelIdxBytes);
 * net.forward(data.image(0), { label: data.label(0) });
 */
export class Dataset {
  #handle;

  static {
    Reflect.deleteProperty(Dataset.prototype, 'undefined'); // [Symbol.dispose] where a platform has no such symbol
    makeDataset = (native) => new Dataset(madeHere, native);
    nativeDataset = (dataset) => dataset.#handle.native;
    requireDataset = (value) => {
      if (value !== null && typeof value === 'object' && #handle in value) return /** @type {Dataset} */ (value);
      throw new ConvScopeError(
        'bad-argument',
        `expected a data set made by createDataset() or readDataset(), got ${shown(value)}`,
      );
    };
  }

  /**
   * @private
   * @param {symbol} key
   * @param {NativeDataset} native
   */
  constructor(key, native) {
    requireMadeHere(key, 'a data set to be made by cnn.createDataset() or cnn.readDataset()');
    this.#handle = new Handle(native, 'data set');
  }

  /** How many images there are. */
  get length() {
    return this.#handle.native.size();
  }

  /** [height, width, channels] of each image. */
  get imageShape() {
    return this.#handle.native.imageShape();
  }

  /**
   * The pixels of one image, 0–255; copied.
   * @param {number} index from 0
   * @returns {Uint8Array}
   */
  image(index) {
    return this.#handle.native.image(this.#index(index));
  }

  /**
   * The class of one image.
   * @param {number} index from 0
   * @returns {number}
   */
  label(index) {
    return this.#handle.native.label(this.#index(index));
  }

  /**
   * Frees the memory. Later use throws a ConvScopeError 'disposed', and so ends a training on these images; disposing again
   * does nothing. A data set that is forgotten instead is freed some time after the garbage collector has found it out.
   */
  dispose() {
    this.#handle.dispose();
  }

  /** For `using`. */
  [Symbol.dispose]() {
    this.dispose();
  }

  /** @param {unknown} index */
  #index(index) {
    return integer(index, 'the index of an image', { max: this.length - 1 });
  }
}
