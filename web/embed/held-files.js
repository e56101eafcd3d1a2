// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Files that a page holds inside itself, for where none can be fetched: a page opened from disk, or one in a sandbox. A
// script that comes before puts them there.

import { lookFirst } from '../files/fetch-bytes.js';
import { gunzip } from '../lib/gunzip.js';
import { load } from '../lib/index.js';

/** The files by their names, each in base64, gzip'd or as it is. */
const key = 'convscopeFiles';

/** Lets figures find the files that the page holds, and starts the WebAssembly module if it is among them. */
export async function useHeldFiles() {
  /** @type {Record<string, string>} */
  const files = Reflect.get(globalThis, key) ?? {};
  const find = async (/** @type {URL} */ { pathname }) => {
    const name = pathname.replace(/.*\//, '');
    if (name in files) return gunzip(Uint8Array.from(atob(files[name]), (character) => character.charCodeAt(0)));
    return undefined;
  };
  lookFirst(find);
  try {
    const wasmBinary = await find(new URL('../wasm/convscope.wasm', import.meta.url));
    if (wasmBinary) await load({ wasmBinary });
  } catch {
    // The figures will try again, and say what is wrong.
  }
}
