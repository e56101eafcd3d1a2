// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Whatever is set as the names of classes is refused with a sentence, or can be saved and read again.

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { load } from '../../web/lib/index.js';
import { hostileValues, real } from './hostile-values.js';
import { resultOrSentence, runs } from './runs.js';

const cnn = await load();
const net = cnn.createNetwork({ inputShape: [1, 3, 1], layers: [{ type: 'dense', units: 3 }, { type: 'softmax' }] });

test('names of classes are taken, saved and read again, or refused with those from before', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 110 }), fc.string({ unit: 'grapheme' }));
  const names = fc.oneof(
    { weight: 3, arbitrary: fc.array(text, { minLength: 2, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(fc.oneof(text, hostileValues), { minLength: 3, maxLength: 3 }) },
    { weight: 1, arbitrary: hostileValues },
  );
  fc.assert(
    fc.property(names, (given) => {
      const before = net.classes;
      const value = real(given);
      const isTaken = resultOrSentence(() => {
        net.classes = value;
        return true;
      });
      assert.deepEqual(net.classes, isTaken ? value : before);
      assert.deepEqual(cnn.loadNetwork(net.save()).classes, net.classes);
    }),
    runs(),
  );
});
