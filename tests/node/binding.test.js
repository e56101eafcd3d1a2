// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The border between JavaScript and C++ by itself, without the checks of web/lib before it: what the module is given
// either works or comes back as a ConvScopeError, and never as a wrong answer.

import assert from 'node:assert/strict';
import test from 'node:test';
import { convScopeError } from './errors.js';
import { binding } from './raw-binding.js';

const tutorial = [
  { type: 'conv2d', filters: 8, kernelSize: 3, padding: 'valid', stride: 1, bias: false },
  { type: 'pool2d', kind: 'max', size: 2 },
  { type: 'dense', units: 10 },
  { type: 'softmax' },
];
const augment = { shift: 0, rotate: 0, scale: 0, shear: 0, probability: 1 };
const settings = {
  start: 0,
  count: 2,
  epochs: 1,
  batchSize: 1,
  learningRate: 0.02,
  schedule: { kind: 'constant', decay: 1, every: 1 },
  momentum: 0,
  weightDecay: 0,
  augment,
  seed: 1,
  frozen: new Uint8Array(0),
};
const network = () => binding.makeNetwork([28, 28, 1], tutorial, undefined, 1);
const dataset = () =>
  binding.makeDataset(
    Uint8Array.of(0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 28, 0, 0, 0, 28, ...new Uint8Array(2 * 784).fill(9)),
    Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 2, 3, 4),
  );
const badArgument = (/** @type {RegExp} */ sentence) => convScopeError('bad-argument', sentence);

/** Numbers that are no index and no count. */
const noCounts = [Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 32, 1e300];

test('unknown names are refused instead of becoming the last one known', () => {
  const make = (/** @type {object} */ layer) => () =>
    binding.makeNetwork([28, 28, 1], [layer, { type: 'softmax' }], undefined, undefined);
  assert.throws(make({ type: 'Dense', units: 3 }), badArgument(/type of a layer.*got "Dense"/));
  assert.throws(
    make({ ...tutorial[0], padding: 'full' }),
    badArgument(/padding to be valid, same or a number, got "full"/),
  );
  assert.throws(make({ ...tutorial[1], kind: 'Max' }), badArgument(/pooling to be max, average or min, got "Max"/));
  assert.throws(make({ ...tutorial[1], size: 'whole' }), badArgument(/the size to be all or a number, got "whole"/));
  const four = new Float32Array(4);
  assert.throws(() => binding.pool(four, [2, 2, 1], 'mean', 2, undefined), badArgument(/got "mean"/));
  assert.throws(
    () => binding.pool(four, [2, 2, 1], 'max', /** @type {never} */ ('most'), undefined),
    badArgument(/got "most"/),
  );
  assert.throws(
    () => binding.convolve(new Float32Array(9), [3, 3, 1], new Float32Array(9), [3, 3, 1, 1], '', 1),
    badArgument(/padding/),
  );
  const schedule = { kind: 'linear', decay: 1, every: 1 };
  assert.throws(() => binding.makeTrainer(network(), dataset(), { ...settings, schedule }), badArgument(/schedule/));
});

