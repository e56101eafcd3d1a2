// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../web/lib/index.js';

/** @type {WebAssembly.Memory | undefined} */
let memory;
const instantiate = WebAssembly.instantiate;
// The only way to see the memory, which the library rightly keeps to itself.
WebAssembly.instantiate = /** @type {typeof instantiate} */ (
  async (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) => {
    const instance = await instantiate(module, imports);
    memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
    return instance;
  }
);

const cnn = await load();
const bytes = () => /** @type {WebAssembly.Memory} */ (memory).buffer.byteLength;

test('100,000 forward passes do not grow the memory', () => {
  const net = cnn.createNetwork();
  const pixels = new Uint8Array(784).map((_, i) => i % 256);
  net.forward(pixels, { label: 1 });
  const before = bytes();
  for (let i = 0; i < 100_000; ++i) net.forward(pixels, { label: 1 });
  assert.equal(bytes(), before);
  net.dispose();
});

test('making, using and disposing of networks, and failing, do not grow the memory', () => {
  const round = () => {
    const net = cnn.createNetwork();
    net.forward(new Uint8Array(784));
    net.explain('dense', 3);
    net.setWeights('conv', { kernel: net.weights('conv').kernel.data });
    assert.throws(() => net.forward(new Uint8Array(1)));
    assert.throws(() => cnn.createDataset(new Uint8Array(20), new Uint8Array(20)));
    net.dispose();
  };
  for (let i = 0; i < 100; ++i) round();
  const before = bytes();
  for (let i = 0; i < 5_000; ++i) round();
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
