// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How long property tests run: a few seconds in all, or `FUZZ_RUNS=100000 node --test tests/fuzz/*.test.js` for long.

import assert from 'node:assert/strict';
import { ConvScopeError } from '../../web/lib/index.js';

const factor = Number(process.env.FUZZ_RUNS ?? 200) / 200;

/**
 * @param {number} few runs of a property whose runs take long; 200 for all others
 * @returns {{ numRuns: number }}
 */
export const runs = (few = 200) => ({ numRuns: Math.max(1, Math.round(few * factor)) });

const codes = ['bad-argument', 'bad-data', 'busy', 'disposed', 'diverged'];

/**
 * What a call gives, or undefined if it throws as it may: a ConvScopeError with a known code and a sentence.
 * @template Result
 * @param {() => Result} call
 * @returns {Awaited<Result> | undefined | Promise<Awaited<Result> | undefined>}
 */
export function resultOrSentence(call) {
  const judged = (/** @type {unknown} */ error) => {
    assert.ok(error instanceof ConvScopeError, `expected a ConvScopeError, got ${error}`);
    assert.ok(codes.includes(error.code), error.code);
    assert.match(error.message, /^\S[\s\S]{10,600}$/);
    assert.doesNotMatch(error.message, /undefined is not|is not a function|Cannot read/);
    return undefined;
  };
  try {
    const result = /** @type {any} */ (call());
    return typeof result?.then === 'function' ? result.then((/** @type {any} */ value) => value, judged) : result;
  } catch (error) {
    return judged(error);
  }
}
