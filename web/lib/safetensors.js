// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The safetensors format (https://huggingface.co/docs/safetensors): eight bytes of header length, little-endian; a JSON
// header with the type, shape and place of each tensor; the numbers, without gaps. Here all numbers are 32-bit floats.

import { ConvScopeError } from './error.js';
import { duplicateKey } from './json-keys.js';
import { maxHeaderBytes } from './limits.js';
import { quoted, shapeText, shown } from './shown.js';

/**
 * @typedef {object} TensorFile
 * @property {Map<string, { data: Float32Array, shape: number[] }>} tensors by name, in the order of their bytes
 * @property {Record<string, string>} metadata
 */

/** @param {string} sentence */
const badData = (sentence) => new ConvScopeError('bad-data', sentence);

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * @param {unknown} value
 * @returns {value is number[]}
 */
const isCounts = (value) =>
  Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && /** @type {number} */ (item) >= 0);

/**
 * Whether a string has no half of a surrogate pair alone, which UTF-8 cannot write.
 * @param {string} text
 */
export const isWellFormed = (text) => !/\p{Surrogate}/u.test(text);

/** @param {Uint8Array} bytes */
function splitHeader(bytes) {
  if (bytes.length < 8) throw badData(`expected a safetensors file of at least 8 bytes, got ${bytes.length}`);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > BigInt(bytes.length - 8)) {
    throw badData(`expected a safetensors header of ${length} bytes, got a file of ${bytes.length} bytes`);
  }
  if (length > BigInt(maxHeaderBytes)) {
    throw badData(`expected a safetensors header of at most ${maxHeaderBytes} bytes, got ${length}`);
  }
  const end = 8 + Number(length);
  return { header: parsedHeader(bytes.subarray(8, end)), body: bytes.subarray(end) };
}

/** @param {Uint8Array} bytes */
function parsedHeader(bytes) {
  /** @type {unknown} */
  let header;
  let duplicate;
  try {
    const json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    header = JSON.parse(json);
    duplicate = duplicateKey(json);
  } catch (cause) {
    throw new ConvScopeError('bad-data', 'expected a safetensors header in JSON', { cause });
  }
  if (!isObject(header)) throw badData('expected the safetensors header to be a JSON object');
  if (bytes[0] !== 0x7b) throw badData('expected the safetensors header to begin with {');
  if (duplicate !== undefined)
    throw badData(`expected each key once in the safetensors header, got ${quoted(duplicate)} twice`);
  return header;
}

/**
 * @param {unknown} metadata
 * @returns {Record<string, string>}
 */
function checkedMetadata(metadata) {
  if (!isObject(metadata)) throw badData('expected __metadata__ to be an object that holds only strings');
  for (const [key, value] of Object.entries(metadata)) {
    if (typeof value !== 'string') {
      throw badData(`expected __metadata__ to hold only strings, got ${shown(value)} for the key ${quoted(key)}`);
    }
    if (!isWellFormed(key) || !isWellFormed(value)) {
      throw badData(
        `expected whole characters in __metadata__, got half of a surrogate pair at the key ${quoted(key)}`,
      );
    }
  }
  return /** @type {Record<string, string>} */ (metadata);
}

/**
 * @param {string} name
 * @param {unknown} entry
 */
function checkedEntry(name, entry) {
  const tensor = `tensor ${quoted(name)}`;
  if (!isWellFormed(name)) throw badData(`expected whole characters, got half of a surrogate pair in ${tensor}`);
  if (!isObject(entry)) throw badData(`expected the header of ${tensor} to be an object`);
  const { dtype, shape, data_offsets: offsets } = entry;
  if (dtype !== 'F32') throw badData(`expected ${tensor} to have dtype F32, got ${shown(dtype)}`);
  if (!isCounts(shape)) throw badData(`expected the shape of ${tensor} to be an array of whole numbers`);
  if (!isCounts(offsets) || offsets.length !== 2) throw badData(`expected two data offsets of ${tensor}`);
  const [begin, end] = offsets;
  const length = 4 * shape.reduce((product, extent) => product * extent, 1);
  if (end - begin !== length) {
    throw badData(`expected ${length} bytes of ${tensor} (${shapeText(shape)}), got ${end - begin}`);
  }
  return { name, shape, begin, end };
}

/**
 * Reads a file strictly: no key twice, no gap, no overlap, no rest, only finite numbers.
 * @param {Uint8Array} bytes
 * @returns {TensorFile}
 * @throws {ConvScopeError} 'bad-data', naming the tensor that was wrong
 */
export function readSafetensors(bytes) {
  const { header, body } = splitHeader(bytes);
  const { __metadata__: metadata = {}, ...rest } = header;
  const entries = Object.entries(rest).map(([name, entry]) => checkedEntry(name, entry));
  entries.sort((a, b) => a.begin - b.begin);

  /** @type {TensorFile['tensors']} */
  const tensors = new Map();
  let position = 0;
  for (const { name, shape, begin, end } of entries) {
    if (begin !== position) {
      throw badData(`expected tensor ${quoted(name)} to begin at byte ${position} of the data, got ${begin}`);
    }
    if (end > body.length) {
      throw badData(`expected ${end} bytes of data up to tensor ${quoted(name)}, got ${body.length}`);
    }
    const data = new Float32Array(body.slice(begin, end).buffer); // a copy, because the body may lie at an odd address
    if (!data.every(Number.isFinite)) throw badData(`expected tensor ${quoted(name)} to hold only finite numbers`);
    tensors.set(name, { data, shape });
    position = end;
  }
  if (position !== body.length) throw badData(`expected ${position} bytes of data, got ${body.length}`);
  return { tensors, metadata: checkedMetadata(metadata) };
}

/**
 * @param {TensorFile} file
 * @returns {Uint8Array}
 */
export function writeSafetensors({ tensors, metadata }) {
  /** @type {[string, object][]} */
  const header = [['__metadata__', metadata]];
  let position = 0;
  for (const [name, { data, shape }] of tensors) {
    header.push([name, { dtype: 'F32', shape, data_offsets: [position, position + data.byteLength] }]);
    position += data.byteLength;
  }
  const json = JSON.stringify(Object.fromEntries(header));
  const unpadded = new TextEncoder().encode(json).length;
  const text = new TextEncoder().encode(json + ' '.repeat((8 - (unpadded % 8)) % 8)); // numbers at multiples of 8 bytes

  const bytes = new Uint8Array(8 + text.length + position);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  let offset = 8 + text.length;
  for (const { data } of tensors.values()) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
    offset += data.byteLength;
  }
  return bytes;
}
