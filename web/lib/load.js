// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import createModule from '../wasm/convscope.js';
import { settings } from './arguments.js';
import { ConvScope } from './convscope.js';
import { ConvScopeError } from './error.js';
import { loadFailure } from './load-failure.js';

/**
 * Where the WebAssembly module comes from, if not from beside the library.
 * @typedef {object} LoadOptions
 * @property {string | URL} [wasmUrl]
 * @property {Uint8Array | ArrayBuffer} [wasmBinary]
 */

/** @type {Promise<ConvScope> | undefined} */
let loading;

/**
 * Loads the library, in browsers and in node. The first call loads; all later ones, whatever their options, get the
 * same instance, and one call after a failure tries again.
 * @param {LoadOptions} [options]
 * @returns {Promise<ConvScope>}
 * @throws {ConvScopeError} 'bad-argument' for other options; 'unsupported' or 'blocked' if the module cannot run here;
 *   'load-failed' if it cannot be fetched, read, compiled or started
 */
export async function load(options = {}) {
  settings(options, 'the options', ['wasmUrl', 'wasmBinary']);
  loading ??= start(options).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** @param {LoadOptions} options */
async function start({ wasmBinary, wasmUrl }) {
  let bytes = wasmBinary;
  try {
    bytes ??= await readBytes(wasmUrl ?? new URL('../wasm/convscope.wasm', import.meta.url));
    return new ConvScope(await instantiate(bytes));
  } catch (cause) {
    throw loadFailure(cause, bytes);
  }
}

/** @param {string | URL} url */
async function readBytes(url) {
  if (String(url).startsWith('file:') && globalThis.process?.versions?.node) {
    // Not an import, which bundlers for browsers would try to resolve.
    const { readFile } = process.getBuiltinModule('node:fs/promises');
    return readFile(new URL(url));
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Starts Emscripten's glue on bytes that are at hand, so that the same glue serves browsers and node.
 * @param {Uint8Array | ArrayBuffer} bytes
 */
async function instantiate(bytes) {
  // Compiled first: the glue never settles its promise when an instantiation under its own care fails.
  const module = await WebAssembly.compile(/** @type {BufferSource} */ (bytes));
  return new Promise((resolve, reject) => {
    createModule({
      ConvScopeError,
      instantiateWasm(imports, receive) {
        WebAssembly.instantiate(module, imports)
          .then((instance) => receive(instance, module))
          .catch(reject);
        return {};
      },
    }).then(resolve, reject);
  });
}
