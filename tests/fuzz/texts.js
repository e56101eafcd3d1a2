// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Texts for property tests, and how long these look for one that breaks something:
//   FUZZ_RUNS=1000000 node --test tests/fuzz/*.test.js

import fc from 'fast-check';

/** Tries of each property; with these, all take a few seconds. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 1000);
if (!Number.isInteger(numRuns) || numRuns < 1) throw new Error('expected FUZZ_RUNS to be a whole number from 1');

export const settings = { numRuns };

/** Anything that an attribute can hold, or an address after it was read. */
export const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());

/**
 * A text with a few letters changed, taken away or put in: most are almost right.
 * @param {string} text
 * @param {string} [letters] to put in, besides those of the text
 */
export function near(text, letters = '') {
  const letter = fc.oneof(fc.constantFrom(...text, ...letters), fc.string({ unit: 'binary', maxLength: 1 }));
  const change = fc.record({ at: fc.nat(text.length), taken: fc.nat(2), put: fc.array(letter, { maxLength: 3 }) });
  return fc
    .array(change, { maxLength: 3 })
    .map((changes) =>
      changes.reduce(
        (before, { at, taken, put }) => before.slice(0, at) + put.join('') + before.slice(at + taken),
        text,
      ),
    );
}
