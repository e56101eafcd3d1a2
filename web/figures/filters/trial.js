// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { copyWeights, untrainedNetwork } from '../../files/weights.js';
import { kernelsText, withKernels } from './kernels.js';

/** @import { Weights } from '../../files/weights.js' */
/** @import { ConvScope, Dataset, Evaluation, Forward, Network, Tensor } from '../../lib/index.js' */
/** @import { Picture, Ready } from '../../session/session.js' */
/** @import { Kernels } from './kernels.js' */

/** A copy of the group's network with other filters in its first layer, and how well it does with them. */
export class Trial {
  /** Grows whenever the filters or the weights behind them are others. */
  version = 0;
  /** Name of the layer that the filters are of. */
  layer = 'conv';
  /** @type {Tensor | undefined} its filters in the group's network */
  original;
  /** @type {Float32Array | undefined} those tried, in the order of the kernel */
  kernel;
  /** @type {Evaluation | undefined} with its own filters, once the digits have come */
  before;
  /** @type {Evaluation | undefined} with those tried */
  after;
  /** @type {Forward | undefined} what it makes of the picture with those tried */
  result;
  /** @type {Tensor | undefined} their maps */
  maps;

  /** @type {Network | undefined} */
  #network;
  /** @type {Weights | undefined} */
  #weights;
  /** @type {Dataset | undefined} */
  #samples;
  /** @type {string | null} */
  #tried = null;
  /** @type {Picture | undefined} */
  #seen;

  /**
   * Brings everything up to date with the network, the filters, the digits to test on and the picture.
   * @param {ConvScope} cnn
   * @param {Ready} ready
   * @param {Kernels} kernels
   * @param {Dataset | undefined} samples the digits to test on
   */
  update(cnn, ready, kernels, samples) {
    const isOther = ready.weights !== this.#weights;
    if (isOther) this.#copy(cnn, ready);
    const { original } = this;
    if (!original) return;
    const tried = kernelsText(kernels);
    if (isOther || tried !== this.#tried) {
      this.version += 1;
      this.#tried = tried;
      this.kernel = withKernels(original, kernels);
      this.after = undefined;
      this.#seen = undefined;
    }
    if (samples !== this.#samples) this.before = undefined;
    this.#samples = samples;
    if (samples) {
      this.before ??= this.#evaluate(original.data);
      this.after ??= tried === null ? this.before : this.#evaluate(this.kernel);
    }
    if (this.#seen !== ready.picture) this.#look(ready.picture);
  }

  /** @param {ConvScope} cnn @returns {Network} another copy, with the filters tried; whoever asks for it disposes of it */
  copy(cnn) {
    if (!this.#network || !this.#weights) throw new Error('there is no network yet');
    const copy = untrainedNetwork(cnn, this.#weights);
    copyWeights(this.#network, copy);
    return copy;
  }

  dispose() {
    this.#network?.dispose();
    this.#network = undefined;
    this.#weights = undefined;
    this.before = undefined;
    this.after = undefined;
    this.result = undefined;
    this.maps = undefined;
  }

  /**
   * @param {ConvScope} cnn
   * @param {Ready} ready
   */
  #copy(cnn, { network, weights }) {
    this.dispose();
    this.#network = untrainedNetwork(cnn, weights);
    copyWeights(network, this.#network);
    this.#weights = weights;
    this.layer = network.layers[0].name;
    this.original = network.weights(this.layer).kernel;
  }

  /** @param {Float32Array | undefined} kernel */
  #evaluate(kernel) {
    if (!this.#network || !this.#samples) throw new Error('there are no digits yet');
    this.#network.setWeights(this.layer, { kernel });
    this.#seen = undefined;
    return this.#network.evaluate(this.#samples);
  }

  /** @param {Picture} picture */
  #look(picture) {
    this.#network?.setWeights(this.layer, { kernel: this.kernel });
    this.result = this.#network?.forward(picture.pixels, { label: picture.label });
    this.maps = this.#network?.activation(this.layer);
    this.#seen = picture;
  }
}
