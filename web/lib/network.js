// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { floats, integer, present, settings, text } from './arguments.js';
import { byteLength, plainArray, typedArrayKind } from './binary.js';
import { checkedClassNames } from './class-names.js';
import { nativeDataset, requireDataset } from './dataset.js';
import { ConvScopeError } from './error.js';
import { Handle } from './handle.js';
import { imageRange } from './image-range.js';
import { madeHere, requireMadeHere } from './made-here.js';
import { checkedMetadata, writeModel } from './model-file.js';
import { namedAttribution } from './results.js';
import { quoted, shown } from './shown.js';
import { runInSlices } from './time-slices.js';
import { isOpen, makeTrainer } from './trainer.js';
import { resolvedTrainingOptions, resolvedTrainOptions } from './training-options.js';

/** @import { Binding, Explanation, NativeNetwork, Tensor } from '../wasm/convscope.js' */
/** @import { Layer, TrainingProgress } from '../wasm/convscope.js' */
/** @import { Dataset } from './dataset.js' */
/** @import { Normalization } from './normalization.js' */
/** @import { Attribution, Evaluation, Forward } from './results.js' */
/** @import { Trainer } from './trainer.js' */
/** @import { TrainingOptions, TrainOptions } from './training-options.js' */

/** A call without options need not have them checked: one image takes but two microseconds. */
const noOptions = Object.freeze({});

/**
 * For the library's own use.
 * @internal
 * @type {(binding: Binding, native: NativeNetwork, rest: { metadata: Record<string, string>, normalize: Normalization, classes?: string[] }) => Network}
 */
export let makeNetwork;

