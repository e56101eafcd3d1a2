// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { bytes, floats, integer, pixelBytes, settings } from './arguments.js';
import { checkedClassNames } from './class-names.js';
import { makeDataset } from './dataset.js';
import { ConvScopeError } from './error.js';
import { gunzip } from './gunzip.js';
import { maxDrawingSide } from './limits.js';
import { madeHere, requireMadeHere } from './made-here.js';
import { readModel } from './model-file.js';
import { makeNetwork } from './network.js';
import { resolvedSpec } from './network-spec.js';
import { convolutionArguments, poolingArguments } from './operation-arguments.js';

/** @import { Binding, Explanation, SoftmaxExplanation, Tensor } from '../wasm/convscope.js' */
/** @import { NetworkSpec } from './network-spec.js' */
/** @import { Padding, PoolSize } from './window-settings.js' */

/**
 * @typedef {{ data: ArrayLike<number>, shape: number[] }} TensorLike numbers in row-major order, and their extents
 */

/**
 * For the library's own use.
 * @internal
 * @type {(binding: Binding) => ConvScope}
 */
export let makeConvScope;

/**
 * The loaded library: makes networks and data sets, and runs single operations. `load()` returns it.
 *
 * @example
 * const cnn = await load();
 * const net = cnn.createNetwork({ seed: 1 });
 */
export class ConvScope {
  #binding;

  static {
    makeConvScope = (binding) => new ConvScope(madeHere, binding);
  }

  /**
   * @private
   * @param {symbol} key
   * @param {Binding} binding
   */
  constructor(key, binding) {
    requireMadeHere(key, 'the library to be loaded by load()');
    this.#binding = binding;
  }

