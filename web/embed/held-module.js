// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { heldFile } from '../figures/held-files.js';
import { load } from '../lib/index.js';

/** Starts the WebAssembly module that the page holds, before any figure asks for it. */
export async function startHeldModule() {
  try {
    const wasmBinary = await heldFile(new URL('../wasm/convscope.wasm', import.meta.url));
    if (wasmBinary) await load({ wasmBinary });
  } catch {
    // The figures will try again, and say what is wrong.
  }
}
