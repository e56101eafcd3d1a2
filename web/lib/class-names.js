// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { integer, list, text } from './arguments.js';
import { ConvScopeError } from './error.js';
import { maxClassNameLength } from './limits.js';
import { isWellFormed } from './safetensors.js';
import { quoted } from './shown.js';

/**
 * The names of a network's classes, one for each output.
 * @param {unknown} given
 * @param {number} count of outputs
 * @param {string} [what] they are, for the sentence
 * @returns {string[]} a copy
 * @throws {ConvScopeError} 'bad-argument' for another count, or what is no name
 */
export function checkedClassNames(given, count, what = 'net.classes') {
  const names = list(given, what, count);
  if (names.length !== count)
    throw new ConvScopeError('bad-argument', `expected ${what} to have ${count} names, got ${names.length}`);
  return names.map((each, k) => {
    const name = text(each, `${what}[${k}]`);
    integer(name.length, `the length of ${what}[${k}]`, { min: 1, max: maxClassNameLength });
    if (!isWellFormed(name)) {
      throw new ConvScopeError(
        'bad-argument',
        `expected ${what}[${k}] to hold whole characters, got half of a surrogate pair in ${quoted(name)}`,
      );
    }
    return name;
  });
}
