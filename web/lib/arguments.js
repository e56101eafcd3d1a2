// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Checks of what callers pass. Each returns the checked value or throws a ConvScopeError 'bad-argument' with a sentence.

import { ConvScopeError } from './error.js';

/**
 * @param {string} expected
 * @param {unknown} got
 */
function badArgument(expected, got) {
  return new ConvScopeError('bad-argument', `expected ${expected}, got ${shown(got)}`);
}

/** @param {unknown} value */
function shown(value) {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value !== 'object') return String(value);
  return Array.isArray(value) ? 'an array' : `an object of class ${value.constructor?.name ?? 'null'}`;
}

/**
 * @param {unknown} value
 * @param {string} what
 * @param {{ min?: number, max?: number }} [range]
 * @returns {number}
 */
export function integer(value, what, { min = 0, max = 2 ** 31 - 1 } = {}) {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw badArgument(`${what} to be a whole number from ${min} to ${max}`, value);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {number}
 */
export function finite(value, what) {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw badArgument(`${what} to be a finite number`, value);
}

/**
 * @template {string} const T
 * @param {unknown} value
 * @param {string} what
 * @param {readonly T[]} choices
 * @returns {T}
 */
export function oneOf(value, what, choices) {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw badArgument(`${what} to be one of ${choices.join(', ')}`, value);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {string}
 */
export function text(value, what) {
  if (typeof value === 'string') return value;
  throw badArgument(`${what} to be a string`, value);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {boolean}
 */
export function boolean(value, what) {
  if (typeof value === 'boolean') return value;
  throw badArgument(`${what} to be true or false`, value);
}

/**
 * An object of settings none of whose names is unknown, so that a misspelt setting does not pass in silence.
 * @param {unknown} value
 * @param {string} what
 * @param {readonly string[]} names
 * @returns {Record<string, unknown>}
 */
export function settings(value, what, names) {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw badArgument(`${what} to be an object`, value);
  for (const name of Object.keys(value)) {
    if (!names.includes(name)) throw badArgument(`${what} to have only the settings ${names.join(', ')}`, name);
  }
  return /** @type {Record<string, unknown>} */ (value);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {Uint8Array}
 */
export function bytes(value, what) {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  // A plain Uint8Array, because slice() of node's Buffer does not copy.
  if (value instanceof Uint8Array) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw badArgument(`${what} to be a Uint8Array or an ArrayBuffer`, value);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {Float32Array}
 */
export function floats(value, what) {
  const list =
    ArrayBuffer.isView(value) || Array.isArray(value) ? /** @type {ArrayLike<unknown>} */ (value) : undefined;
  if (list?.length === undefined) throw badArgument(`${what} to be an array of numbers`, value);
  const numbers = new Float32Array(list.length);
  for (let i = 0; i < list.length; ++i) {
    const number = list[i];
    if (typeof number !== 'number') throw badArgument(`${what} to hold only numbers`, number);
    numbers[i] = number;
    if (!Number.isFinite(numbers[i])) throw badArgument(`${what} to hold only finite 32-bit numbers`, number);
  }
  return numbers;
}

/**
 * @param {unknown} value
 * @param {string} what
 * @param {readonly number[]} ranks how many extents are accepted
 * @returns {number[]}
 */
export function shape(value, what, ranks) {
  if (!Array.isArray(value) || !ranks.includes(value.length)) {
    throw badArgument(`${what} to be an array of ${ranks.join(' or ')} extents`, value);
  }
  return value.map((extent) => integer(extent, `each extent of ${what}`, { min: 1 }));
}

/**
 * Numbers with their shape, as activations and weights come out of a network.
 * @param {unknown} value
 * @param {string} what
 * @param {readonly number[]} ranks
 * @returns {{ data: Float32Array, shape: number[] }}
 */
export function tensor(value, what, ranks) {
  const given = settings(value, what, ['data', 'shape']);
  const extents = shape(given.shape, `${what}.shape`, ranks);
  const data = floats(given.data, `${what}.data`);
  const count = extents.reduce((product, extent) => product * extent, 1);
  if (data.length !== count)
    throw badArgument(`${what}.data to hold ${count} numbers (${extents.join('×')})`, data.length);
  return { data, shape: extents };
}
