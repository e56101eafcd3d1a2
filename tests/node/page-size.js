// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a reader's browser has to fetch, in bytes after gzip -9, as static hosts send it. Reads what the build made.

import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const top = new URL('../../', import.meta.url);

/** @param {string | Uint8Array} content */
export const gzippedBytes = (content) => gzipSync(content, { level: 9 }).length;

/** @param {string} path from the top of the project */
async function fetchedBytes(path) {
  const content = await readFile(new URL(path, top));
  return path.endsWith('.gz') ? content.length : gzippedBytes(content);
}

/** The WebAssembly module and the JavaScript around it that the compiler wrote. */
export async function moduleSize() {
  const wasm = await fetchedBytes('web/wasm/convscope.wasm');
  const glue = await fetchedBytes('web/wasm/convscope.js');
  return { wasm, glue, total: wasm + glue };
}

/** What the article page is made of, by patterns of its files' names in dist/; assets carry a hash of 8 characters. */
const pageParts = {
  html: /^index\.html$/,
  css: /^assets\/.*\.css$/,
  javaScript: /^assets\/.*\.js$/,
  wasm: /^assets\/.*\.wasm$/,
  weights: /^assets\/mnist-[\w-]{8}\.safetensors$/,
  samples: /^assets\/test-100-(images|labels)-.*\.gz$/,
};

/**
 * The article page with the weights and samples that it begins with; those that a reader may ask for come later.
 * @returns {Promise<Record<keyof typeof pageParts | 'total', number>>}
 * @throws {Error} that names a part of which there is no file
 */
export async function pageSize() {
  const files = await readdir(new URL('dist/', top), { recursive: true });
  const sizes = { html: 0, css: 0, javaScript: 0, wasm: 0, weights: 0, samples: 0, total: 0 };
  for (const [part, pattern] of /** @type {[keyof typeof pageParts, RegExp][]} */ (Object.entries(pageParts))) {
    const matches = files.filter((file) => pattern.test(file));
    if (matches.length === 0) throw new Error(`expected a file like ${pattern.source} in dist; npm run build makes it`);
    for (const file of matches) sizes[part] += await fetchedBytes(`dist/${file}`);
    sizes.total += sizes[part];
  }
  return sizes;
}
