// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { readFile } from 'node:fs/promises';
import { ConvScopeError } from '../../web/lib/error.js';
import createModule from '../../web/wasm/convscope.js';

const wasm = await WebAssembly.compile(await readFile(new URL('../../web/wasm/convscope.wasm', import.meta.url)));

/** The module itself, without the checks of web/lib before it. */
export const binding = await createModule({
  ConvScopeError,
  instantiateWasm(imports, receive) {
    WebAssembly.instantiate(wasm, imports).then((instance) => receive(instance, wasm));
    return {};
  },
});
