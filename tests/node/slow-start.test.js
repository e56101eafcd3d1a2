// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slowStart } from '../../web/session/slow-start.js';

test('a training that can be watched sees 30 images in its first second, and twice as many in each one after it', () => {
  let now = 5000;
  const allowed = slowStart(700, () => now);
  assert.equal(allowed(), 701); // the first one at once
  now += 1000;
  assert.equal(allowed(), 731);
  now += 1000;
  assert.equal(allowed(), 731 + 60);
  now += 8000;
  assert.equal(allowed(), 701 + 30 * 1023);
});
