// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { strongestIndex } from '../../web/drawing/strongest-index.js';

test('the strongest number has the largest magnitude, whatever its sign, and is the first of equals', () => {
  assert.equal(strongestIndex([1, -3, 2]), 1);
  assert.equal(strongestIndex(Float32Array.of(0, 2, -2)), 1);
  assert.equal(strongestIndex([0, 0]), 0);
  assert.equal(strongestIndex([]), 0);
});