test('numbers that are no sizes are refused, whichever function they go to', () => {
  const net = network();
  const data = dataset();
  net.forwardPixels();
  for (const number of noCounts) {
    /** @type {(() => unknown)[]} */
    const calls = [
      () => binding.makeNetwork([number, 28, 1], tutorial, undefined, 1),
      () => binding.makeNetwork([28, 28, 1], [{ ...tutorial[0], filters: number }, { type: 'softmax' }], undefined, 1),
      () =>
        binding.makeNetwork([28, 28, 1], [{ ...tutorial[0], kernelSize: number }, { type: 'softmax' }], undefined, 1),
      () => binding.makeNetwork([28, 28, 1], [{ ...tutorial[0], stride: number }, { type: 'softmax' }], undefined, 1),
      () => binding.makeNetwork([28, 28, 1], [{ ...tutorial[0], padding: number }, { type: 'softmax' }], undefined, 1),
      () => binding.makeNetwork([28, 28, 1], [{ ...tutorial[1], stride: number }, { type: 'softmax' }], undefined, 1),
      () => binding.makeNetwork([28, 28, 1], [{ ...tutorial[1], size: number }, { type: 'softmax' }], undefined, 1),
      () => binding.makeNetwork([28, 28, 1], [{ type: 'dense', units: number }, { type: 'softmax' }], undefined, 1),
      () => net.loss(number),
      () => net.activation(number),
      () => net.weights(number),
      () => net.setWeights(number, undefined, undefined),
      () => net.explain(number, 0),
      () => net.explain(0, number),
      () => net.readers(number, 0),
      () => net.readers(0, number),
      () => net.evaluate(data, number, 1, 1),
      () => net.evaluate(data, 0, number, 1),
      () => data.image(number),
      () => data.label(number),
      () => binding.makeTrainer(net, data, { ...settings, start: number }),
      () => binding.makeTrainer(net, data, { ...settings, count: number }),
      () => binding.makeTrainer(net, data, { ...settings, epochs: number }),
      () => binding.normalizeDigit(new Uint8Array(4).fill(1), number, 2),
      () => binding.pool(new Float32Array(4), [2, 2, 1], 'max', number, undefined),
      () => binding.pool(new Float32Array(4), [2, 2, 1], 'max', 2, number),
      () => binding.pool(new Float32Array(4), [2, number, 1], 'max', 1, undefined),
      () => binding.convolve(new Float32Array(9), [3, 3, 1], new Float32Array(9), [number, 3, 1, 1], 'same', 1),
      () => binding.convolve(new Float32Array(9), [3, 3, 1], new Float32Array(9), [3, 3, 1, number], 'same', 1),
      () => binding.convolve(new Float32Array(9), [3, 3, 1], new Float32Array(9), [3, 3, 1, 1], number, 1),
      () => binding.convolve(new Float32Array(9), [3, 3, 1], new Float32Array(9), [3, 3, 1, 1], 'same', number),
    ];
    for (const call of calls) assert.throws(call, badArgument(/expected/), `${number}: ${call}`);
  }
  for (const seed of [Number.NaN, -1, 2 ** 53, 1e300]) {
    assert.throws(() => binding.makeNetwork([28, 28, 1], tutorial, undefined, seed), badArgument(/seed/));
    assert.throws(() => binding.makeTrainer(net, data, { ...settings, seed }), badArgument(/seed/));
  }
  for (const name of /** @type {const} */ (['shift', 'rotate', 'scale', 'shear', 'probability'])) {
    for (const number of [Number.NaN, -1, 1e30, Number.POSITIVE_INFINITY]) {
      const wild = { ...settings, augment: { ...augment, [name]: number } };
      assert.throws(() => binding.makeTrainer(net, data, wild), badArgument(/augmentation's/), name);
    }
  }
  assert.equal(net.forwardPixels(), network().forwardPixels()); // it still works
});

test('a normalization with which pixels would be no finite numbers is refused', () => {
  const make = (/** @type {number[]} */ mean, /** @type {number[]} */ std) => () =>
    binding.makeNetwork([2, 2, 2], [{ type: 'softmax' }], { mean, std }, undefined);
  assert.throws(make([0, 0, 0], [1]), badArgument(/one mean, or one for each of 2 channels, got 3/));
  assert.throws(make([0], []), badArgument(/one standard deviation, or one for each of 2 channels, got 0/));
  for (const std of [0, -1, Number.NaN]) assert.throws(make([0], [std]), badArgument(/deviations above 0/));
  for (const [mean, std] of [
    [Number.POSITIVE_INFINITY, 1],
    [0, Number.POSITIVE_INFINITY],
    [0, 1e-45],
    [1e39, 1],
  ]) {
    assert.throws(make([mean], [std]), badArgument(/normalized pixels are finite numbers/), `${mean}, ${std}`);
  }
  make([0, 1], [1, 2])().delete();
});

test('as many flags of frozen layers as there are layers, or none, are taken', () => {
  for (const length of [1, 3, 5, 300]) {
    assert.throws(
      () => binding.makeTrainer(network(), dataset(), { ...settings, frozen: new Uint8Array(length) }),
      badArgument(new RegExp(`^expected 4 flags of frozen layers, got ${length}$`)),
    );
  }
  binding.makeTrainer(network(), dataset(), { ...settings, frozen: Uint8Array.of(1, 0, 0, 0) });
});

test('numbers that are fewer or more than their shape are refused', () => {
  const { convolve, pool, normalizeDigit } = binding;
  for (const length of [0, 8, 10]) {
    const wrong = new Float32Array(length);
    const right = new Float32Array(9);
    assert.throws(() => convolve(wrong, [3, 3, 1], right, [3, 3, 1, 1], 'valid', 1), badArgument(/expected 9 numbers/));
    assert.throws(() => convolve(right, [3, 3, 1], wrong, [3, 3, 1, 1], 'valid', 1), badArgument(/expected 9 numbers/));
    assert.throws(() => pool(wrong, [3, 3, 1], 'max', 2, undefined), badArgument(/expected 9 numbers/));
    assert.throws(() => normalizeDigit(new Uint8Array(length), 3, 3), badArgument(/expected 3×3 pixels/));
  }
  assert.throws(
    () => convolve(new Float32Array(9), [3, 3], new Float32Array(9), [3, 3, 1, 1], 'valid', 1),
    badArgument(/3 extents/),
  );
  assert.throws(
    () => convolve(new Float32Array(9), [3, 3, 1], new Float32Array(18), [3, 3, 2, 1], 'valid', 1),
    badArgument(/channels/),
  );
});

test('sizes that no memory holds are one clear error, and the module works afterwards', () => {
  const stacks = [
    [
      [1, 1, 1],
      [{ type: 'dense', units: 65_536 }, { type: 'softmax' }],
    ],
    [
      [1, 1, 1],
      [{ type: 'dense', units: 50_000 }, { type: 'dense', units: 50_000 }, { type: 'softmax' }],
    ],
    [
      [4096, 4096, 1],
      [{ type: 'dense', units: 10 }, { type: 'softmax' }],
    ],
    [
      [1, 1, 16_777_216],
      [{ ...tutorial[0], filters: 1, padding: 'same', kernelSize: 7 }, { type: 'softmax' }],
    ],
    [
      [1, 1, 1],
      [...Array(1_000_000).fill({ type: 'relu' }), { type: 'softmax' }],
    ],
  ];
  for (const [shape, layers] of stacks) {
    const make = () =>
      binding.makeNetwork(/** @type {number[]} */ (shape), /** @type {object[]} */ (layers), undefined, undefined);
    assert.throws(make, badArgument(/expected at most|memory/));
  }
  assert.equal(network().layers().length, 4);
});
