// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Shift } from '../drawing/shift-picture.js' */

/** @typedef {{ data: Float32Array, shape: number[] }} Cells [height, width, channels] */

/**
 * Cells before and after something moved: their numbers, 1 where they are others, how many those are, of how many.
 * @typedef {{ before: Cells, after: Cells, different: Cells, count: number, of: number }} Change
 */

/**
 * Compares each cell of one channel with the cell that should have moved there.
 * @param {Cells} before
 * @param {Cells} after
 * @param {{ channel: number, shift?: Shift }} options
 * @returns {Change}
 */
export function changedCells(before, after, { channel, shift: { columns, rows } = { columns: 0, rows: 0 } }) {
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
