// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Training with frozen layers.

import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { testImages, testLabels } from './mnist.js';

const cnn = await load();
const data = cnn.createDataset(testImages, testLabels);

/**
 * The bytes of a layer's weights.
 * @param {import('../../web/lib/index.js').Network} net
 * @param {string} layer
 */
function bytes(net, layer) {
  const { kernel, bias } = net.weights(layer);
  return [kernel, bias].map((tensor) => tensor && Buffer.from(tensor.data.buffer).toString('hex'));
}

test('train() leaves frozen layers as they are, and the others learn', async () => {
  for (const [frozen, other] of [
    ['conv', 'dense'],
    ['dense', 'conv'],
  ]) {
    for (const momentum of [0, 0.9]) {
      const net = cnn.createNetwork({ seed: 1 });
      const before = { frozen: bytes(net, frozen), other: bytes(net, other) };
      await net.train(data, { count: 300, batchSize: 1, momentum, frozen: [frozen, 'pool'] });
      assert.deepEqual(bytes(net, frozen), before.frozen);
      assert.notDeepEqual(bytes(net, other), before.other);
    }
  }
});

test('a dense layer learns digits from random filters alone', async () => {
  const net = cnn.createNetwork({ seed: 1 });
  await net.train(data, { count: 8000, frozen: ['conv'] });
  const { accuracy } = net.evaluate(data, { start: 8000 });
  assert.ok(accuracy > 0.8, `accuracy ${accuracy}`);
});

test('no frozen layer at all is the same as training without the option', async () => {
  const nets = [{}, { frozen: [] }, { frozen: ['softmax'] }].map((options) => ({
    net: cnn.createNetwork({ seed: 1 }),
    options,
  }));
  for (const { net, options } of nets) await net.train(data, { count: 200, ...options });
  for (const { net } of nets) assert.deepEqual(net.save(), nets[0].net.save());
});

test('layers of one kind are frozen by their numbered names', async () => {
  const net = cnn.createNetwork({
    layers: [
      { type: 'conv2d', filters: 3 },
      { type: 'pool2d' },
      { type: 'conv2d', filters: 3, bias: true },
      { type: 'pool2d' },
      { type: 'dense', units: 10 },
      { type: 'softmax' },
    ],
  });
  const layers = ['conv1', 'conv2', 'dense'];
  const before = layers.map((layer) => bytes(net, layer));
  await net.train(data, { count: 64, frozen: ['conv2'] });
  const kept = layers.map((layer, i) => JSON.stringify(bytes(net, layer)) === JSON.stringify(before[i]));
  assert.deepEqual(kept, [false, true, false]);
});
