// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { ConvScopeError } from './error.js';

/** What only the library has: its classes ask for it, because they are no use without an object in WebAssembly memory. */
export const madeHere = Symbol('made by the library');

/**
 * For the constructors of classes that only the library makes.
 * @param {unknown} key
 * @param {string} advice
 */
export function requireMadeHere(key, advice) {
  if (key !== madeHere) throw new ConvScopeError('bad-argument', `expected ${advice}, got a call of the constructor`);
}
