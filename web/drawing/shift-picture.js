// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @typedef {{ columns: number, rows: number }} Shift to the right and down; negative to the left and up */

/**
 * A picture moved by whole pixels, blank where nothing moved in.
 * @param {Uint8Array} pixels row by row, 0 blank
 * @param {number} width
 * @param {Shift} shift
 */
export function shiftedPicture(pixels, width, { columns, rows }) {
  const height = pixels.length / width;
  const shifted = new Uint8Array(pixels.length);
  for (let y = Math.max(rows, 0); y < Math.min(height, height + rows); ++y) {
    for (let x = Math.max(columns, 0); x < Math.min(width, width + columns); ++x) {
      shifted[y * width + x] = pixels[(y - rows) * width + x - columns];
    }
  }
  return shifted;
}
