// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { integer } from './arguments.js';
import { Handle } from './handle.js';

/** @import { NativeDataset } from '../wasm/convscope.js' */

/**
 * The object in WebAssembly memory behind a data set, for the library's own use.
 * @internal
 * @type {(dataset: Dataset) => NativeDataset}
 */
export let nativeDataset;

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
    nativeDataset = (dataset) => dataset.#handle.native;
  }

  /**
   * @internal
   * @param {NativeDataset} native
   */
  constructor(native) {
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

  /** Frees the memory. Later use throws a ConvScopeError 'disposed'; disposing again does nothing. */
  dispose() {
    this.#handle.dispose();
  }

  /** For `using`. (Platforms that do not know it yet get a method that nobody calls.) */
  [Symbol.dispose]() {
    this.dispose();
  }

  /** @param {unknown} index */
  #index(index) {
    return integer(index, 'the index of an image', { max: this.length - 1 });
  }
}
