// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Dataset, Network } from '../lib/index.js' */

/** Test images a frame: some milliseconds of the deeper network. */
const testSlice = 200;

/** @returns {Promise<unknown>} in time for the next frame; in a hidden tab there is none */
export function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * The accuracy of a network on a data set, a slice a frame.
 * @param {Network} network whose weights hold still meanwhile
 * @param {Dataset} data
 * @param {() => boolean} mayGoOn asked before each slice
 * @returns {Promise<number | undefined>} undefined if it may not
 */
export async function accuracyOverFrames(network, data, mayGoOn) {
  let right = 0;
  for (let start = 0; start < data.length; start += testSlice) {
    await nextFrame();
    if (!mayGoOn()) return undefined;
    const count = Math.min(testSlice, data.length - start);
    right += count * network.evaluate(data, { start, count, window: count }).accuracy;
  }
  return right / data.length;
}
