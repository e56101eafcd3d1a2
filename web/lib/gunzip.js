// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { ConvScopeError } from './error.js';

/**
 * Unpacks bytes that are gzip'd, and hands on all others: a server may already have unpacked them on the way.
 * @param {Uint8Array} bytes
 * @returns {Promise<Uint8Array>}
 * @throws {ConvScopeError} 'bad-data' if the archive is damaged
 */
export async function gunzip(bytes) {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return bytes;
  try {
    const stream = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]).stream();
    return new Uint8Array(await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
  } catch (cause) {
    throw new ConvScopeError('bad-data', 'expected a whole gzip archive, got a damaged one', { cause });
  }
}
