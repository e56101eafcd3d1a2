// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Buffers and typed arrays as callers have them: of another realm (an iframe's, node:vm's, a test runner's), where
// instanceof does not know them; of subclasses, whose length may be overridden; shared, resizable or detached. Only
// what the language itself knows of them counts: their internal slots, read by the getters of the prototypes.

const typedArray = Object.getPrototypeOf(Uint8Array.prototype);

/**
 * @param {object} prototype
 * @param {string | symbol} name
 * @returns {(value: unknown) => any}
 */
function slotReader(prototype, name) {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (value) => getter?.call(value);
}

const tagOf = slotReader(typedArray, Symbol.toStringTag);
const bufferOf = slotReader(typedArray, 'buffer');
const offsetOf = slotReader(typedArray, 'byteOffset');
const byteLengthOf = slotReader(typedArray, 'byteLength');
const bufferLengthOf = slotReader(ArrayBuffer.prototype, 'byteLength');
const isResizable = slotReader(ArrayBuffer.prototype, 'resizable');

/** The kinds of typed array that hold numbers; 64-bit integers are bigints. The newest is not everywhere yet. */
const arrayClasses = {
  Uint8Array,
  Uint8ClampedArray,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  .../** @type {{}} */ ('Float16Array' in globalThis && { Float16Array: Reflect.get(globalThis, 'Float16Array') }),
};

/** @typedef {InstanceType<typeof arrayClasses[keyof typeof arrayClasses]>} NumberArray */

/**
 * The kind of a typed array, of whatever realm; undefined for everything else, a DataView too.
 * @param {unknown} value
 * @returns {string | undefined}
 */
export const typedArrayKind = (value) => tagOf(value);

/**
 * @param {unknown} value a typed array
 * @returns {number}
 */
export const byteLength = (value) => byteLengthOf(value);

/**
 * Whether a value is an ArrayBuffer, of whatever realm.
 * @param {unknown} value
 * @returns {value is ArrayBuffer}
 */
export function isArrayBuffer(value) {
  try {
    return bufferLengthOf(value) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Whether a value is a SharedArrayBuffer, of whatever realm.
 * @param {unknown} value
 * @returns {value is SharedArrayBuffer}
 */
export function isSharedArrayBuffer(value) {
  // Where a page is not isolated, there is no such class.
  if (typeof SharedArrayBuffer === 'undefined') return false;
  try {
    return slotReader(SharedArrayBuffer.prototype, 'byteLength')(value) !== undefined;
  } catch {
    return false;
  }
}

/**
 * A plain typed array of this realm over the same memory, or over a copy where the memory can change its size or is
 * shared with other threads.
 * @param {unknown} value a typed array of numbers
 * @returns {NumberArray | undefined} undefined if its memory is gone: detached, or cut off by a resize
 */
export function plainArray(value) {
  const Kind = arrayClasses[/** @type {keyof typeof arrayClasses} */ (tagOf(value))];
  try {
    typedArray.keys.call(value); // throws for memory that is gone, where length is 0
    const buffer = bufferOf(value);
    const length = byteLengthOf(value) / Kind.BYTES_PER_ELEMENT;
    const plain = new Kind(buffer, offsetOf(value), length);
    return isArrayBuffer(buffer) && !isResizable(buffer) ? plain : new Kind(plain);
  } catch {
    return undefined;
  }
}

/**
 * The bytes of a buffer; a copy where its memory can change its size or is shared.
 * @param {ArrayBuffer | SharedArrayBuffer} buffer
 * @returns {Uint8Array | undefined} undefined if it is detached
 */
export function bytesOf(buffer) {
  try {
    return /** @type {Uint8Array | undefined} */ (plainArray(new Uint8Array(buffer)));
  } catch {
    return undefined;
  }
}
