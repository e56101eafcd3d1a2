// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Pacing } from '../../web/lib/pacing.js';
import { runs } from './runs.js';

test('whatever the clock says, slices grow by at most a factor of two and are never empty', () => {
  const milliseconds = fc.oneof(fc.double(), fc.constantFrom(0, 1e-3, 0.1, 8, 16.7, 100, -1, 1e9));
  fc.assert(
    fc.property(fc.array(fc.tuple(milliseconds, fc.nat(40)), { maxLength: 400 }), (slices) => {
      const pacing = new Pacing();
      for (const [elapsed, more] of slices) {
        const taken = pacing.images + more; // whole mini-batches
        const largest = 2 * taken;
        pacing.add(taken, elapsed);
        assert.ok(Number.isInteger(pacing.images) && pacing.images >= 1 && pacing.images <= largest);
      }
    }),
    runs(),
  );
});
