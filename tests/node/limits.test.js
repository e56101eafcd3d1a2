// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The module and the library have the same limits: what one refuses, the other refuses. The module is asked directly, and
// refuses before it takes any memory.

import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { layerShapes } from '../../web/lib/layer-shapes.js';
import { maxClasses, maxDrawingSide, maxElements, maxEpochs, maxLayers, maxStride } from '../../web/lib/limits.js';
import { convScopeError } from './errors.js';
import { smallImages, smallLabels, smallSpec } from './idx.js';
import { binding } from './raw-binding.js';

/** @import { LayerSpec } from '../../web/lib/index.js' */

const softmax = /** @type {const} */ ({ type: 'softmax' });
const relu = /** @type {const} */ ({ type: 'relu' });
const dense = (/** @type {number} */ units) => /** @type {const} */ ({ type: 'dense', units });
const pool = (/** @type {number} */ size) => /** @type {const} */ ({ type: 'pool2d', kind: 'max', size });
const conv = (/** @type {number} */ filters) =>
  /** @type {const} */ ({ type: 'conv2d', filters, kernelSize: 3, padding: 'same', stride: 1, bias: true });

const side = Math.sqrt(maxElements);
const even = /** @type {3} */ (/** @type {unknown} */ (4));

/** @type {LayerSpec} */
const wide = { type: 'conv2d', filters: 64, kernelSize: 7, padding: 'valid', stride: 1, bias: false };

/** @type {[string, number[], LayerSpec[]][]} */
const accepted = [
  ['as many layers as can be', [1, 1, 2], [...Array(maxLayers - 1).fill(relu), softmax]],
  ['as many classes as can be', [1, 1, 1], [dense(maxClasses), softmax]],
  ['as many pixels as can be', [side, side, 1], [pool(side), softmax]],
  ['the largest stride', [9, 9, 1], [{ ...conv(1), stride: maxStride }, softmax]],
  ['the largest padding', [1, 1, 1], [{ ...conv(1), kernelSize: 7, padding: 6 }, softmax]],
  // 7 · 7 · 32 · 64 multiplications for each of 508 · 337 cells, and the dense layer's 64 · 128: 2³⁴.
  ['as much work as can be', [514, 343, 32], [wide, pool(337), dense(128), softmax]],
];

/** @type {[string, number[], LayerSpec[], RegExp][]} */
const refused = [
  ['one layer more', [1, 1, 2], [...Array(maxLayers).fill(relu), softmax], /at most 256 layers, got 257/],
  ['one class more', [1, 1, 1], [dense(maxClasses + 1), softmax], /at most 4096 classes, got 4097/],
  ['one column more', [side, side + 1, 1], [pool(side), softmax], /at most 16777216 numbers in a tensor/],
  ['filters beyond', [side, side, 1], [conv(2), pool(side), softmax], /at most 16777216 numbers in a tensor/],
  ['units beyond', [side, 2, 1], [dense(maxClasses), dense(1), softmax], /at most 16777216 numbers in a tensor/],
  ['a network beyond', [side, side, 1], [relu, relu, relu, pool(side), softmax], /at most 67108864 (weights|numbers)/],
  [
    'work beyond',
    [64, 64, 1024],
    [conv(1024), pool(64), softmax],
    /at most 17179869184 multiplications a forward pass/,
  ],
  [
    'a unit more',
    [514, 343, 32],
    [wide, pool(337), dense(129), softmax],
    /at most 17179869184 multiplications a forward pass/,
  ],
  ['a padding beyond', [9, 9, 1], [{ ...conv(1), padding: 3 }, softmax], /padding from 0 to 2, less than .*, got 3/],
  [
    'a kernel of even size',
    [9, 9, 1],
    [{ ...conv(1), kernelSize: even }, softmax],
    /kernel size of 1, 3, 5 or 7, got 4/,
  ],
  ['products beyond 32 bits', [65536, 65536, 1], [pool(65536), softmax], /at most 16777216 numbers in a tensor/],
  ['and beyond 53', [2 ** 30, 2 ** 30, 2 ** 30], [softmax], /at most 16777216 numbers in a tensor/],
];

test('the library and its module accept networks at the limits', () => {
  for (const [name, inputShape, layers] of accepted) {
    const network = binding.makeNetwork(inputShape, layers, undefined, undefined);
    const shapes = layerShapes({ inputShape, layers });
    assert.deepEqual(
      network.layers().map(({ outputShape }) => outputShape),
      shapes.map(({ outputShape }) => outputShape),
      name,
    );
    network.delete();
  }
});

test('the library and its module refuse networks beyond the limits', () => {
  for (const [name, inputShape, layers, sentence] of refused) {
    const isRefusal = convScopeError('bad-argument', sentence);
    assert.throws(() => binding.makeNetwork(inputShape, layers, undefined, undefined), isRefusal, name);
    assert.throws(() => layerShapes({ inputShape, layers }), isRefusal, name);
  }
});

test('strides have the limit that is written down, but for windows side by side', async () => {
  const cnn = await load();
  const inputShape = [12, 12, 1];
  const beyond = maxStride + 1;
  for (const layer of [
    { ...conv(1), stride: beyond },
    { ...pool(6), stride: beyond },
  ]) {
    const layers = /** @type {LayerSpec[]} */ ([layer, softmax]);
    const isRefusal = convScopeError('bad-argument', /stride .*from 1 to 4/);
    assert.throws(() => binding.makeNetwork(inputShape, layers, undefined, undefined), isRefusal);
    assert.throws(() => cnn.createNetwork({ inputShape, layers }), isRefusal);
  }
  for (const stride of [undefined, 6]) {
    const net = cnn.createNetwork({ inputShape, layers: [{ ...pool(6), stride }, softmax] });
    assert.deepEqual(net.layers[0].outputShape, [2, 2, 1]);
    net.dispose();
  }
});

test('a million layers are refused at once', async () => {
  const cnn = await load();
  const layers = Array(1_000_000).fill(relu);
  const start = performance.now();
  assert.throws(
    () => cnn.createNetwork({ layers }),
    convScopeError('bad-argument', /layers to have at most 256 items/),
  );
  assert.ok(performance.now() - start < 200);
});

test('drawings and epochs have the limits that are written down', async () => {
  const cnn = await load();
  const row = new Uint8Array(maxDrawingSide).fill(255);
  assert.equal(cnn.normalizeDigit(row, maxDrawingSide, 1).length, 784);
  assert.throws(
    () => cnn.normalizeDigit(new Uint8Array(maxDrawingSide + 1).fill(255), maxDrawingSide + 1, 1),
    convScopeError('bad-argument', /width to be a whole number from 1 to 4096, got 4097/),
  );
  const net = cnn.createNetwork(smallSpec);
  const data = cnn.createDataset(smallImages, smallLabels);
  assert.equal(net.createTrainer(data, { epochs: maxEpochs }).progress.total, maxEpochs * 200);
  assert.throws(() => net.createTrainer(data, { epochs: maxEpochs + 1 }), convScopeError('bad-argument', /100000/));
});
