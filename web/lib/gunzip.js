// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The gzip format (RFC 1952), with the answers of zcat in all browsers and in node, whose DecompressionStreams differ:
// several members after each other are one file; zeros after the last one, and any other bytes that begin no member, are
// passed over.

import { ConvScopeError } from './error.js';
import { GrowingBytes, InflateError, inflate } from './inflate.js';
import { maxFileBytes } from './limits.js';

/** Flags of a member's header. */
const headerCrc = 2;
const extraField = 4;
const originalName = 8;
const comment = 16;
const reserved = 0xe0;

/** @param {Uint8Array} bytes */
export const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Unpacks bytes that are gzip'd, and hands on all others: a server may already have unpacked them on the way.
 * @param {Uint8Array} bytes that nobody changes in the meantime
 * @param {{ most?: number }} [limit] how many bytes they may unpack to
 * @returns {Promise<Uint8Array>}
 * @throws {ConvScopeError} 'bad-data' if the archive is damaged or too large
 */
export async function gunzip(bytes, { most = maxFileBytes } = {}) {
  if (!isGzip(bytes)) return bytes;
  return (await unpackedByPlatform(bytes, most)) ?? unpackedMembers(bytes, most);
}

/**
 * The platform's own unpacking is faster and leaves the page its time, but knows archives of one member alone.
 * @param {Uint8Array} bytes
 * @param {number} most
 * @returns {Promise<Uint8Array | undefined>} undefined for all others
 */
async function unpackedByPlatform(bytes, most) {
  if (typeof DecompressionStream !== 'function' || bytes.length < 18) return undefined;
  const output = new GrowingBytes(most);
  try {
    const { readable, writable } = new DecompressionStream('gzip');
    const writer = writable.getWriter();
    const written = Promise.all([writer.write(/** @type {Uint8Array<ArrayBuffer>} */ (bytes)), writer.close()]);
    written.catch(() => {}); // reading fails, too
    const reader = readable.getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      try {
        output.append(chunk.value);
      } catch (tooLarge) {
        reader.cancel().catch(() => {});
        throw tooLarge;
      }
    }
  } catch {
    return undefined;
  }
  return output.length === uint32(bytes, bytes.length - 4) ? output.from(0) : undefined;
}

/**
 * @param {Uint8Array} bytes
 * @param {number} most
 */
function unpackedMembers(bytes, most) {
  const output = new GrowingBytes(most);
  try {
    let position = 0;
    do position = unpackMember(bytes, position, output);
    while (beginsMember(bytes, position));
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new ConvScopeError('bad-data', `expected a gzip archive of at most ${most} bytes when unpacked`, { cause });
    }
    if (!(cause instanceof InflateError)) throw cause;
    throw new ConvScopeError('bad-data', `expected a whole gzip archive, got a damaged one: ${cause.message}`, {
      cause,
    });
  }
  return output.from(0);
}

/**
 * Whether zcat would unpack, or miss, a member here: it knows the marks of some older formats, too.
 * @param {Uint8Array} bytes
 * @param {number} position
 */
function beginsMember(bytes, position) {
  if (bytes[position] !== 0x1f) return false;
  return position + 1 === bytes.length || [0x8b, 0x9d, 0x9e, 0xa0, 0x1e].includes(bytes[position + 1]);
}

/**
 * @param {Uint8Array} bytes
 * @param {number} start
 * @param {GrowingBytes} output
 * @returns {number} where it ends
 */
function unpackMember(bytes, start, output) {
  const unpackedBefore = output.length;
  const trailer = inflate(bytes, endOfHeader(bytes, start), output);
  if (trailer + 8 > bytes.length) throw new InflateError('the archive ends early');
  const unpacked = output.from(unpackedBefore);
  if (uint32(bytes, trailer) !== crc32(unpacked)) throw new InflateError('its checksum is another');
  if (uint32(bytes, trailer + 4) !== unpacked.length >>> 0) throw new InflateError('its length is another');
  return trailer + 8;
}

/**
 * @param {Uint8Array} bytes
 * @param {number} start
 */
function endOfHeader(bytes, start) {
  const at = (/** @type {number} */ position) => {
    if (position < bytes.length) return bytes[position];
    throw new InflateError('the archive ends early');
  };
  const isKnown = at(start) === 0x1f && at(start + 1) === 0x8b && at(start + 2) === 8;
  const flags = at(start + 3);
  if (!isKnown || (flags & reserved) !== 0) throw new InflateError('it is packed by an unknown method');
  let position = start + 10;
  if (flags & extraField) position += 2 + at(position) + 256 * at(position + 1);
  for (const text of [originalName, comment]) {
    if (flags & text) while (at(position++) !== 0);
  }
  if (flags & headerCrc) {
    const crc = at(position) + 256 * at(position + 1);
    if (crc !== (crc32(bytes.subarray(start, position)) & 0xffff)) throw new InflateError('its header is damaged');
    position += 2;
  }
  return position;
}

/**
 * @param {Uint8Array} bytes
 * @param {number} position
 */
function uint32(bytes, position) {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(position, true);
}

/** Remainders of all bytes, of the polynomial in RFC 1952, section 8. */
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; ++bit) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let remainder = 0xffffffff;
  for (let i = 0; i < bytes.length; ++i) remainder = (remainder >>> 8) ^ crcTable[(remainder ^ bytes[i]) & 255];
  return ~remainder >>> 0;
}
