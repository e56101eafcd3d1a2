// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Network.evaluate(): a run over many images.

import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';
import { testImages, testLabels } from './mnist.js';

const cnn = await load();
const data = cnn.createDataset(testImages, testLabels);

/** @param {ArrayLike<number>} values */
const sum = (values) => Array.from(values).reduce((total, value) => total + value, 0);

test('evaluate() agrees with forward() image by image', () => {
  const net = cnn.createNetwork({ seed: 4 });
  const run = net.evaluate(data, { start: 50, count: 250 });
  assert.deepEqual(
    run.windows.map(({ end, size }) => [end, size]),
    [
      [100, 100],
      [200, 100],
      [250, 50],
    ],
  );
  let loss = 0;
  let right = 0;
  for (let i = 0; i < 250; ++i) {
    const label = data.label(50 + i);
    const one = net.forward(data.image(50 + i), { label });
    loss += /** @type {number} */ (one.loss);
    right += one.prediction === label ? 1 : 0;
    assert.equal(run.predictions[i], one.prediction);
    assert.equal(run.losses[i], one.loss);
  }
  assert.ok(Math.abs(run.loss - loss / 250) < 1e-9);
  assert.equal(run.accuracy, right / 250);
  assert.deepEqual(run.confusion.shape, [10, 10]);
  assert.equal(sum(run.confusion.data), 250);
  assert.equal(net.evaluate(data).predictions.length, 10_000);
});

test('evaluate() refuses ranges and data that do not fit', () => {
  const net = cnn.createNetwork();
  const refusal = (/** @type {RegExp} */ sentence) => convScopeError('bad-argument', sentence);
  assert.throws(() => net.evaluate(data, { start: 10_000 }), refusal(/range within the 10000 images/));
  assert.throws(() => net.evaluate(data, { start: 9_999, count: 2 }), refusal(/got 2 images from index 9999/));
  assert.throws(() => net.evaluate(data, { window: 0 }), refusal(/windows of at least 1/));
  assert.throws(() => net.evaluate(data, { count: 0.5 }), refusal(/count to be a whole number/));
  assert.throws(() => net.evaluate(/** @type {never} */ ({})), refusal(/data set made by createDataset/));
  const small = cnn.createNetwork({
    inputShape: [5, 5, 1],
    layers: [{ type: 'dense', units: 10 }, { type: 'softmax' }],
  });
  assert.throws(() => small.evaluate(data), refusal(/input shape 5×5×1, got 28×28×1/));
});
