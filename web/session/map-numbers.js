// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { extentFor, magnitudeOf } from '../drawing/colour-scale.js';

/** @import { Network } from '../lib/index.js' */

/**
 * What is drawn as maps: what a layer wrote (`input` stands for what the first layer reads), or the kernel of one.
 * @typedef {{ layer: string, part: 'activation' | 'kernel' }} Place
 */

/** Pixels are normalised to −0.5 … 0.5. */
const inputExtent = 0.5;

/**
 * The end of the colour scale of some maps before there are numbers.
 * @param {Place} place
 */
export function emptyExtent({ layer }) {
  return layer === 'input' ? inputExtent : 1;
}

/**
 * The numbers of a network as maps, and how far their colour scales reach. A convolution shares its scale with the ReLU
 * and the pooling after it, so that a cell keeps its colour on its way.
 */
export class MapNumbers {
  #network;
  /** @type {Map<string, { data: Float32Array, shape: number[] }>} */
  #tensors = new Map();
  /** @type {Map<string, number>} by place, of the convolutions */
  #extents = new Map();
  /** @type {Map<string, string>} layer → the convolution whose scale it shares */
  #sources = new Map();

  /** @param {Network} network after a forward pass, which sets the scales */
  constructor(network) {
    this.#network = network;
    this.fit();
  }

  /** To be called when the network holds other numbers. */
  forget() {
    this.#tensors.clear();
  }

  /**
   * @param {Place} place
   * @returns {{ data: Float32Array, shape: number[] }} [height, width, channels]
   */
  tensor(place) {
    const key = keyOf(place);
    let tensor = this.#tensors.get(key);
    if (!tensor) {
      tensor = this.#read(place);
      this.#tensors.set(key, tensor);
    }
    return tensor;
  }

  /**
   * The end of the colour scale of some maps. It holds still until `fit()`.
   * @param {Place} place
   */
  extentOf({ layer, part }) {
    const source = this.#sources.get(layer) ?? layer;
    return this.#extents.get(keyOf({ layer: source, part })) ?? emptyExtent({ layer, part });
  }

  /**
   * Whether the scale of a convolution's maps or kernels reaches all their numbers and is not far too wide for them.
   * @param {Place} place
   */
  fits(place) {
    const extent = this.extentOf(place);
    const magnitude = magnitudeOf(this.tensor(place).data);
    return magnitude <= extent && magnitude > extent / 3;
  }

  /** Whether all scales suit the numbers of now. */
  get allFit() {
    return this.#convolutions.every(
      ({ name }) => this.fits({ layer: name, part: 'activation' }) && this.fits({ layer: name, part: 'kernel' }),
    );
  }

  /** Sets all scales by the numbers of now. */
  fit() {
    this.#extents.clear();
    for (const { name } of this.#convolutions) {
      for (const part of /** @type {const} */ (['activation', 'kernel'])) {
        const place = { layer: name, part };
        this.#extents.set(keyOf(place), extentFor(magnitudeOf(this.tensor(place).data)));
      }
    }
    this.#sources.clear();
    let source = 'input';
    for (const { name, type } of this.#network.layers) {
      if (type === 'conv2d') source = name;
      this.#sources.set(name, source);
    }
  }

  get #convolutions() {
    return this.#network.layers.filter(({ type }) => type === 'conv2d');
  }

  /** @param {Place} place */
  #read({ layer, part }) {
    if (part === 'activation') return this.#network.activation(layer);
    const { data, shape } = this.#network.weights(layer).kernel; // [ky, kx, c, f]
    return { data, shape: [shape[0], shape[1], shape[2] * shape[3]] };
  }
}

/** @param {Place} place */
function keyOf({ layer, part }) {
  return `${layer} ${part}`;
}