/** @param {string} sentence */
const busy = (sentence) => new ConvScopeError('busy', sentence);

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

  /** @type {Map<string, number>} */
  #layerIndices;
  /** @type {WeakRef<Trainer> | undefined} the latest; weak, so that a forgotten one does not lock the network */
  #trainer;
  /** Whether train() runs. */
  #isTraining = false;
  #normalization;
  /** @type {string[] | undefined} */
  #classNames;

  static {
    Reflect.deleteProperty(Network.prototype, 'undefined'); // [Symbol.dispose] where a platform has no such symbol
    makeNetwork = (binding, native, rest) => new Network(madeHere, binding, native, rest);
  }

  /**
   * @private
   * @param {symbol} key
   * @param {Binding} binding
   * @param {NativeNetwork} native
   * @param {{ metadata: Record<string, string>, normalize: Normalization, classes?: string[] }} rest
   */
  constructor(key, binding, native, rest) {
    requireMadeHere(key, 'a network to be made by cnn.createNetwork() or cnn.loadNetwork()');
    const { metadata, normalize, classes } = rest;
    this.#binding = binding;
    this.#handle = new Handle(native, 'network');
    this.#pixels = native.pixels();
    this.#answer = native.answer();
    this.#layerIndices = new Map(native.layers().map(({ name }, index) => [name, index]));
    /**
     * What the file of the network said besides its weights, such as how it was trained; `save()` writes it again. All
     * values are strings, and the keys `convscope` and `convscope.classes` are the library's own.
     * @type {Record<string, string>}
     */
    this.metadata = metadata;
    this.#normalization = normalize;
    this.#classNames = classes;
  }

  /**
   * What the network reads for a pixel, (pixel / 255 − mean) / std, each with one number for all channels or one for each; a
   * copy. It is as the network was made; `save()` writes it.
   * @type {Normalization}
   */
  get normalize() {
    const { mean, std } = this.#normalization;
    return { mean: [...mean], std: [...std] };
  }

  /**
   * The names of the classes, one for each output; a copy. `undefined`, as at first, where they have none. `save()` writes
   * them, and `cnn.loadNetwork()` reads them.
   * @type {string[] | undefined}
   * @throws {ConvScopeError} 'bad-argument', when set, for another count of names than of outputs, or a name that is not a
   * string of 1 to 100 characters; the names are then those from before
   */
  get classes() {
    return this.#classNames && [...this.#classNames];
  }

  set classes(names) {
    this.#classNames = names === undefined ? undefined : checkedClassNames(names, this.#classCount);
  }

  /** The layers in order, each with its name, type, settings, `inputShape` and `outputShape`; a copy. */
  get layers() {
    return this.#native.layers();
  }

  /**
   * One image through all layers.
   * @param {Uint8Array | Uint8ClampedArray | Float32Array} pixels bytes are read as `normalize` says, floats as they are
   * @param {{ label?: number }} [options] label: the right class, for the loss
   * @returns {Forward}
   * @throws {ConvScopeError} 'bad-argument' for another count of pixels than the input shape's, numbers that are not
   * finite, or a label that is no class; activations are then still those of the call before
   */
  forward(pixels, options = noOptions) {
    const label = options === noOptions ? undefined : settings(options, 'the options', ['label']).label;
    const native = this.#native;
    if (label !== undefined) integer(label, 'the label', { max: this.#classCount - 1 });
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
    const kind = typedArrayKind(pixels);
    if (kind === 'Float32Array')
      return native.forwardValues(/** @type {Float32Array} */ (present(plainArray(pixels), 'pixels')));
    if (kind !== 'Uint8Array' && kind !== 'Uint8ClampedArray') {
      throw new ConvScopeError(
        'bad-argument',
        `expected pixels as a Uint8Array (0–255) or a Float32Array (taken as it is), got ${shown(pixels)}`,
      );
    }
    const place = this.#attached(native).pixels;
    const length = byteLength(pixels);
    if (length !== place.length) {
      present(plainArray(pixels), 'pixels');
      throw new ConvScopeError('bad-argument', `expected ${place.length} pixels, got ${length}`);
    }
    place.set(/** @type {Uint8Array} */ (pixels));
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
   * @throws {ConvScopeError} 'bad-argument' for another count than the layer's, or numbers that are not finite; 'busy' while
   * `train()` runs
   */
  setWeights(name, weights) {
    const given = settings(weights, 'the weights', ['kernel', 'bias']);
    const kernel = given.kernel === undefined ? undefined : floats(given.kernel, 'kernel');
    const bias = given.bias === undefined ? undefined : floats(given.bias, 'bias');
    const layer = this.#layer(name);
    const native = this.#native;
    if (this.#isTraining) throw busy('expected no new weights while the network is in training');
    native.setWeights(layer, kernel, bias);
  }

  /**
   * The arithmetic behind one number that a layer wrote in the last forward pass: the flat indices of the numbers it
   * read (`sources`; −1 for a zero of the padding), those numbers (`inputs`), the `weights` they met, the `terms`
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
   * Why this class rather than that one, exactly: runs one image through all layers and divides the difference of the two
   * logits among the pixels, or among the numbers that the first dense layer reads (`cells`, in the tutorial's network the
   * pooled maps; `filters` sums them up by channel). Convolutions, averages and dense layers are linear, a maximum hands on
   * one number, ReLU hands on its input or nothing; along the paths that are active for this image the network is linear. So
   * Σ `pixels.parts` + `blank` + `bias` = `difference`, and Σ `pixels.parts` = Σ `cells.parts` = Σ `filters` = `drawn`, to the
   * precision of 32-bit floats. The sum starts from a blank picture, each pixel byte 0 (−0.5, unless `normalize` is another):
   * `parts` are `weights` times `changes`, the numbers less those of the blank picture along the same paths; `blank` is what
   * that picture adds to the difference without biases, `bias` what all biases add, `sum` what the three come to.
   * @param {Uint8Array | Uint8ClampedArray | Float32Array} pixels as in `forward()`; so are the activations afterwards
   * @param {{ for: number, against?: number }} options the two classes; without `against` it is the logit of `for` alone
   * @returns {Attribution}
   * @throws {ConvScopeError} 'bad-argument' for a class that does not exist, a network without a dense layer before softmax,
   * pixels that `forward()` refuses, or weights so large that a part is not finite
   */
  attribute(pixels, options) {
    const given = settings(options, 'the options', ['for', 'against']);
    const native = this.#native;
    const max = this.#classCount - 1;
    const chosen = integer(given.for, 'for', { max });
    const against = given.against === undefined ? -1 : integer(given.against, 'against', { max });
    const { layers } = this;
    if (layers.at(-2)?.type !== 'dense')
      throw new ConvScopeError('bad-argument', 'expected a network whose last layers are dense and softmax');
    this.#run(native, pixels);
    return namedAttribution(native.attribute(chosen, against), layers);
  }

  /**
   * Runs over a range of a data set, each image exactly once. The activations become those of its last image.
   * @param {Dataset} data
   * @param {{ start?: number, count?: number, window?: number }} [options] the range (by default all images from
   * `start` 0) and how many images each entry of `windows` averages (by default 100)
   * @returns {Evaluation}
   * @throws {ConvScopeError} 'bad-argument' for a range that is not within the data set, windows of no image, images of
   * another shape than the network's or labels that are no class of it
   */
  evaluate(data, options = {}) {
    const dataset = requireDataset(data);
    const given = settings(options, 'the options', ['start', 'count', 'window']);
    const { start, count } = imageRange(given, dataset.length);
    const window = integer(given.window ?? 100, 'window');
    const evaluation = this.#native.evaluate(nativeDataset(dataset), start, count, window);
    return {
      ...evaluation,
      confusion: {
        data: evaluation.confusion,
        shape: [this.#classCount, this.#classCount],
      },
    };
  }

  /**
   * Trains by stochastic gradient descent, in slices of about 8 ms with room for everything else in between. There and in
   * `onProgress`, `forward()`, `evaluate()`, `weights()` and `save()` see the weights of that moment; `dispose()`, of the
   * network or the data set, ends the training; what would make it another training throws 'busy'. With `frozen: ['conv']` the
   * convolution stays as it is and the other layers learn.
   * @param {Dataset} data
   * @param {TrainOptions} [options] all checked before the first step
   * @returns {Promise<TrainingProgress>} how it ended
   * @throws {ConvScopeError} 'bad-argument' for options out of range; 'busy' while another training of this network runs or
   * a trainer of it is open; 'disposed'; 'diverged' if the loss or a weight grows beyond all bounds. It also rejects with the
   * reason of the signal and with what `onProgress` threw. The weights are then always those of the last whole step
   */
  async train(data, options = {}) {
    const { onProgress, signal, trainingOptions } = resolvedTrainOptions(options);
    const trainer = this.createTrainer(data, trainingOptions);
    this.#isTraining = true;
    try {
      return await runInSlices(trainer, { onProgress, signal });
    } finally {
      this.#isTraining = false;
      trainer.dispose();
    }
  }

  /**
   * A training to be advanced by hand.
   * @param {Dataset} data
   * @param {TrainingOptions} [options]
   * @returns {Trainer}
   * @throws {ConvScopeError} 'bad-argument' for options out of range; 'busy' while `train()` runs or another trainer of this
   * network is neither done nor disposed of
   */
  createTrainer(data, options = {}) {
    const dataset = requireDataset(data);
    const resolved = resolvedTrainingOptions(options, dataset.length);
    const frozen = this.#flags(resolved.frozen);
    const latest = this.#trainer?.deref();
    const native = this.#native;
    if (this.#isTraining || (latest && isOpen(latest)))
      throw busy('expected the training of this network to be done or disposed of first');
    const trainer = makeTrainer(
      this.#binding.makeTrainer(native, nativeDataset(dataset), { ...resolved, frozen }),
      () => this.#native,
      () => nativeDataset(dataset),
    );
    this.#trainer = new WeakRef(trainer);
    return trainer;
  }

  /**
   * The network as a safetensors file: weights, layers, `classes` and `metadata`. `cnn.loadNetwork()` reads it, and so do
   * PyTorch, NumPy and JAX.
   * @returns {Uint8Array}
   * @throws {ConvScopeError} 'bad-argument' if `metadata` holds what no file can, naming the key
   */
  save() {
    const metadata = checkedMetadata(this.metadata);
    return writeModel(this.#native, { metadata, normalize: this.#normalization, classes: this.#classNames });
  }

  /**
   * Frees the memory. Later use throws a ConvScopeError 'disposed', and so ends a training; disposing again does nothing. A
   * network that is forgotten instead is freed some time after the garbage collector has found it out.
   */
  dispose() {
    this.#handle.dispose();
  }

  /** For `using`. */
  [Symbol.dispose]() {
    this.dispose();
  }

  /** @param {unknown} name */
  #layer(name) {
    const index = this.#layerIndices.get(text(name, 'the name of a layer'));
    if (index !== undefined) return index;
    const names = [...this.#layerIndices.keys()].join(', ');
    throw new ConvScopeError(
      'bad-argument',
      `expected the name of a layer (${names}), got ${quoted(/** @type {string} */ (name))}`,
    );
  }

  /**
   * A flag per layer, set for those that are named; empty if none is.
   * @param {unknown[]} names
   */
  #flags(names) {
    const flags = new Uint8Array(names.length > 0 ? this.#layerIndices.size : 0);
    for (const name of names) flags[this.#layer(name)] = 1;
    return flags;
  }

  get #classCount() {
    return this.#attached(this.#native).answer.length;
  }

  get #native() {
    return this.#handle.native;
  }
}
