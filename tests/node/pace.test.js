// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pace } from '../../web/session/pace.js';

test('a training that can be watched sees 30 images in its first second, and twice as many in each one after it', () => {
  let now = 5000;
  const allowed = pace('normal', 700, () => now);
  assert.equal(allowed(), 701); // the first one at once
  now += 1000;
  assert.equal(allowed(), 731);
  now += 1000;
  assert.equal(allowed(), 731 + 60);
  now += 8000;
  assert.equal(allowed(), 701 + 30 * 1023);
});

test('a slow one sees 50 images in each second, and a fast one as many as it can', () => {
  let now = 5000;
  const allowed = pace('slow', 0, () => now);
  assert.equal(allowed(), 1);
  now += 1000;
  assert.equal(allowed(), 51);
  now += 9000;
  assert.equal(allowed(), 501);
  assert.equal(pace('fast', 0)(), Number.POSITIVE_INFINITY);
});
