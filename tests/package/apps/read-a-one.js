// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * What the network reads in an upright stroke, in the middle of the picture.
 * @param {import('convscope').ConvScope} cnn
 * @param {ArrayBuffer} weights
 */
export function readAOne(cnn, weights) {
  const pixels = new Uint8Array(28 * 28);
  for (let y = 4; y < 24; ++y) pixels.fill(255, 28 * y + 13, 28 * y + 15);
  return String(cnn.loadNetwork(weights).forward(pixels).prediction);
}
