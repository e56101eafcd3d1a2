// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The gzip format (RFC 1952), with the answers of zcat in all browsers and in node, whose DecompressionStreams differ:
// several members after each other are one file; zeros after the last one, and any other bytes that begin no member, are
// passed over.

import { GrowingBytes } from './growing-bytes.js';
import { maxFileBytes } from './limits.js';

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
  const unpacked = await unpackedByPlatform(bytes, most);
  if (unpacked) return unpacked;
  const { unpackedMembers } = await import('./gzip-members.js'); // only where it is needed
  return unpackedMembers(bytes, most);
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
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
  return output.length === length ? output.from(0) : undefined;
}
