// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { floats, integer, settings, text } from './arguments.js';
import { Dataset, nativeDataset } from './dataset.js';
import { ConvScopeError } from './error.js';
import { Handle } from './handle.js';
import { writeModel } from './model-file.js';
import { runInSlices } from './time-slices.js';
import { Trainer } from './trainer.js';
import { settledTrainingOptions } from './training-options.js';

/** @import { Binding, EvaluationWindow, Explanation, NativeNetwork, Tensor } from '../wasm/convscope.js' */
/** @import { Layer, TrainingProgress } from '../wasm/convscope.js' */
/** @import { TrainingOptions } from './training-options.js' */

/** A call without options need not have them checked: one image takes but two microseconds. */
const noOptions = Object.freeze({});

/** @param {unknown} data */
function requireDataset(data) {
  if (data instanceof Dataset) return data;
  throw new ConvScopeError('bad-argument', 'expected a data set made by createDataset() or readDataset()');
}

/**
 * @typedef {object} Forward
 * @property {Float32Array} probabilities one a class, in [0, 1], with sum 1
 * @property {number} prediction the most probable class; the first of equals
 * @property {number | undefined} loss −ln(probability of the label), if a label was given
 */

/**
 * @typedef {object} Evaluation
 * @property {number} loss average cross-entropy
 * @property {number} accuracy fraction of right predictions, in [0, 1]
 * @property {EvaluationWindow[]} windows averages of `window` images each, in order; `end` counts the images seen so far
 * @property {{ data: Int32Array, shape: number[] }} confusion counts by [label, prediction]
 * @property {Int32Array} predictions one an image of the range
 * @property {Float32Array} losses likewise, the cross-entropy
 */

/**
 * A stack of layers that keeps every activation of its last forward pass. Made by `cnn.createNetwork()`.
 *
 * Layers are named after their kind (`conv`, `pool`, `relu`, `dense`, `softmax`), numbered from 1 where a
 * network has several of one kind (`conv1`, `conv2`).
 *
 * @example
 * const net = cnn.createNetwork({ seed: 1 });
 * const { probabilities, prediction } = net.forward(pixels);
 * net.activation('conv').shape; // [26, 26, 8]
 */
export class Network {
  #binding;
  #handle;
  /** Views of WebAssembly memory: where a picture goes in, and where its probabilities come out. */
  #pixels;
  #answer;

  /**
   * @internal
   * @param {Binding} binding
   * @param {NativeNetwork} native
   * @param {Record<string, string>} metadata
   */
  constructor(binding, native, metadata) {
    this.#binding = binding;
    this.#handle = new Handle(native, 'network');
    this.#pixels = native.pixels();
    this.#answer = native.answer();
    /**
     * What the file of the network said besides its weights, such as how it was trained; `save()` writes it again.
     * @type {Record<string, string>}
     */
    this.metadata = metadata;
  }

  /** The layers in order, each with its name, type, settings, `inputShape` and `outputShape`; a copy. */
  get layers() {
    return this.#native.layers();
  }

  /**
   * One image through all layers.
   * @param {Uint8Array | Uint8ClampedArray | Float32Array} pixels bytes are read as pixel / 255 − 0.5, floats as they are
   * @param {{ label?: number }} [options] label: the right class, for the loss
   * @returns {Forward}
   * @throws {ConvScopeError} 'bad-argument' for another count of pixels than the input shape's, numbers that are not
   * finite, or a label that is no class; activations are then still those of the call before
   */
  forward(pixels, options = noOptions) {
    const native = this.#native;
    const label = options === noOptions ? undefined : settings(options, 'the options', ['label']).label;
    if (label !== undefined) integer(label, 'the label', { max: this.#classes - 1 });
    const prediction = this.#run(native, pixels);
    return {
      probabilities: this.#attached(native).answer.slice(),
      prediction,
      loss: label === undefined ? undefined : native.loss(/** @type {number} */ (label)),
    };
  }

  /**
   * @param {NativeNetwork} native
   * @param {unknown} pixels
   */
  #run(native, pixels) {
    if (pixels instanceof Float32Array) return native.forwardValues(pixels);
    if (!(pixels instanceof Uint8Array || pixels instanceof Uint8ClampedArray)) {
      throw new ConvScopeError(
        'bad-argument',
        'expected pixels as a Uint8Array (0–255) or a Float32Array (taken as it is)',
      );
    }
    const place = this.#attached(native).pixels;
    if (pixels.length !== place.length) {
      throw new ConvScopeError('bad-argument', `expected ${place.length} pixels, got ${pixels.length}`);
    }
    place.set(pixels);
    return native.forwardPixels();
  }

  /**
   * The two views, made anew if the memory has grown and left them empty.
   * @param {NativeNetwork} native
   */
  #attached(native) {
    if (this.#pixels.length === 0) {
      this.#pixels = native.pixels();
      this.#answer = native.answer();
    }
    return { pixels: this.#pixels, answer: this.#answer };
  }

  /**
   * What a layer wrote in the last forward pass; copied. The name `input` stands for what the first layer read.
   * @param {string} name
   * @returns {Tensor}
   */
  activation(name) {
    return name === 'input' ? this.#native.input() : this.#native.activation(this.#layer(name));
  }

  /**
   * The weights of a layer; copied. Kernels are [ky, kx, channels, filters] in a convolution, [inputs, units] in a
   * dense layer.
   * @param {string} name
   * @returns {{ kernel: Tensor, bias?: Tensor }}
   */
  weights(name) {
    return this.#native.weights(this.#layer(name));
  }

  /**
   * Replaces weights of a layer: all that are given or, where it throws, none. What is left out stays.
   * @param {string} name
   * @param {{ kernel?: ArrayLike<number>, bias?: ArrayLike<number> }} weights flat, in the order of `weights()`
   */
  setWeights(name, weights) {
    const { kernel, bias } = settings(weights, 'the weights', ['kernel', 'bias']);
    this.#native.setWeights(
      this.#layer(name),
      kernel === undefined ? undefined : floats(kernel, 'kernel'),
      bias === undefined ? undefined : floats(bias, 'bias'),
    );
  }

