// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** What figures begin with, by patterns of its files' names; assets carry a hash of 8 characters. */
const first = [
  /^convscope-[\w-]{8}\.wasm$/,
  /^mnist-[\w-]{8}\.safetensors$/,
  /^test-(?:9|100)-(images|labels)-.*\.gz$/,
];

/** All that they can ask for, but training images. */
const all = [...first, /^mnist-.*\.safetensors$/, /^test-.*\.gz$/];

/**
 * A script that gives a page the files that figures begin with, as held-files.js finds them there.
 * @param {URL} assets the folder of them, as built
 */
export function holdFirstFiles(assets) {
  return holdFiles([[assets, first]]);
}

/**
 * The same with all weights, all test digits and 2,000 training digits.
 * @param {{ assets: URL, samples: URL }} folders
 */
export function holdAllFiles({ assets, samples }) {
  return holdFiles([
    [assets, all],
    [samples, [/^train-2000-/]],
  ]);
}

/** @param {[folder: URL, patterns: RegExp[]][]} places */
async function holdFiles(places) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const [folder, patterns] of places) {
    for (const name of await readdir(folder)) {
      if (!patterns.some((pattern) => pattern.test(name))) continue;
      const bytes = await readFile(new URL(name, folder));
      files[name] = (name.endsWith('.gz') ? bytes : gzipSync(bytes, { level: 9 })).toString('base64');
    }
  }
  return `globalThis.convscopeFiles = ${JSON.stringify(files)};\n`;
}
