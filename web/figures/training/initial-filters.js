// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { untrainedNetwork } from '../../files/weights.js';

/** @import { Session } from '../../session/session.js' */

/** The filters of the first convolution before any training, of the network and the seed of now. */
export class InitialFilters {
  #key = '';
  /** @type {{ data: Float32Array, shape: number[] } | undefined} */
  #tensor;

  /**
   * @param {Session} session
   * @returns {{ data: Float32Array, shape: number[] } | undefined} [height, width, filters]
   */
  of(session) {
    if (!session.ready) return undefined;
    const { model, seed } = session.weights;
    const key = `${model} ${seed}`;
    if (key !== this.#key) {
      const network = untrainedNetwork(session.cnn, { model, seed });
      const [{ name }] = network.layers;
      const { data, shape } = network.weights(name).kernel; // [ky, kx, 1, f]
      network.dispose();
      this.#key = key;
      this.#tensor = { data, shape: [shape[0], shape[1], shape[3]] };
    }
    return this.#tensor;
  }
}
