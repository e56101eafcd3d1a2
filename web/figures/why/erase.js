// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What would have to be missing for the network to prefer the other digit.

/** @import { Attribution, Network } from '../../lib/index.js' */

/** Bytes of a pixel without ink. */
const blank = 0;

/**
 * Erases the pixel with the largest vote, again and again, until the other digit scores at least as high.
 * @param {Network} network left with the last picture that was tried
 * @param {Uint8Array} pixels
 * @param {{ for: number, against: number }} digits
 * @returns {{ pixels: Uint8Array, count: number }} a copy with so many pixels fewer
 */
export function eraseVotes(network, pixels, digits) {
  const left = pixels.slice();
  let count = 0;
  for (;;) {
    const attribution = network.attribute(left, digits);
    const strongest = strongestVote(attribution);
    if (attribution.difference <= 0 || strongest === undefined) return { pixels: left, count };
    left[strongest] = blank;
    count += 1;
  }
}

/**
 * @param {Attribution} attribution
 * @returns {number | undefined} the pixel with the largest positive part
 */
function strongestVote({ pixels: { parts } }) {
  let strongest;
  for (let i = 0; i < parts.length; ++i) if (parts[i] > (strongest === undefined ? 0 : parts[strongest])) strongest = i;
  return strongest;
}
