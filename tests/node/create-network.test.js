// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// cnn.createNetwork(): what it takes, what it makes of it, and what it refuses.

import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';

const cnn = await load();

test('createNetwork() without an argument makes the tutorial network', () => {
  const net = cnn.createNetwork();
  assert.deepEqual(net.layers, [
    {
      name: 'conv',
      type: 'conv2d',
      filters: 8,
      kernelSize: 3,
      padding: 'valid',
      stride: 1,
      bias: false,
      inputShape: [28, 28, 1],
      outputShape: [26, 26, 8],
    },
    {
      name: 'pool',
      type: 'pool2d',
      kind: 'max',
      size: 2,
      stride: 2,
      inputShape: [26, 26, 8],
      outputShape: [13, 13, 8],
    },
    { name: 'dense', type: 'dense', units: 10, inputShape: [13, 13, 8], outputShape: [10] },
    { name: 'softmax', type: 'softmax', inputShape: [10], outputShape: [10] },
  ]);
});

test('createNetwork() takes any stack of layers and numbers those of one kind', () => {
  const net = cnn.createNetwork({
    inputShape: [12, 10, 3],
    layers: [
      { type: 'conv2d', filters: 4, kernelSize: 5, padding: 'same' },
      { type: 'relu' },
      { type: 'pool2d', kind: 'average' },
      { type: 'conv2d', filters: 2 },
      { type: 'relu' },
      { type: 'pool2d', kind: 'min', size: 3 },
      { type: 'dense', units: 3 },
      { type: 'softmax' },
    ],
  });
  assert.deepEqual(
    net.layers.map(({ name, outputShape }) => `${name} ${outputShape.join('×')}`),
    [
      'conv1 12×10×4',
      'relu1 12×10×4',
      'pool1 6×5×4',
      'conv2 4×3×2',
      'relu2 4×3×2',
      'pool2 1×1×2',
      'dense 3',
      'softmax 3',
    ],
  );
  assert.equal(net.forward(new Float32Array(360)).probabilities.length, 3);
});

test('createNetwork() says which setting it does not accept', () => {
  /** @type {[unknown, RegExp][]} */
  const refused = [
    [{ seed: -1 }, /expected seed to be a whole number from 0 .* got -1/],
    [{ seed: 1.5 }, /seed/],
    [{ sead: 1 }, /only the settings inputShape, layers, normalize, classes, seed, got "sead"/],
    [{ inputShape: [28, 28] }, /inputShape to be an array of 3 extents/],
    [{ inputShape: [28, 0, 1] }, /each extent of inputShape/],
    [{ layers: 'conv' }, /expected layers to be an array/],
    [{ layers: [] }, /at least one layer/],
    [
      { layers: [{ type: 'conv3d' }] },
      /layers\[0\]\.type to be one of conv2d, pool2d, dense, relu, softmax, got "conv3d"/,
    ],
    [{ layers: [null] }, /layers\[0\]\.type/],
    [{ layers: [{ type: 'conv2d' }] }, /layers\[0\]\.filters to be a whole number from 1/],
    [
      { layers: [{ type: 'conv2d', filters: 8, kernelSize: 4 }, { type: 'softmax' }] },
      /kernel size of 1, 3, 5 or 7, got 4/,
    ],
    [
      { layers: [{ type: 'conv2d', filters: 8, padding: 'full' }] },
      /padding to be valid, same or a whole number from 0 to 6, got "full"/,
    ],
    [{ layers: [{ type: 'conv2d', filters: 8, padding: -1 }] }, /padding to be valid, same or .* to 6, got -1/],
    [{ layers: [{ type: 'conv2d', filters: 8, padding: 1.5 }] }, /padding to be valid, same or .* to 6, got 1.5/],
    [{ layers: [{ type: 'conv2d', filters: 8, padding: null }] }, /padding to be valid, same or .* to 6, got null/],
    [
      { layers: [{ type: 'conv2d', filters: 8, padding: 3 }, { type: 'softmax' }] },
      /a padding from 0 to 2, less than the kernel size, got 3/,
    ],
    [
      {
        inputShape: [2, 9, 1],
        layers: [{ type: 'conv2d', filters: 8, kernelSize: 7, padding: 2 }, { type: 'softmax' }],
      },
      /a convolution with padding 2 expects an image of at least 3×3, got 2×9×1/,
    ],
    [{ layers: [{ type: 'conv2d', filters: 8, stride: 0 }] }, /layers\[0\].stride to be .* from 1 to 4, got 0/],
    [{ layers: [{ type: 'pool2d', stride: 5 }] }, /layers\[0\].stride to be a whole number from 1 to 4, got 5/],
    [{ layers: [{ type: 'pool2d', size: 'whole' }] }, /layers\[0\].size to be a whole number or all, got "whole"/],
    [{ layers: [{ type: 'pool2d', size: 'all', stride: 1 }] }, /no layers\[0\].stride beside the size all, got 1/],
    [{ normalize: 0.5 }, /normalize to be an object, got 0.5/],
    [{ normalize: { mean: 0, deviation: 1 } }, /normalize to have only the settings mean, std, got "deviation"/],
    [{ normalize: { mean: '0' } }, /normalize.mean to be an array, got "0"/],
    [{ normalize: { mean: Number.NaN } }, /normalize.mean to be a finite number, got NaN/],
    [{ normalize: { std: Infinity } }, /normalize.std to be a finite number, got Infinity/],
    [{ normalize: { std: 0 } }, /normalize.std to be above 0, got 0/],
    [{ normalize: { std: [-1] } }, /normalize.std to be above 0, got -1/],
    [{ normalize: { std: [1, 1] } }, /normalize.std to have at most 1 items, got 2/],
    [
      { inputShape: [9, 9, 3], normalize: { mean: [0, 0] } },
      /normalize.mean to have a number for each of 3 channels, or one for all, got 2/,
    ],
    [{ inputShape: [9, 9, 2], normalize: { mean: [0, '1'] } }, /each number of normalize.mean to be a finite number/],
    [{ normalize: { std: 1e-45 } }, /normalized pixels are finite numbers/],
    [{ normalize: { mean: 1e39 } }, /normalized pixels are finite numbers/],
    [{ normalize: { std: 1e-60 } }, /standard deviations above 0/],
    [{ classes: ['zero'] }, /expected classes to have 10 names, got 1/],
    [{ classes: 'digits' }, /expected classes to be an array, got "digits"/],
    [{ classes: Array(10).fill(7) }, /expected classes\[0\] to be a string, got 7/],
    [{ layers: [{ type: 'conv2d', filters: 1e9 }, { type: 'softmax' }] }, /at most 16777216 numbers/],
    [{ layers: [{ type: 'pool2d', size: 29 }, { type: 'softmax' }] }, /pool size from 1 to .* got 29/],
    [{ layers: [{ type: 'pool2d', kind: 'median' }] }, /kind to be one of max, average, min/],
    [{ layers: [{ type: 'dense', unit: 10 }] }, /only the settings type, units, got "unit"/],
    [{ layers: [{ type: 'dense', units: 10 }] }, /softmax as the last layer/],
    [{ layers: [{ type: 'softmax', units: 10 }] }, /only the settings type/],
    [null, /expected the network to be an object, got null/],
  ];
  for (const [spec, sentence] of refused) {
    assert.throws(() => cnn.createNetwork(/** @type {never} */ (spec)), convScopeError('bad-argument', sentence));
  }
});

