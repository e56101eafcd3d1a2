// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** As JavaScript writes numbers, with an exponent where they are small. */
const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/**
 * Numbers in an attribute, with commas or blanks between them: `"1.5, 0, −2"`. Minus signs may be real ones, and commas,
 * points and digits those of Chinese keyboards.
 * @param {string} text
 * @param {{ min: number, max: number, limit: number }} allowed how many they may be, and how large
 * @returns {number[] | undefined} undefined for anything else
 */
export function numberList(text, { min, max, limit }) {
  const parts = text
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .trim()
    .split(/\s*,\s*|\s+/);
  if (parts.length < min || parts.length > max || !parts.every((part) => number.test(part))) return undefined;
  const numbers = parts.map((part) => Number(part) + 0);
  return numbers.every((each) => Math.abs(each) <= limit) ? numbers : undefined;
}
