// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import test from 'node:test';
import { promisify } from 'node:util';
import { smallImages, smallLabels, smallSpec } from '../idx.js';
import { memoryBytes as bytes, cnn } from './seen-memory.js';

test('a million forward passes do not grow the memory', () => {
  const small = cnn.createNetwork(smallSpec);
  const net = cnn.createNetwork();
  const few = new Uint8Array(16).fill(9);
  const pixels = new Uint8Array(784).map((_, i) => i % 256);
  net.forward(pixels, { label: 1 });
  small.forward(few, { label: 1 });
  const before = bytes();
  for (let i = 0; i < 1_000_000; ++i) small.forward(few);
  for (let i = 0; i < 100_000; ++i) net.forward(pixels, { label: 1 });
  assert.equal(bytes(), before);
  net.dispose();
});

test('a thousand aborted trainings do not grow the memory', async () => {
  const net = cnn.createNetwork(smallSpec);
  const data = cnn.createDataset(smallImages, smallLabels);
  const round = async () => {
    const controller = new AbortController();
    const training = net.train(data, { epochs: 1000, signal: controller.signal });
    controller.abort();
    await assert.rejects(training, { name: 'AbortError' });
  };
  for (let i = 0; i < 50; ++i) await round();
  const before = bytes();
  for (let i = 0; i < 1_000; ++i) await round();
  assert.equal(bytes(), before);
});

test('making, using and disposing of 10,000 networks, and failing, do not grow the memory', () => {
  const round = (/** @type {import('../../../web/lib/index.js').NetworkSpec} */ spec) => {
    const net = cnn.createNetwork(spec);
    const [height, width] = net.layers[0].inputShape;
    net.forward(new Uint8Array(height * width));
    net.explain('dense', 1);
    net.setWeights('dense', { kernel: net.weights('dense').kernel.data });
    assert.throws(() => net.forward(new Uint8Array(1)));
    assert.throws(() => cnn.createDataset(new Uint8Array(20), new Uint8Array(20)));
    net.dispose();
  };
  const tenth = () => {
    for (let i = 0; i < 990; ++i) round(smallSpec);
    for (let i = 0; i < 10; ++i) round({});
  };
  tenth();
  const before = bytes();
  for (let i = 0; i < 10; ++i) tenth();
  assert.equal(bytes(), before);
});

test('a network goes on reading when the memory has grown under it', () => {
  const net = cnn.createNetwork();
  const pixels = new Uint8Array(784).fill(200);
  const { probabilities } = net.forward(pixels);
  const before = bytes();
  const images = new Uint8Array(16 + 784 * 40_000);
  new DataView(images.buffer).setUint32(0, 0x803);
  [40_000, 28, 28].forEach((extent, axis) => {
    new DataView(images.buffer).setUint32(4 + 4 * axis, extent);
  });
  const labels = new Uint8Array(8 + 40_000);
  new DataView(labels.buffer).setUint32(0, 0x801);
  new DataView(labels.buffer).setUint32(4, 40_000);
  const data = cnn.createDataset(images, labels);
  assert.ok(bytes() > before);
  assert.deepEqual(net.forward(pixels).probabilities, probabilities);
  data.dispose();
  net.dispose();
});

test('networks, data sets and trainers that are forgotten are freed', async () => {
  const source = `
    import { setTimeout } from 'node:timers/promises';
    import { smallImages, smallLabels, smallSpec } from ${JSON.stringify(new URL('../idx.js', import.meta.url).href)};
    import { cnn, memoryBytes } from ${JSON.stringify(new URL('seen-memory.js', import.meta.url).href)};
    const data = cnn.createDataset(smallImages, smallLabels);
    const net = cnn.createNetwork(smallSpec);
    const forget = () => {
      for (let i = 0; i < 20; ++i) {
        cnn.createNetwork().forward(new Uint8Array(784));
        cnn.createDataset(smallImages, smallLabels);
        cnn.createNetwork(smallSpec).createTrainer(data).advance(1);
      }
    };
    const round = async () => {
      forget();
      await setTimeout();
      gc();
      await setTimeout();
    };
    for (let i = 0; i < 3; ++i) await round();
    const before = memoryBytes();
    for (let i = 0; i < 20; ++i) await round();
    net.createTrainer(data);
    await setTimeout();
    gc();
    net.createTrainer(data).dispose();
    console.log(memoryBytes() - before, net.evaluate(data).predictions.length);
  `;
  const options = ['--expose-gc', '--input-type=module', '-e', source];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  assert.equal(stdout, '0 200\n');
});
