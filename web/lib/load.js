// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import createModule from '../wasm/convscope.js';
import { address, bytes, settings } from './arguments.js';
import { makeConvScope } from './convscope.js';
import { ConvScopeError } from './error.js';
import { loadFailure } from './load-failure.js';

/** @import { ConvScope } from './convscope.js' */

/**
 * Where the WebAssembly module comes from, if not from beside the library.
 * @typedef {object} LoadOptions
 * @property {string | URL} [wasmUrl]
 * @property {Uint8Array | ArrayBuffer} [wasmBinary] its bytes, copied before the call returns; `wasmUrl` is then not used
 */

/** @type {{ source: ReturnType<typeof sourceFrom>, library: Promise<ConvScope> } | undefined} the loading that succeeded, or is on its way */
let loading;

/** Whether a loading failed: a cache may hold a damaged file for a year. */
let hasFailed = false;

/**
 * Loads the library, in browsers and in node. The first call loads; all later ones get the same instance, and one call
 * after a failure tries again. A call with other options than those that it was loaded with is refused: they would come
 * too late.
 * @param {LoadOptions} [options] given once; later calls may leave them out
 * @returns {Promise<ConvScope>}
 * @throws {ConvScopeError} 'bad-argument' for other options; 'unsupported' or 'blocked' if the module cannot run here;
 *   'load-failed' if it cannot be fetched, read, compiled or started
 */
export async function load(options = {}) {
  const source = sourceFrom(options);
  while (loading && !isSame(source, loading.source)) {
    const hasLoaded = await loading.library.then(
      () => true,
      () => false,
    );
    if (!hasLoaded) continue;
    throw new ConvScopeError(
      'bad-argument',
      'expected the options that the library was loaded with, or none, got others: it is loaded once',
    );
  }
  if (!loading) {
    const library = start(source).catch((error) => {
      loading = undefined;
      hasFailed = true;
      throw error;
    });
    loading = { source, library };
  }
  return loading.library;
}

/**
 * @param {unknown} options
 * @returns {{ wasmUrl: string | undefined, wasmBinary: Uint8Array | undefined }}
 */
function sourceFrom(options) {
  const { wasmUrl, wasmBinary } = settings(options, 'the options', ['wasmUrl', 'wasmBinary']);
  return {
    wasmUrl: wasmUrl === undefined || wasmUrl === null ? undefined : address(wasmUrl, 'wasmUrl'),
    wasmBinary: wasmBinary === undefined || wasmBinary === null ? undefined : bytes(wasmBinary, 'wasmBinary').slice(),
  };
}

/**
 * Whether a source was given that is the one already used, or none.
 * @param {ReturnType<typeof sourceFrom>} wanted
 * @param {ReturnType<typeof sourceFrom>} used
 */
function isSame(wanted, used) {
  if (wanted.wasmUrl !== undefined && wanted.wasmUrl !== used.wasmUrl) return false;
  const { wasmBinary } = wanted;
  if (wasmBinary === undefined) return true;
  return used.wasmBinary?.length === wasmBinary.length && used.wasmBinary.every((byte, i) => byte === wasmBinary[i]);
}

/** @param {ReturnType<typeof sourceFrom>} source */
async function start({ wasmBinary, wasmUrl }) {
  let module = wasmBinary;
  try {
    module ??= await readBytes(wasmUrl ?? new URL('../wasm/convscope.wasm', import.meta.url));
    return makeConvScope(await instantiate(module));
  } catch (cause) {
    throw loadFailure(cause, module);
  }
}

/** @param {string | URL} url */
async function readBytes(url) {
  if (String(url).startsWith('file:') && globalThis.process?.versions?.node) {
    // Not an import, which bundlers for browsers would try to resolve.
    const { readFile } = process.getBuiltinModule('node:fs/promises');
    return readFile(new URL(url));
  }
  const response = await fetch(url, { cache: hasFailed ? 'reload' : 'default' });
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