  /**
   * The arithmetic behind one number that a layer wrote in the last forward pass: the flat indices of the numbers it
   * read (`sources`; −1 for a zero of `same` padding), those numbers (`inputs`), the `weights` they met, the `terms`
   * that were added up or chosen from, `termsSum`, `bias`, the position of the `chosen` maximum or minimum (else −1)
   * and the `value`.
   * @param {string} name
   * @param {number} output flat index into the layer's output
   * @returns {Explanation}
   */
  explain(name, output) {
    return this.#native.explain(this.#layer(name), integer(output, 'the index of an output'));
  }

  /**
   * The flat indices of the outputs of a layer that read one number of its input.
   * @param {string} name
   * @param {number} input flat index into the layer's input
   * @returns {Int32Array}
   */
  readers(name, input) {
    return this.#native.readers(this.#layer(name), integer(input, 'the index of an input'));
  }

  /**
   * Runs over a range of a data set, each image exactly once. The activations become those of its last image.
   * @param {Dataset} data
   * @param {{ start?: number, count?: number, window?: number }} [options] the range (by default all images from
   * `start` 0) and how many images each entry of `windows` averages (by default 100)
   * @returns {Evaluation}
   */
  evaluate(data, options = {}) {
    const dataset = requireDataset(data);
    const range = settings(options, 'the options', ['start', 'count', 'window']);
    const start = integer(range.start ?? 0, 'start');
    const count = integer(range.count ?? data.length - start, 'count');
    const window = integer(range.window ?? 100, 'window');
    const evaluation = this.#native.evaluate(nativeDataset(dataset), start, count, window);
    return {
      ...evaluation,
      confusion: {
        data: evaluation.confusion,
        shape: [this.#classes, this.#classes],
      },
    };
  }

  /**
   * Trains by stochastic gradient descent, in slices of about 8 ms with room for everything else in between. The
   * activations mean nothing until the next `forward()`.
   * @param {Dataset} data
   * @param {TrainingOptions & { onProgress?: (progress: TrainingProgress) => void, signal?: AbortSignal }} [options]
   * onProgress is called after each slice; signal stops the training after a whole step
   * @returns {Promise<TrainingProgress>} how it ended
   * @throws {ConvScopeError} 'bad-argument' for options out of range; 'diverged' if the loss or a weight runs away; the
   * weights are then, as after an abort (which rejects with the signal's reason), those of the last whole step
   */
  async train(data, options = {}) {
    const { onProgress, signal, ...trainingOptions } = options;
    const trainer = this.createTrainer(data, trainingOptions);
    try {
      return await runInSlices(trainer, { onProgress, signal });
    } finally {
      trainer.dispose();
    }
  }

  /**
   * A training to be advanced by hand.
   * @param {Dataset} data
   * @param {TrainingOptions} [options]
   * @returns {Trainer}
   */
  createTrainer(data, options = {}) {
    const dataset = requireDataset(data);
    const settled = settledTrainingOptions(options, dataset.length);
    return new Trainer(
      this.#binding.makeTrainer(this.#native, nativeDataset(dataset), settled),
      () => this.#native,
      () => nativeDataset(dataset),
    );
  }

  /**
   * The network as a safetensors file: weights, layers and `metadata`. `cnn.loadNetwork()` reads it, and so do PyTorch,
   * NumPy and JAX.
   * @returns {Uint8Array}
   */
  save() {
    return writeModel(this.#native, this.metadata);
  }

  /** Frees the memory. Later use throws a ConvScopeError 'disposed'; disposing again does nothing. */
  dispose() {
    this.#handle.dispose();
  }

  /** For `using`. (Platforms that do not know it yet get a method that nobody calls.) */
  [Symbol.dispose]() {
    this.dispose();
  }

  /** @param {unknown} name */
  #layer(name) {
    return this.#native.layerIndex(text(name, 'the name of a layer'));
  }

  get #classes() {
    return this.#attached(this.#native).answer.length;
  }

  get #native() {
    return this.#handle.native;
  }
}