  /**
   * A network with random weights, the same for the same seed. Without an argument it is the tutorial's.
   * @param {NetworkSpec} [spec]
   * @throws {ConvScopeError} 'bad-argument' if the layers do not fit together or are beyond the limits (see NetworkSpec)
   */
  createNetwork(spec = {}) {
    const { inputShape, layers, normalize, classes, seed } = resolvedSpec(spec);
    const native = this.#binding.makeNetwork(inputShape, layers, normalize, seed);
    try {
      const names = classes === undefined ? undefined : checkedClassNames(classes, native.answer().length, 'classes');
      return makeNetwork(this.#binding, native, { metadata: {}, normalize, classes: names });
    } catch (error) {
      native.delete();
      throw error;
    }
  }

  /**
   * A network from a safetensors file that `net.save()` wrote, or one with the same names and metadata.
   * @param {Uint8Array | ArrayBuffer} safetensorsBytes
   * @throws {ConvScopeError} 'bad-data' if the file is damaged or does not hold exactly the weights of its layers
   */
  loadNetwork(safetensorsBytes) {
    const { network, ...rest } = readModel(
      bytes(safetensorsBytes, 'safetensorsBytes'),
      ({ inputShape, layers, normalize }) => this.#binding.makeNetwork(inputShape, layers, normalize, undefined),
    );
    return makeNetwork(this.#binding, network, rest);
  }

  /**
   * A data set from the bytes of two IDX files, the format in which MNIST is published.
   * @param {Uint8Array | ArrayBuffer} imageBytes [count, height, width] or [count, height, width, channels]
   * @param {Uint8Array | ArrayBuffer} labelBytes [count]
   * @throws {ConvScopeError} 'bad-data' if they are not whole IDX files of equal count
   */
  createDataset(imageBytes, labelBytes) {
    return makeDataset(this.#binding.makeDataset(bytes(imageBytes, 'imageBytes'), bytes(labelBytes, 'labelBytes')));
  }

  /**
   * The same as `createDataset()`, for files that may be gzip'd. An archive is read as zcat does: of several members all,
   * and what follows the last one is passed over.
   * @param {Uint8Array | ArrayBuffer} imageBytes copied before the call returns
   * @param {Uint8Array | ArrayBuffer} labelBytes likewise
   * @throws {ConvScopeError} 'bad-data' for a damaged archive, or one of more than 1 GB when unpacked
   */
  async readDataset(imageBytes, labelBytes) {
    const given = [bytes(imageBytes, 'imageBytes').slice(), bytes(labelBytes, 'labelBytes').slice()];
    const [images, labels] = await Promise.all(given.map((file) => gunzip(file)));
    return this.createDataset(images, labels);
  }

  /**
   * One convolution alone (cross-correlation).
   * @param {TensorLike} image [height, width] or [height, width, channels]
   * @param {TensorLike} kernel [ky, kx], or [ky, kx, channels, filters]; ky = kx = 1, 3, 5 or 7
   * @param {{ padding?: Padding, stride?: number }} [options] by default 'valid' and 1; Conv2dSpec has both
   * @returns {Tensor} [y, x, filters]
   */
  convolve(image, kernel, options = {}) {
    const given = settings(options, 'the options', ['padding', 'stride']);
    return this.#binding.convolve(...convolutionArguments(image, kernel, given));
  }

  /**
   * The arithmetic behind one number of `convolve()`: the flat indices of the numbers it read (`sources`; −1 for a zero of
   * the padding), those numbers (`inputs`), the `weights` they met, the `terms` and `termsSum`, and the `value`.
   * @param {TensorLike} image
   * @param {TensorLike} kernel
   * @param {{ index: number, padding?: Padding, stride?: number }} options index: flat, into the output [y, x, filters]
   * @returns {Explanation}
   */
  explainConvolution(image, kernel, options) {
    const { index, ...rest } = settings(options, 'the options', ['index', 'padding', 'stride']);
    const given = convolutionArguments(image, kernel, rest);
    return this.#binding.explainConvolution(...given, integer(index, 'the index of an output'));
  }

  /**
   * One pooling alone.
   * @param {TensorLike} image [height, width] or [height, width, channels]
   * @param {{ size?: PoolSize, stride?: number, kind?: 'max' | 'average' | 'min' }} [options] by default 2, the size (windows
   * side by side) and 'max'
   * @returns {Tensor} [⌊(height − size) / stride⌋ + 1, ⌊(width − size) / stride⌋ + 1, channels];
   * [1, 1, channels] of 'all'
   */
  pool(image, options = {}) {
    const given = settings(options, 'the options', ['size', 'stride', 'kind']);
    return this.#binding.pool(...poolingArguments(image, given));
  }

  /**
   * The arithmetic behind one number of `pool()`: the numbers of its window (`sources`, `inputs`), the position of the
   * `chosen` one among them (−1 for an average), `termsSum` and the `value`.
   * @param {TensorLike} image
   * @param {{ index: number, size?: PoolSize, stride?: number, kind?: 'max' | 'average' | 'min' }} options index: flat, into
   * the output [y, x, channels]
   * @returns {Explanation}
   */
  explainPooling(image, options) {
    const { index, ...rest } = settings(options, 'the options', ['index', 'size', 'stride', 'kind']);
    const given = poolingArguments(image, rest);
    return this.#binding.explainPooling(...given, integer(index, 'the index of an output'));
  }

  /**
   * The probabilities of any logits, at least one: exp(z) / Σ exp(z) (tutorial, section "Softmax").
   * @param {ArrayLike<number>} logits
   * @returns {Float32Array} in [0, 1], with sum 1
   */
  softmax(logits) {
    return this.#binding.softmax(floats(logits, 'logits'));
  }

  /**
   * Every number between logits and their probabilities: the `largest`, the `differences` to it, their `exponentials`, the
   * `sum` of these, and the `probabilities`.
   * @param {ArrayLike<number>} logits at least one
   * @returns {SoftmaxExplanation}
   */
  explainSoftmax(logits) {
    return this.#binding.explainSoftmax(floats(logits, 'logits'));
  }

  /**
   * The loss −ln(probabilities[label]) (tutorial, section "Cross-Entropy Loss"); `Infinity` for a probability of 0. From
   * logits `net.forward(…, { label })` computes it without that loss of digits.
   * @param {ArrayLike<number>} probabilities each in [0, 1]
   * @param {number} label index of one of them
   * @returns {number} ≥ 0
   */
  crossEntropy(probabilities, label) {
    const numbers = floats(probabilities, 'probabilities');
    if (numbers.length === 0) throw new ConvScopeError('bad-argument', 'expected at least one probability');
    const wrong = numbers.find((number) => number < 0 || number > 1);
    if (wrong !== undefined) {
      throw new ConvScopeError('bad-argument', `expected probabilities from 0 to 1, got ${wrong}`);
    }
    return this.#binding.crossEntropy(numbers, integer(label, 'the label', { max: numbers.length - 1 }));
  }

  /**
   * Brings a drawn digit into the form of MNIST's digits: scaled to fit 20×20 pixels, its aspect kept, and placed in
   * 28×28 with its centre of mass at the centre. Greys of up to 5 % of the full scale are noise and change nothing
   * visible; in a picture that is fainter than 52 as a whole, those up to a quarter of its brightest. Thin strokes are
   * thickened, and the brightest pixel becomes 255.
   * @param {Uint8Array | Uint8ClampedArray} pixels row by row, 0 background to 255 ink
   * @param {number} width
   * @param {number} height
   * @returns {Uint8Array} 784 pixels
   * @throws {ConvScopeError} 'bad-argument' for a picture of zeros, a side of more than 4,096 pixels, or sizes that do
   * not match the pixels
   */
  normalizeDigit(pixels, width, height) {
    return this.#binding.normalizeDigit(
      pixelBytes(pixels, 'pixels'),
      integer(width, 'width', { min: 1, max: maxDrawingSide }),
      integer(height, 'height', { min: 1, max: maxDrawingSide }),
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
