// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { heldFile } from './held-files.js';

/**
 * How much of a file has arrived; the total is undefined where the server does not say it.
 * @typedef {{ received: number, total: number | undefined }} Download in bytes
 */

/**
 * A whole file, from the page itself if that holds it.
 * @param {URL} url
 * @param {(download: Download) => void} [onProgress] called after each piece
 */
export async function fetchBytes(url, onProgress) {
  const held = heldFile(url);
  if (held) return held;
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  // The length is that of what travels, which is not what arrives here if the server packs it for the way.
  const length = response.headers.get('content-encoding') ? null : response.headers.get('content-length');
  const total = length === null ? undefined : Number(length);

  const pieces = [];
  let received = 0;
  const reader = response.body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    received += piece.value.length;
    onProgress?.({ received, total });
  }
  const bytes = new Uint8Array(received);
  let end = 0;
  for (const piece of pieces) {
    bytes.set(piece, end);
    end += piece.length;
  }
  return bytes;
}
