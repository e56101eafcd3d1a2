// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a reader's browser has to fetch, in bytes after gzip -9, as static hosts send it. Reads what the build made.

import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hasSession } from '../../web/figures/figure-settings.js';

/** @import { FigureName } from '../../web/figures/figure-settings.js' */

const top = new URL('../../', import.meta.url);

/** @param {string | Uint8Array} content */
export const gzippedBytes = (content) => gzipSync(content, { level: 9 }).length;

/** @param {string} path from the top of the project */
export async function fetchedBytes(path) {
  const content = await readFile(new URL(path, top));
  return path.endsWith('.gz') ? content.length : gzippedBytes(content);
}

/** The WebAssembly module and the JavaScript around it that the compiler wrote. */
export async function moduleSize() {
  const wasm = await fetchedBytes('web/wasm/convscope.wasm');
  const glue = await fetchedBytes('web/wasm/convscope.js');
  return { wasm, glue, total: wasm + glue };
}

/** Files of dist/assets by what they are for; names carry a hash of 8 characters. */
const assets = {
  css: /\.css$/,
  wasm: /\.wasm$/,
  weights: /^mnist-[\w-]{8}\.safetensors$/,
  sample: /^test-9-(images|labels)-.*\.gz$/,
  gallery: /^test-100-(images|labels)-.*\.gz$/,
  testDigits: /^test-1000-(images|labels)-.*\.gz$/,
};

/**
 * @param {string} folder of dist
 * @param {RegExp} pattern of the files' names
 * @throws {Error} if there is no such file
 */
async function built(folder, pattern) {
  const names = await readdir(new URL(`dist/${folder}/`, top)).catch(() => []);
  const found = names.filter((name) => pattern.test(name)).map((name) => `${folder}/${name}`);
  if (found.length === 0)
    throw new Error(`expected a file like ${pattern.source} in dist/${folder}; npm run build makes it`);
  return found;
}

/** @param {readonly string[]} files of dist */
async function sum(files) {
  const sizes = await Promise.all(files.map((file) => fetchedBytes(`dist/${file}`)));
  return sizes.reduce((total, size) => total + size, 0);
}

/** @param {(keyof typeof assets)[]} kinds */
async function assetsSize(...kinds) {
  return sum((await Promise.all(kinds.map((kind) => built('assets', assets[kind])))).flat());
}

/**
 * Scripts of dist and all that they import, but not what they import on demand.
 * @param {readonly string[]} scripts
 */
async function withImports(scripts) {
  const found = new Set(scripts);
  for (const script of found) {
    const code = await readFile(new URL(`dist/${script}`, top), 'utf8');
    for (const [, name] of code.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) {
      found.add(posix.join(posix.dirname(script), name));
    }
  }
  return [...found];
}

/** What a page of another host fetches before there is any figure. */
export async function entrySize() {
  return sum(await withImports(['embed.js']));
}

/**
 * What a page of another host fetches for one figure.
 * @param {FigureName} name
 */
export async function postSize(name) {
  const own = await built('embed', new RegExp(`^${name.replace('cnn-', '')}-[\\w-]{8}\\.js$`));
  const scripts = await sum(await withImports(['embed.js', ...own]));
  return scripts + (await (hasSession(name) ? assetsSize('wasm', 'weights', 'sample') : assetsSize('wasm')));
}

/**
 * The article, from its first script to all that a reader fetches who scrolls to its end and asks for nothing more; but for the
 * 1,000 test digits of <cnn-evaluation>, which count by themselves: `testDigitsSize()`.
 */
export async function articleSize() {
  const entry = await sum(await withImports(await built('assets', /^main-[\w-]{8}\.js$/)));
  const scripts = await sum(await built('assets', /\.js$/));
  const rest =
    (await fetchedBytes('dist/index.html')) + (await assetsSize('css', 'wasm', 'weights', 'sample', 'gallery'));
  return { entry, total: scripts + rest };
}

/** What <cnn-evaluation> fetches to test on when it comes near the viewport. */
export const testDigitsSize = () => assetsSize('testDigits');
