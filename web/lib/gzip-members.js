// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the platform's own unpacking leaves: archives of several members, with something behind the last, or any at all
// where there is no DecompressionStream. Our own, because of the small libraries none both checks checksums and says
// where a member ends, and a page without a bundler could not find one.

import { ConvScopeError } from './error.js';
import { GrowingBytes } from './growing-bytes.js';
import { InflateError, inflate } from './inflate.js';

/** Flags of a member's header. */
const headerCrc = 2;
const extraField = 4;
const originalName = 8;
const comment = 16;
const reserved = 0xe0;

/**
 * @param {Uint8Array} bytes
 * @param {number} most
 */
export function unpackedMembers(bytes, most) {
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

/**
 * @param {Uint8Array} bytes
 * @param {number} position
 */
function uint32(bytes, position) {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(position, true);
}
