// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ghostOf } from '../../web/figures/live/ghost.js';

test('a faint picture has each pixel as a square of its own', () => {
  const expected = [
    [0, 0, 0, 30, 30, 30],
    [0, 0, 0, 30, 30, 30],
    [0, 0, 0, 30, 30, 30],
    [60, 60, 60, 3, 3, 3],
    [60, 60, 60, 3, 3, 3],
    [60, 60, 60, 3, 3, 3],
  ];
  assert.deepEqual(Array.from(ghostOf(new Uint8Array([0, 100, 200, 10]), 6)), expected.flat());
});
