// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { ConvScopeError, load } from '../lib/index.js';
import { distrust, fetchBytes } from './fetch-bytes.js';

/** @import { Download } from './fetch-bytes.js' */

// Written out whole, so that a bundler finds the files and gives them names of its own.
/** @type {Record<string, URL>} */
const addresses = {
  'wasm/convscope.wasm': new URL('../wasm/convscope.wasm', import.meta.url),
  'models/mnist-100.safetensors': new URL('../models/mnist-100.safetensors', import.meta.url),
  'models/mnist-1000.safetensors': new URL('../models/mnist-1000.safetensors', import.meta.url),
  'models/mnist-10000.safetensors': new URL('../models/mnist-10000.safetensors', import.meta.url),
  'models/mnist-60000.safetensors': new URL('../models/mnist-60000.safetensors', import.meta.url),
  'models/mnist.safetensors': new URL('../models/mnist.safetensors', import.meta.url),
  'models/mnist-deep.safetensors': new URL('../models/mnist-deep.safetensors', import.meta.url),
  'samples/test-9-images-idx3.gz': new URL('../samples/test-9-images-idx3.gz', import.meta.url),
  'samples/test-9-labels-idx1.gz': new URL('../samples/test-9-labels-idx1.gz', import.meta.url),
  'samples/test-100-images-idx3.gz': new URL('../samples/test-100-images-idx3.gz', import.meta.url),
  'samples/test-100-labels-idx1.gz': new URL('../samples/test-100-labels-idx1.gz', import.meta.url),
  'samples/test-1000-images-idx3.gz': new URL('../samples/test-1000-images-idx3.gz', import.meta.url),
  'samples/test-1000-labels-idx1.gz': new URL('../samples/test-1000-labels-idx1.gz', import.meta.url),
  'samples/train-10000-images-idx3.gz': new URL('../samples/train-10000-images-idx3.gz', import.meta.url),
  'samples/train-10000-labels-idx1.gz': new URL('../samples/train-10000-labels-idx1.gz', import.meta.url),
};

/** @type {Set<string>} those that the page goes without */
const leftOut = new Set();

/** @type {string | undefined} the folder that has them all, if they are not where this module looks for them */
let home;

/**
 * Makes the figures fetch their files from a folder with `wasm`, `models` and `samples` in it, as the package's folder
 * `web` has them. Only a page needs it whose bundler does not handle `new URL('…', import.meta.url)`, as esbuild does not.
 * @param {string | URL} folder relative to the page; it may be on another host that allows it
 * @example
 * import { defineElements, fetchFilesFrom } from 'convscope/figures';
 *
 * fetchFilesFrom('/assets/convscope/');
 * defineElements(); // afterwards: the figures of the page begin here
 */
export function fetchFilesFrom(folder) {
  home = String(folder).replace(/\/?$/, '/');
}

/**
 * Makes more files known: the article has some that are too large for the package.
 * @param {Record<string, URL>} more
 */
export function addFiles(more) {
  Object.assign(addresses, more);
}

/**
 * Makes the figures do without files: a page that holds its files inside itself has no room for the largest.
 * @param {readonly string[]} names
 */
export function leaveOutFiles(names) {
  for (const name of names) {
    delete addresses[name];
    leftOut.add(name);
  }
}

/** @param {string} name as `models/mnist.safetensors` */
export function hasFile(name) {
  return name in addresses;
}

/** @param {string} name of a file that other pages have */
export function isLeftOut(name) {
  return leftOut.has(name);
}

/** @param {string} name of a file that is known */
function addressOf(name) {
  return home === undefined ? addresses[name] : new URL(name, new URL(home, document.baseURI));
}

/**
 * @param {string} name of a file that is known
 * @param {(download: Download) => void} [onProgress] called after each piece
 */
export function fetchFile(name, onProgress) {
  return fetchBytes(addressOf(name), onProgress);
}

/**
 * Has a file that came damaged fetched past all caches the next time.
 * @param {string} name of a file that is known
 */
export function distrustFile(name) {
  distrust(addressOf(name));
}

/**
 * The library, with the WebAssembly module from where the other files are. One library serves a whole page: where it was
 * loaded before, from elsewhere, that one counts.
 */
export async function loadLibrary() {
  try {
    return await load({ wasmUrl: addressOf('wasm/convscope.wasm') });
  } catch (failure) {
    if (failure instanceof ConvScopeError && failure.code === 'bad-argument') return load();
    throw failure;
  }
}
