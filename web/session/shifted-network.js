// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shiftedPicture } from '../drawing/shift-picture.js';
import { copyWeights, untrainedNetwork } from '../files/weights.js';

/** @import { Shift } from '../drawing/shift-picture.js' */
/** @import { ConvScope, Network } from '../lib/index.js' */
/** @import { Model } from '../files/weights.js' */
/** @import { Ready } from './session.js' */

/** A second network of the session's weights, for its picture in another place: the session's own must keep its activations. */
export class ShiftedNetwork {
  /** @type {{ network: Network, model: Model } | undefined} */
  #twin;

  /**
   * @param {ConvScope} cnn
   * @param {Ready} ready
   * @param {Shift} shift
   * @returns the picture in its place, the network after its forward pass, and the answer
   */
  run(cnn, ready, shift) {
    const { network, picture, weights } = ready;
    if (this.#twin?.model !== weights.model) {
      this.dispose();
      this.#twin = { network: untrainedNetwork(cnn, weights), model: weights.model };
    }
    const twin = /** @type {{ network: Network }} */ (this.#twin).network;
    copyWeights(network, twin);
    const pixels = shiftedPicture(picture.pixels, network.layers[0].inputShape[1], shift);
    return { pixels, network: twin, result: twin.forward(pixels) };
  }

  dispose() {
    this.#twin?.network.dispose();
    this.#twin = undefined;
  }
}
