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
  for (let y = 0; y < side; ++y) {
    const top = y * factor * size;
    for (let x = 0; x < side; ++x) {
      ghost.fill(strength * pixels[y * side + x], top + x * factor, top + (x + 1) * factor);
    }
    // All rows of a pixel are alike.
    for (let row = 1; row < factor; ++row) ghost.copyWithin(top + row * size, top, top + size);
  }
  return ghost;
}
