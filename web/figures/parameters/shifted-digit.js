// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shiftedPicture } from '../../drawing/shift-picture.js';
import { strongestIndex } from '../../drawing/strongest-index.js';
import { copyWeights, untrainedNetwork } from '../../files/weights.js';

/** @import { Shift } from '../../drawing/shift-picture.js' */
/** @import { ConvScope, Forward, Network } from '../../lib/index.js' */
/** @import { Ready } from '../../session/session.js' */
/** @import { Model } from '../../files/weights.js' */

/** @typedef {{ data: Float32Array, shape: number[] }} Tensor [height, width, channels] */

/**
 * What a layer sees before and after a shift: the numbers, 1 where they are others, how many those are, of how many.
 * @typedef {{ before: Tensor, after: Tensor, different: Tensor, count: number, of: number }} View
 */

/**
 * The pixels and one map of the first convolution before and after a shift, and the answers to both.
 * @typedef {{ layer: string, channel: number, pixels: View, map: View, before: Forward, after: Forward }} Look
 */

/** The digit of a group and the same digit in another place, through two networks of the same weights. */
export class ShiftedDigit {
  /** @type {{ network: Network, model: Model } | undefined} the session's own must keep its activations */
  #twin;
  /** @type {Forward | undefined} of the session, when the look was taken */
  #seen;
  #shift = '';
  /** @type {Look | undefined} */
  #look;

  /**
   * @param {ConvScope} cnn
   * @param {Ready} ready
   * @param {Shift} shift
   * @returns {Look}
   */
  look(cnn, ready, shift) {
    const key = `${shift.columns} ${shift.rows}`;
    if (this.#look && this.#seen === ready.result && this.#shift === key) return this.#look;
    this.#seen = ready.result;
    this.#shift = key;
    this.#look = this.#compare(cnn, ready, shift);
    return this.#look;
  }

  dispose() {
    this.#twin?.network.dispose();
    this.#twin = undefined;
    this.#look = undefined;
  }

  /**
   * @param {ConvScope} cnn
   * @param {Ready} ready
   * @param {Shift} shift
   * @returns {Look}
   */
  #compare(cnn, ready, shift) {
    const { network, picture, result } = ready;
    const twin = this.#twinOf(cnn, ready);
    const { name, inputShape } = network.layers[0];
    const moved = shiftedPicture(picture.pixels, inputShape[1], shift);
    const answer = twin.forward(moved);
    const maps = ready.maps.tensor({ layer: name, part: 'activation' });
    const channel = strongestIndex(maps.data) % maps.shape[2];
    return {
      layer: name,
      channel,
      pixels: compared(pixelsOf(picture.pixels, inputShape), pixelsOf(moved, inputShape), {
        channel: 0,
        shift: { columns: 0, rows: 0 },
      }),
      // A cell of the map is compared with the cell that should have moved there.
      map: compared(maps, twin.activation(name), { channel, shift }),
      before: result,
      after: answer,
    };
  }

  /**
   * @param {ConvScope} cnn
   * @param {Ready} ready
   */
  #twinOf(cnn, { network, weights }) {
    if (this.#twin?.model !== weights.model) {
      this.dispose();
      this.#twin = { network: untrainedNetwork(cnn, weights), model: weights.model };
    }
    const twin = /** @type {{ network: Network }} */ (this.#twin).network;
    copyWeights(network, twin);
    return twin;
  }
}

/**
 * @param {Tensor} before
 * @param {Tensor} after
 * @param {{ channel: number, shift: Shift }} options
 * @returns {View}
 */
function compared(before, after, { channel, shift: { columns, rows } }) {
  const [height, width, channels] = before.shape;
  const different = { data: new Float32Array(height * width), shape: [height, width, 1] };
  let count = 0;
  let of = 0;
  for (let y = Math.max(rows, 0); y < Math.min(height, height + rows); ++y) {
    for (let x = Math.max(columns, 0); x < Math.min(width, width + columns); ++x) {
      const from = ((y - rows) * width + x - columns) * channels + channel;
      const isOther = before.data[from] !== after.data[(y * width + x) * channels + channel];
      different.data[y * width + x] = Number(isOther);
      count += Number(isOther);
      ++of;
    }
  }
  return { before, after, different, count, of };
}

/**
 * @param {Uint8Array} pixels
 * @param {number[]} shape
 * @returns {Tensor}
 */
function pixelsOf(pixels, shape) {
  return { data: Float32Array.from(pixels), shape };
}
