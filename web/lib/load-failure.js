// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { ConvScopeError } from './error.js';

/** (module (func try i32.const 0 i8x16.splat drop catch_all end)): what our module needs, and nothing else. */
// biome-ignore format: a section a line
const probe = Uint8Array.of(
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
  0x01, 0x04, 0x01, 0x60, 0x00, 0x00,
  0x03, 0x02, 0x01, 0x00,
  0x0a, 0x0d, 0x01, 0x0b, 0x00, 0x06, 0x40, 0x41, 0x00, 0xfd, 0x0f, 0x1a, 0x19, 0x0b, 0x0b,
);

/**
 * Why the module did not start. No browser's wording is read: a policy forbids to compile, but not to validate.
 * @param {unknown} cause
 * @param {Uint8Array | ArrayBuffer} [bytes] of the module, if they came
 */
export function loadFailure(cause, bytes) {
  const failure = (/** @type {'unsupported' | 'blocked' | 'load-failed'} */ code, /** @type {string} */ reason) =>
    new ConvScopeError(code, `the WebAssembly module could not be loaded: ${reason}`, { cause });
  if (!globalThis.WebAssembly?.validate(probe)) {
    return failure('unsupported', 'it needs WebAssembly with SIMD and exceptions, which are not to be had here');
  }
  if (bytes && cause instanceof WebAssembly.CompileError && WebAssembly.validate(/** @type {BufferSource} */ (bytes))) {
    return failure('blocked', "the page's Content-Security-Policy needs script-src 'wasm-unsafe-eval'");
  }
  return failure('load-failed', cause instanceof Error ? cause.message : String(cause));
}
