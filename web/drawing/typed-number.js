// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Numbers as readers type them into cells, and as cells have room for.

/**
 * @param {string} text also with a real minus sign, a decimal comma or the full-width digits of Chinese keyboards
 */
function plain(text) {
  return text.normalize('NFKC').trim().replace(/^[−–]/, '-').replace(',', '.');
}

/**
 * The number that was typed, from −999.99 to 999.99 with at most two decimals; undefined for anything else.
 * @param {string} text
 */
export function typedNumber(text) {
  const typed = plain(text);
  return /^[-+]?(\d{1,3}(\.\d{0,2})?|\.\d{1,2})$/.test(typed) ? Number(typed) + 0 : undefined;
}

/**
 * Any number that was typed, without an exponent; undefined for anything else, and for what is too large to be one.
 * @param {string} text
 */
export function decimalNumber(text) {
  const typed = plain(text);
  const number = /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(typed) ? Number(typed) + 0 : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Whether this can become a number with the next keys.
 * @param {string} text
 */
export function isUnfinished(text) {
  return /^[-+]?\.?$/.test(plain(text));
}

/**
 * A number with the decimals that it needs, at most four and seven digits in all, which is what a float holds.
 * @param {number} value
 */
export function shortNumber(value) {
  const digits = String(Number(Number(Math.abs(value).toFixed(4)).toPrecision(7)));
  return value < 0 && digits !== '0' ? `−${digits}` : digits;
}
