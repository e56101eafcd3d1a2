// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { load } from '../../../web/lib/index.js';

/** @type {WebAssembly.Memory | undefined} */
let memory;
const instantiate = WebAssembly.instantiate;
// The only way to see the memory, which the library rightly keeps to itself.
WebAssembly.instantiate = /** @type {typeof instantiate} */ (
  async (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) => {
    const instance = await instantiate(module, imports);
    memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
    return instance;
  }
);

export const cnn = await load();

/** Bytes of memory that the module has taken so far; it gives none back. */
export const memoryBytes = () => /** @type {WebAssembly.Memory} */ (memory).buffer.byteLength;
