// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** Of its ink; enough to be recognised, little enough to be written over. */
const strength = 0.3;

/**
 * A small picture as a faint, large one.
 * @param {Uint8Array} pixels square, row by row, 0 background to 255 ink
 * @param {number} size of the large one, a multiple of the small one's
 */
export function ghostOf(pixels, size) {
  const side = Math.sqrt(pixels.length);
  const factor = size / side;
  const ghost = new Uint8Array(size * size);
  for (let y = 0; y < size; ++y) {
    const row = Math.floor(y / factor) * side;
    for (let x = 0; x < size; ++x) ghost[y * size + x] = strength * pixels[row + Math.floor(x / factor)];
  }
  return ghost;
}
