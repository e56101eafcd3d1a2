// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Runs the node tests of the library on the debug build of the WebAssembly module, in a copy of the checkout of which
// that module is a part: the debug build writes it to build/wasm-debug/checkout/web/wasm.

import { spawnSync } from 'node:child_process';
import { checkout, copyCheckout } from './checkout-copy.js';
import { libraryTests } from './library-tests.js';

const folder = `${checkout}build/wasm-debug/checkout`;
await copyCheckout(folder, ['web/wasm']);

const tests = await libraryTests(folder);
/** All but those about speed: this build checks every access. Node takes a test also where its file's "<root>" matches. */
const names = '/^(?!<root>|a picture of 4096×4096 takes less|slices grow to many images)/';
const { status } = spawnSync(process.execPath, ['--test', `--test-name-pattern=${names}`, ...tests], {
  cwd: folder,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
