// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Checks of what callers pass. Each returns the checked value or throws a ConvScopeError 'bad-argument' with a sentence.
// Objects and arrays are read once and copied: a getter or a Proxy may answer otherwise the second time, or throw.

import { bytesOf, isArrayBuffer, isSharedArrayBuffer, plainArray, typedArrayKind } from './binary.js';
import { ConvScopeError } from './error.js';
import { maxElements } from './limits.js';
import { shown } from './shown.js';

/**
 * @param {string} expected
 * @param {unknown} got
 */
function badArgument(expected, got) {
  return new ConvScopeError('bad-argument', `expected ${expected}, got ${shown(got)}`);
}

/**
 * Runs what reads a caller's object, whose getters may throw.
 * @template Result
 * @param {string} what
 * @param {() => Result} read
 * @returns {Result}
 */
function reading(what, read) {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof ConvScopeError) throw cause;
    throw new ConvScopeError('bad-argument', `expected ${what} to be readable, got an error from it`, { cause });
  }
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
 * @param {unknown} value
 * @param {string} what
 * @returns {((...values: any[]) => unknown) | undefined}
 */
export function optionalFunction(value, what) {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'function') return /** @type {() => unknown} */ (value);
  throw badArgument(`${what} to be a function`, value);
}

/**
 * @param {unknown} value a string, or a URL of whatever realm
 * @param {string} what
 * @returns {string}
 */
export function address(value, what) {
  if (typeof value === 'string') return value;
  return reading(what, () => {
    if (Object.prototype.toString.call(value) === '[object URL]') return String(value);
    throw badArgument(`${what} to be a string or a URL`, value);
  });
}

/**
 * An AbortSignal, of whatever realm: what matters is that it answers as one.
 * @param {unknown} value
 * @param {string} what
 * @returns {AbortSignal | undefined}
 */
export function optionalSignal(value, what) {
  if (value === undefined || value === null) return undefined;
  return reading(what, () => {
    const signal = /** @type {AbortSignal} */ (value);
    if (typeof signal.aborted === 'boolean' && typeof signal.addEventListener === 'function') return signal;
    throw badArgument(`${what} to be an AbortSignal`, value);
  });
}

/**
 * The settings of an object, none of whose names is unknown, so that a misspelt setting does not pass in silence.
 * @param {unknown} value
 * @param {string} what
 * @param {readonly string[]} names
 * @returns {Record<string, unknown>} a copy, without those that are undefined
 */
export function settings(value, what, names) {
  return reading(what, () => {
    if (value === null || typeof value !== 'object' || Array.isArray(value) || ArrayBuffer.isView(value))
      throw badArgument(`${what} to be an object`, value);
    const unknown = Object.keys(value).find((name) => !names.includes(name));
    if (unknown !== undefined) throw badArgument(`${what} to have only the settings ${names.join(', ')}`, unknown);
    /** @type {Record<string, unknown>} */
    const given = {};
    for (const name of names) {
      const setting = /** @type {Record<string, unknown>} */ (value)[name];
      if (setting !== undefined) given[name] = setting;
    }
    return given;
  });
}

/**
 * @param {unknown} value
 * @param {string} name
 * @param {string} what the value is
 * @returns {unknown} undefined if the value has no properties at all
 */
export function property(value, name, what) {
  return reading(what, () => /** @type {Record<string, unknown> | null | undefined} */ (value)?.[name]);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @param {number} most how many items are accepted
 * @returns {unknown[]} a copy
 */
export function list(value, what, most) {
  return reading(what, () => {
    if (!Array.isArray(value)) throw badArgument(`${what} to be an array`, value);
    const { length } = value;
    if (!Number.isInteger(length) || length < 0 || length > most)
      throw badArgument(`${what} to have at most ${most} items`, length);
    return Array.from({ length }, (_, index) => value[index]);
  });
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {Uint8Array}
 */
export function bytes(value, what) {
  const isBuffer = isArrayBuffer(value) || isSharedArrayBuffer(value);
  if (!isBuffer && typedArrayKind(value) !== 'Uint8Array')
    throw badArgument(`${what} to be a Uint8Array or an ArrayBuffer`, value);
  return present(isBuffer ? bytesOf(value) : /** @type {Uint8Array | undefined} */ (plainArray(value)), what);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {Uint8Array}
 */
export function pixelBytes(value, what) {
  if (typedArrayKind(value) !== 'Uint8ClampedArray') return bytes(value, what);
  return new Uint8Array(present(plainArray(value), what));
}

/**
 * @template View
 * @param {View | undefined} view
 * @param {string} what
 * @returns {View}
 */
export function present(view, what) {
  if (view !== undefined) return view;
  throw new ConvScopeError('bad-argument', `expected ${what} in memory, got a buffer that was detached or cut off`);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {Float32Array} a copy
 */
export function floats(value, what) {
  const given = numberList(value, what);
  const numbers = new Float32Array(given.length);
  for (let i = 0; i < given.length; ++i) {
    const number = given[i];
    if (typeof number !== 'number') throw badArgument(`${what} to hold only numbers`, number);
    numbers[i] = number;
    if (!Number.isFinite(numbers[i])) throw badArgument(`${what} to hold only finite 32-bit numbers`, number);
  }
  return numbers;
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {ArrayLike<unknown>}
 */
function numberList(value, what) {
  const kind = typedArrayKind(value);
  if (kind === undefined && reading(what, () => Array.isArray(value))) return list(value, what, maxElements);
  if (kind === undefined || kind.startsWith('Big')) throw badArgument(`${what} to be an array of numbers`, value);
  const array = present(plainArray(value), what);
  if (array.length <= maxElements) return array;
  throw badArgument(`${what} to have at most ${maxElements} items`, array.length);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @param {readonly number[]} ranks how many extents are accepted
 * @returns {number[]}
 */
export function shape(value, what, ranks) {
  const isShape = reading(what, () => Array.isArray(value) && ranks.includes(value.length));
  if (!isShape) throw badArgument(`${what} to be an array of ${ranks.join(' or ')} extents`, value);
  return list(value, what, Math.max(...ranks)).map((extent) =>
    integer(extent, `each extent of ${what}`, { min: 1, max: maxElements }),
  );
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
