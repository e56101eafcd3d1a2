// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { ConvScopeError } from '../../web/lib/index.js';

/**
 * What assert.throws() and assert.rejects() take: a ConvScopeError of this code whose sentence matches.
 * @param {import('../../web/lib/index.js').ConvScopeErrorCode} code
 * @param {RegExp} sentence
 */
export function convScopeError(code, sentence) {
  return (/** @type {unknown} */ error) => {
    assert.ok(error instanceof ConvScopeError, `expected a ConvScopeError, got ${error}`);
    assert.equal(error.code, code);
    assert.match(error.message, sentence);
    return true;
  };
}
