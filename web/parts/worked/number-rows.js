// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { typedNumber } from '../../drawing/typed-number.js';

/**
 * Numbers in an attribute, with a semicolon between rows: `"0 7 8; 1 9 9"`.
 * @param {string} text
 * @returns {{ data: number[], shape: [height: number, width: number] } | undefined} undefined if they are not numbers, or
 * the rows not equally long
 */
export function numberRows(text) {
  const rows = text.split(';').map((row) => row.trim().split(/\s+/).map(typedNumber));
  const [height, width] = [rows.length, rows[0].length];
  const data = rows.flat().filter((number) => number !== undefined);
  if (rows.some((row) => row.length !== width) || data.length !== height * width) return undefined;
  return { data, shape: [height, width] };
}

/**
 * The attribute that holds these numbers.
 * @param {{ data: readonly number[], shape: readonly [height: number, width: number] }} numbers
 */
export function rowsText({ data, shape: [height, width] }) {
  return Array.from({ length: height }, (_, y) => data.slice(y * width, (y + 1) * width).join(' ')).join('; ');
}
