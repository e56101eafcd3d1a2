// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * A number with a fixed count of decimals and a real minus sign (U+2212), which is as wide as a digit; no sign on zero.
 * @param {number} value
 * @param {number} [decimals]
 */
export function decimal(value, decimals = 3) {
  const digits = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(digits) !== 0 ? `−${digits}` : digits;
}

/**
 * The same with a sign in front of positive numbers too, for the ends of a scale.
 * @param {number} value
 * @param {number} [decimals]
 */
export function signed(value, decimals = 2) {
  return value > 0 ? `+${decimal(value, decimals)}` : decimal(value, decimals);
}

/**
 * A number from 0 on with four decimals or, where these would say little, in scientific notation: 3.8·10⁻⁷.
 * @param {number} value
 */
export function small(value) {
  if (value === 0 || value >= 0.0005) return decimal(value, 4);
  const [digits, exponent] = value.toExponential(1).split('e-');
  return `${digits}·10⁻${exponent.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)])}`;
}

/**
 * A fraction as a percentage, without a blank: 0.1104 → 11.0%.
 * @param {number} fraction
 * @param {number} [decimals]
 */
export function percent(fraction, decimals = 1) {
  return `${decimal(100 * fraction, decimals)}%`;
}

/**
 * An extent in words: [26, 26, 8] → 26×26×8.
 * @param {readonly number[]} shape
 */
export function shapeText(shape) {
  return shape.join('×');
}
