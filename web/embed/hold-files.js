// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** What figures begin with, by patterns of its files' names; assets carry a hash of 8 characters. */
const needed = [
  /^convscope-[\w-]{8}\.wasm$/,
  /^mnist-[\w-]{8}\.safetensors$/,
  /^test-1(?:00)?-(images|labels)-.*\.gz$/,
];

/**
 * A script that gives a page the files that figures begin with, as held-files.js finds them there.
 * @param {URL} folder of the built assets
 */
export async function holdFiles(folder) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const name of await readdir(folder)) {
    if (!needed.some((pattern) => pattern.test(name))) continue;
    const bytes = await readFile(new URL(name, folder));
    files[name] = (name.endsWith('.gz') ? bytes : gzipSync(bytes, { level: 9 })).toString('base64');
  }
  return `globalThis.convscopeFiles = ${JSON.stringify(files)};\n`;
}
