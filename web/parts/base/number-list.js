// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { numberIn, withPlainSigns } from '../../drawing/written-number.js';

/** @typedef {number[][]} Rows equally long */

/**
 * Rows of numbers in a text, as people write them: semicolons, line ends or brackets between rows, blanks or commas between
 * numbers, as in `"0 7 8; 1 9 9"`, `"0, 7, 8; 1, 9, 9"` or `"[[0, 7, 8], [1, 9, 9]]"`. A comma can also be a decimal one: where
 * blanks separate numbers too, it is, unless only the other reading fits. So `"0,5 1"` are two numbers, as `"0,5"` are.
 * @param {string} text
 * @param {(rows: Rows) => boolean} fits whether these can be meant
 * @returns {Rows | undefined} undefined for anything else
 */
export function writtenRows(text, fits) {
  const rows = withPlainSigns(text)
    .replace(/[\])]\s*[,;]?\s*[[(]/g, ';') // as programs write rows: [[1, 0], [0, 1]]
    .replace(/[[\]()]/g, ' ')
    .trim()
    .split(/\s*[;\n]\s*/)
    .filter((row, i, all) => row !== '' || i < all.length - 1); // what ends with a separator has no row after it
  const byCommas = rows.map((row) => numbersOf(row.split(/\s*,\s*|\s+/)));
  const byBlanks = rows.map((row) => numbersOf(row.split(/\s+/)));
  const hasBlanks = rows.some((row) => /[^,\s]\s+[^,\s]/.test(row));
  const readings = hasBlanks ? [byBlanks, byCommas] : [byCommas, byBlanks];
  return readings.filter(areRows).find(fits);
}

/**
 * Numbers in an attribute: `"1.5, 0, −2"`.
 * @param {string} text
 * @param {{ min: number, max: number, limit: number }} allowed how many they may be, and how large
 * @returns {number[] | undefined} undefined for anything else
 */
export function numberList(text, { min, max, limit }) {
  const fits = (/** @type {Rows} */ rows) => {
    const numbers = rows.flat();
    return numbers.length >= min && numbers.length <= max && numbers.every((each) => Math.abs(each) <= limit);
  };
  return writtenRows(text, fits)?.flat();
}

/**
 * Whole numbers in an attribute, such as a row and a column.
 * @param {string} text
 * @param {number} count
 * @returns {number[] | undefined} undefined for anything else
 */
export function wholeNumbers(text, count) {
  const numbers = numberList(text, { min: count, max: count, limit: Number.MAX_SAFE_INTEGER });
  return numbers?.every(Number.isInteger) ? numbers : undefined;
}

/** @param {string[]} words */
function numbersOf(words) {
  const numbers = words.map(numberIn);
  return numbers.every((each) => each !== undefined) ? numbers : undefined;
}

/**
 * @param {(number[] | undefined)[]} rows
 * @returns {rows is Rows}
 */
function areRows(rows) {
  return rows.length > 0 && rows.every((row) => row !== undefined && row.length === rows[0]?.length);
}
