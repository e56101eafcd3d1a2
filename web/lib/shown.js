// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** Characters of a value that a sentence quotes. */
const quotedLength = 60;

/**
 * A string as a sentence quotes it: in quotation marks, its beginning alone if it is long.
 * @param {string} text
 */
export function quoted(text) {
  return text.length <= quotedLength
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, quotedLength))}… of ${text.length} characters`;
}

/**
 * What a caller passed, for the end of a sentence such as "expected a number, got …". It never throws.
 * @param {unknown} value
 * @returns {string}
 */
export function shown(value) {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return 'a bigint';
  if (value === null || typeof value !== 'object') return String(value);
  try {
    return Array.isArray(value) ? 'an array' : `an object of class ${className(value)}`;
  } catch {
    return 'an object that cannot be read'; // a revoked Proxy, or a getter that throws
  }
}

/** @param {object} value */
function className(value) {
  const name = value.constructor?.name;
  return typeof name === 'string' && name !== '' ? name.slice(0, quotedLength) : 'null';
}

/**
 * @param {readonly number[]} shape
 */
export function shapeText(shape) {
  const text = shape.slice(0, 8).join('×');
  return shape.length <= 8 ? text : `${text}×… of ${shape.length} extents`;
}