test('createNetwork() takes the names of classes', () => {
  const classes = Array.from({ length: 10 }, (_, k) => `digit ${k}`);
  const net = cnn.createNetwork({ classes });
  assert.deepEqual(net.classes, classes);
  classes[0] = 'changed later';
  assert.equal(net.classes?.[0], 'digit 0');
});

test('strides, paddings and windows are listed as they were given or, left out, as they are', () => {
  const net = cnn.createNetwork({
    inputShape: [13, 11, 3],
    layers: [
      { type: 'conv2d', filters: 4, padding: 'same', stride: 2 },
      { type: 'conv2d', filters: 4, kernelSize: 1, padding: 0 },
      { type: 'conv2d', filters: 4, kernelSize: 5, padding: 1 },
      { type: 'pool2d', size: 3, stride: 1 },
      { type: 'pool2d', kind: 'average', size: 'all' },
      { type: 'softmax' },
    ],
  });
  assert.deepEqual(
    net.layers.map(({ name, inputShape, outputShape, type, ...rest }) => [...outputShape, rest]),
    [
      [7, 6, 4, { filters: 4, kernelSize: 3, padding: 'same', stride: 2, bias: false }],
      [7, 6, 4, { filters: 4, kernelSize: 1, padding: 'valid', stride: 1, bias: false }],
      [5, 4, 4, { filters: 4, kernelSize: 5, padding: 1, stride: 1, bias: false }],
      [3, 2, 4, { kind: 'max', size: 3, stride: 1 }],
      [1, 1, 4, { kind: 'average', size: 'all' }],
      [4, {}],
    ],
  );
  net.forward(Float32Array.from({ length: 429 }, (_, i) => Math.sin(i)));
  const average = net.explain('pool2', 2);
  assert.deepEqual(Array.from(average.sources), [2, 6, 10, 14, 18, 22]);
  assert.equal(average.value, net.activation('pool2').data[2]);
  // Row 2 lies in the windows that begin in rows 0–2 of those with stride 1, column 1 in those of 0 and 1.
  assert.deepEqual(Array.from(net.readers('pool1', (2 * 4 + 1) * 4)), [0, 4, 8, 12, 16, 20]);
});
