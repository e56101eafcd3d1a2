// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { bytes, integer, oneOf, settings, tensor } from './arguments.js';
import { Dataset } from './dataset.js';
import { ConvScopeError } from './error.js';
import { gunzip } from './gunzip.js';
import { readModel } from './model-file.js';
import { Network } from './network.js';
import { settledSpec } from './network-spec.js';

/** @import { Binding, Tensor } from '../wasm/convscope.js' */
/** @import { NetworkSpec } from './network-spec.js' */

/**
 * @typedef {{ data: ArrayLike<number>, shape: number[] }} TensorLike numbers in row-major order, and their extents
 */

/**
 * The loaded library: makes networks and data sets, and runs single operations. `load()` returns it.
 *
 * @example
 * const cnn = await load();
 * const net = cnn.createNetwork({ seed: 1 });
 */
export class ConvScope {
  #binding;

  /**
   * @internal
   * @param {Binding} binding
   */
  constructor(binding) {
    this.#binding = binding;
  }

  /**
   * A network with random weights, the same for the same seed. Without an argument it is the tutorial's.
   * @param {NetworkSpec} [spec]
   * @throws {ConvScopeError} 'bad-argument' if the layers do not fit together
   */
  createNetwork(spec = {}) {
    const { inputShape, layers, seed } = settledSpec(spec);
    return new Network(this.#binding, this.#binding.makeNetwork(inputShape, layers, seed), {});
  }

  /**
   * A network from a safetensors file that `net.save()` wrote, or one with the same names and metadata.
   * @param {Uint8Array | ArrayBuffer} safetensorsBytes
   * @throws {ConvScopeError} 'bad-data' if the file is damaged or does not hold exactly the weights of its layers
   */
  loadNetwork(safetensorsBytes) {
    const { network, metadata } = readModel(bytes(safetensorsBytes, 'safetensorsBytes'), ({ inputShape, layers }) =>
      this.#binding.makeNetwork(inputShape, layers, undefined),
    );
    return new Network(this.#binding, network, metadata);
  }

  /**
   * A data set from the bytes of two IDX files, the format in which MNIST is published.
   * @param {Uint8Array | ArrayBuffer} imageBytes [count, height, width] or [count, height, width, channels]
   * @param {Uint8Array | ArrayBuffer} labelBytes [count]
   * @throws {ConvScopeError} 'bad-data' if they are not whole IDX files of equal count
   */
  createDataset(imageBytes, labelBytes) {
    return new Dataset(this.#binding.makeDataset(bytes(imageBytes, 'imageBytes'), bytes(labelBytes, 'labelBytes')));
  }

  /**
   * The same as `createDataset()`, for files that may be gzip'd.
   * @param {Uint8Array | ArrayBuffer} imageBytes
   * @param {Uint8Array | ArrayBuffer} labelBytes
   */
  async readDataset(imageBytes, labelBytes) {
    const [images, labels] = await Promise.all([
      gunzip(bytes(imageBytes, 'imageBytes')),
      gunzip(bytes(labelBytes, 'labelBytes')),
    ]);
    return this.createDataset(images, labels);
  }

  /**
   * One convolution alone (cross-correlation, stride 1).
   * @param {TensorLike} image [height, width] or [height, width, channels]
   * @param {TensorLike} kernel [ky, kx], or [ky, kx, channels, filters]; ky = kx = 3, 5 or 7
   * @param {{ padding?: 'valid' | 'same' }} [options] by default 'valid'
   * @returns {Tensor} [y, x, filters]
   */
  convolve(image, kernel, options = {}) {
    const { padding } = settings(options, 'the options', ['padding']);
    const picture = tensor(image, 'image', [2, 3]);
    const filter = tensor(kernel, 'kernel', [2, 4]);
    const [ky, kx, channels = 1, filters = 1] = filter.shape;
    const [height, width, depth = 1] = picture.shape;
    if (ky !== kx) throw new ConvScopeError('bad-argument', `expected a square kernel, got ${ky}×${kx}`);
    if (channels !== depth) {
      throw new ConvScopeError(
        'bad-argument',
        `expected a kernel of ${depth} channels, as the image has, got ${channels}`,
      );
    }
    return this.#binding.convolve(
      picture.data,
      [height, width, depth],
      filter.data,
      [ky, kx, channels, filters],
      oneOf(padding ?? 'valid', 'padding', ['valid', 'same']),
    );
  }

  /**
   * One pooling alone, of windows side by side.
   * @param {TensorLike} image [height, width] or [height, width, channels]
   * @param {{ size?: number, kind?: 'max' | 'average' | 'min' }} [options] by default 2 and 'max'
   * @returns {Tensor} [⌊height / size⌋, ⌊width / size⌋, channels]
   */
  pool(image, options = {}) {
    const { size, kind } = settings(options, 'the options', ['size', 'kind']);
    const picture = tensor(image, 'image', [2, 3]);
    const [height, width, depth = 1] = picture.shape;
    return this.#binding.pool(
      picture.data,
      [height, width, depth],
      oneOf(kind ?? 'max', 'kind', ['max', 'average', 'min']),
      integer(size ?? 2, 'size', { min: 1 }),
    );
  }

  /**
   * Brings a drawn digit into the form of MNIST's digits: scaled to fit 20×20 pixels, its aspect kept, and placed in
   * 28×28 with its centre of mass at the centre.
   * @param {Uint8Array | Uint8ClampedArray} pixels row by row, 0 background to 255 ink
   * @param {number} width
   * @param {number} height
   * @returns {Uint8Array} 784 pixels
   * @throws {ConvScopeError} 'bad-argument' for a blank picture, or sizes that do not match the pixels
   */
  normalizeDigit(pixels, width, height) {
    const picture = pixels instanceof Uint8ClampedArray ? new Uint8Array(pixels) : bytes(pixels, 'pixels');
    return this.#binding.normalizeDigit(
      picture,
      integer(width, 'width', { min: 1, max: 4096 }),
      integer(height, 'height', { min: 1, max: 4096 }),
    );
  }

  /**
   * The 3×3 filters that image processing knows by name (`sobel-vertical`, `gaussian-blur`, …).
   * @returns {{ name: string, kernel: Tensor }[]}
   */
  classicFilters() {
    return this.#binding.classicFilters();
  }
}
