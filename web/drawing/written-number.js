// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Numbers as people write them, in attributes and in cells, and as cells have room for. There is this one grammar.

const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Hyphens and dashes that stand for a minus sign; ours, from the number formats, is the first. */
const minusSigns = /[−‐‑‒–—]/g;

/**
 * A text with the signs of JavaScript: plain digits, minus signs, points and commas for those that keyboards of other
 * languages write.
 * @param {string} text
 */
export function withPlainSigns(text) {
  return text
    .normalize('NFKC')
    .replace(minusSigns, '-')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[。٫]/g, '.')
    .replace(/[、،]/g, ',')
    .replace(/؛/g, ';')
    .trim();
}

/**
 * The number that a text is, also with a decimal comma, a real minus sign, an exponent, or the digits of other keyboards;
 * undefined for anything else, and for what is too large to be one.
 * @param {string} text
 */
export function numberIn(text) {
  const plain = withPlainSigns(text).replace(',', '.');
  const value = number.test(plain) ? Number(plain) + 0 : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Whether a cell has room for a number: from −999.99 to 999.99 with at most two decimals.
 * @param {number} value
 */
export function isCellNumber(value) {
  return Math.abs(value) <= 999.99 && value === Number(value.toFixed(2));
}

/**
 * The number of a cell that was typed; undefined for anything else.
 * @param {string} text
 */
export function typedNumber(text) {
  const value = numberIn(text);
  return value !== undefined && isCellNumber(value) ? value : undefined;
}

/**
 * Whether this can become a number with the next keys.
 * @param {string} text
 */
export function isUnfinished(text) {
  return /^[-+]?([.,]|(\d+[.,]?\d*|[.,]\d+)e[-+]?)?$/i.test(withPlainSigns(text));
}

/**
 * A number with the decimals that it needs, at most four and seven digits in all, which is what a float holds.
 * @param {number} value
 */
export function shortNumber(value) {
  const digits = String(Number(Number(Math.abs(value).toFixed(4)).toPrecision(7)));
  return value < 0 && digits !== '0' ? `−${digits}` : digits;
}
