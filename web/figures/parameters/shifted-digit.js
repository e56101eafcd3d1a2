// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { strongestIndex } from '../../drawing/strongest-index.js';
import { changedCells } from '../../session/changed-cells.js';
import { ShiftedNetwork } from '../../session/shifted-network.js';

/** @import { Shift } from '../../drawing/shift-picture.js' */
/** @import { ConvScope, Forward } from '../../lib/index.js' */
/** @import { Cells, Change } from '../../session/changed-cells.js' */
/** @import { Ready } from '../../session/session.js' */

/**
 * The pixels and one map of the first convolution before and after a shift, and the answers to both.
 * @typedef {{ layer: string, channel: number, pixels: Change, map: Change, before: Forward, after: Forward }} Look
 */

/** The digit of a group and the same digit in another place. */
export class ShiftedDigit {
  #shifted = new ShiftedNetwork();
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
    this.#shifted.dispose();
    this.#look = undefined;
  }

  /**
   * @param {ConvScope} cnn
   * @param {Ready} ready
   * @param {Shift} shift
   * @returns {Look}
   */
  #compare(cnn, ready, shift) {
    const { picture, result } = ready;
    const { pixels, network, result: answer } = this.#shifted.run(cnn, ready, shift);
    const { name, inputShape } = network.layers[0];
    const maps = ready.maps.tensor({ layer: name, part: 'activation' });
    const channel = strongestIndex(maps.data) % maps.shape[2];
    return {
      layer: name,
      channel,
      pixels: changedCells(pixelsOf(picture.pixels, inputShape), pixelsOf(pixels, inputShape), { channel: 0 }),
      map: changedCells(maps, network.activation(name), { channel, shift }),
      before: result,
      after: answer,
    };
  }
}

/**
 * @param {Uint8Array} pixels
 * @param {number[]} shape
 * @returns {Cells}
 */
function pixelsOf(pixels, shape) {
  return { data: Float32Array.from(pixels), shape };
}
