// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * How much of a file has arrived; the total is undefined where the server does not say it.
 * @typedef {{ received: number, total: number | undefined }} Download in bytes
 */

/** @type {(url: URL) => Promise<Uint8Array | undefined>} */
let find = async () => undefined;

/**
 * Lets files come from another place.
 * @param {typeof find} elsewhere gives undefined for a file that has to be fetched
 */
export function lookFirst(elsewhere) {
  find = elsewhere;
}

/** Addresses of files that did not come, or came damaged: a cache may hold them like that for a year. @type {Set<string>} */
const distrusted = new Set();

/**
 * Has a file fetched past all caches the next time, because what came was damaged.
 * @param {URL} url
 */
export function distrust(url) {
  distrusted.add(url.href);
}

/** The failure of a file that did not come, or not whole. */
export class FetchFailure extends Error {}

/**
 * A whole file.
 * @param {URL} url
 * @param {(download: Download) => void} [onProgress] called after each piece
 * @throws {FetchFailure}
 */
export async function fetchBytes(url, onProgress) {
  const found = await find(url);
  if (found) return found;
  try {
    return await download(url, onProgress);
  } catch (cause) {
    distrust(url);
    throw new FetchFailure(`${url} could not be fetched`, { cause });
  }
}

/**
 * @param {URL} url
 * @param {(download: Download) => void} [onProgress]
 */
async function download(url, onProgress) {
  const response = await fetch(url, { cache: distrusted.delete(url.href) ? 'reload' : 'default' });
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
