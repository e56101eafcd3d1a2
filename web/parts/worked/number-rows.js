// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { isCellNumber } from '../../drawing/written-number.js';
import { writtenRows } from '../base/number-list.js';

/**
 * Numbers of cells in an attribute, with a semicolon between rows: `"0 7 8; 1 9 9"`.
 * @param {string} text
 * @param {(shape: [height: number, width: number]) => boolean} [fits] whether rows of this shape can be meant
 * @returns {{ data: number[], shape: [height: number, width: number] } | undefined} undefined if they are not numbers, or
 * the rows not equally long
 */
export function numberRows(text, fits = () => true) {
  const rows = writtenRows(text, (each) => each.flat().every(isCellNumber) && fits([each.length, each[0].length]));
  return rows && { data: rows.flat(), shape: [rows.length, rows[0].length] };
}

/**
 * The attribute that holds these numbers.
 * @param {{ data: readonly number[], shape: readonly [height: number, width: number] }} numbers
 */
export function rowsText({ data, shape: [height, width] }) {
  return Array.from({ length: height }, (_, y) => data.slice(y * width, (y + 1) * width).join(' ')).join('; ');
}
