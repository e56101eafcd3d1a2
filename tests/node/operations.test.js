// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';

const cnn = await load();
const image = { data: [0, 50, 0, 29, 0, 80, 31, 2, 33, 90, 0, 75, 0, 9, 0, 95], shape: [4, 4] };
const sobel = cnn.classicFilters().find(({ name }) => name === 'sobel-vertical')?.kernel;
assert.ok(sobel);

test('convolve() gives the worked example: 29 −192 / −35 −22', () => {
  const output = cnn.convolve(image, sobel);
  assert.deepEqual(Array.from(output.data), [29, -192, -35, -22]);
  assert.deepEqual(output.shape, [2, 2, 1]);
});

test('convolve() with "same" padding keeps the size and the identity filter keeps the image', () => {
  const identity = cnn.classicFilters().find(({ name }) => name === 'identity')?.kernel;
  assert.ok(identity);
  const output = cnn.convolve(image, identity, { padding: 'same' });
  assert.deepEqual(output.shape, [4, 4, 1]);
  assert.deepEqual(Array.from(output.data), image.data);
});

test('convolve() with a stride, a number of zeros or a kernel of 1×1 gives what was computed by hand', () => {
  const all = cnn.convolve(image, sobel, { padding: 'same' }).data;
  const strided = cnn.convolve(image, sobel, { padding: 1, stride: 2 });
  assert.deepEqual(strided.shape, [2, 2, 1]);
  assert.deepEqual(Array.from(strided.data), [all[0], all[2], all[8], all[10]]);
  // TensorFlow's "same" of 4 cells with stride 2 has one row and column of zeros, at the bottom and the right.
  const uneven = cnn.convolve(image, sobel, { padding: 'same', stride: 2 });
  assert.deepEqual(Array.from(uneven.data), [all[5], all[7], all[13], all[15]]);
  assert.equal(all[5], 29);
  const double = cnn.convolve(image, { data: [2], shape: [1, 1] }, { stride: 3 });
  assert.deepEqual(Array.from(double.data), [0, 58, 0, 190]);
});

test('convolve() adds up channels', () => {
  const colours = { data: Float32Array.from({ length: 27 }, (_, i) => i % 3), shape: [3, 3, 3] };
  const output = cnn.convolve(colours, { data: new Float32Array(54).fill(1), shape: [3, 3, 3, 2] });
  assert.deepEqual(Array.from(output.data), [27, 27]);
});

test('pool() reduces windows by their maximum, average or minimum', () => {
  assert.deepEqual(Array.from(cnn.pool(image).data), [80, 31, 90, 95]);
  assert.deepEqual(Array.from(cnn.pool(image, { kind: 'average' }).data), [32.5, 15.5, 33, 42.5]);
  assert.deepEqual(Array.from(cnn.pool(image, { size: 4, kind: 'min' }).data), [0]);
});

test('pool() with a stride overlaps or leaves out, and reduces a whole map to one number', () => {
  assert.deepEqual(Array.from(cnn.pool(image, { stride: 1 }).data), [80, 80, 31, 90, 90, 75, 90, 90, 95]);
  assert.deepEqual(Array.from(cnn.pool(image, { size: 1, stride: 3 }).data), [0, 29, 0, 95]);
  const whole = cnn.pool({ data: image.data, shape: [2, 8] }, { size: 'all', kind: 'average' });
  assert.deepEqual([Array.from(whole.data), whole.shape], [[30.875], [1, 1, 1]]);
});

test('activations go straight into operations', () => {
  const net = cnn.createNetwork();
  net.forward(new Uint8Array(784).map((_, i) => i % 256));
  const byHand = cnn.pool(cnn.convolve(net.activation('input'), net.weights('conv').kernel));
  assert.deepEqual(byHand, net.activation('pool'));
});

test('operations refuse images and kernels that do not fit', () => {
  const refusal = (/** @type {RegExp} */ sentence) => convScopeError('bad-argument', sentence);
  const kernel = (/** @type {number[]} */ ...shape) => ({
    data: new Float32Array(shape.reduce((a, b) => a * b)),
    shape,
  });
  assert.throws(() => cnn.convolve(image, kernel(3, 5)), refusal(/square kernel, got 3×5/));
  assert.throws(() => cnn.convolve(image, kernel(4, 4)), refusal(/kernel size of 1, 3, 5 or 7, got 4/));
  assert.throws(() => cnn.convolve(image, kernel(5, 5)), refusal(/at least 5×5, got 4×4×1/));
  assert.throws(
    () => cnn.convolve(image, kernel(3, 3, 2, 1)),
    refusal(/kernel of 1 channels, as the image has, got 2/),
  );
  assert.throws(
    () => cnn.convolve({ data: [1, 2], shape: [4, 4] }, kernel(3, 3)),
    refusal(/16 numbers \(4×4\), got 2/),
  );
  assert.throws(
    () => cnn.convolve({ data: Array(16).fill('1'), shape: [4, 4] }, kernel(3, 3)),
    refusal(/only numbers, got "1"/),
  );
  assert.throws(() => cnn.convolve({ data: Array(16).fill(Infinity), shape: [4, 4] }, kernel(3, 3)), refusal(/finite/));
  assert.throws(() => cnn.convolve(image, sobel, { padding: /** @type {never} */ ('zero') }), refusal(/valid, same/));
  assert.throws(() => cnn.convolve(image, sobel, { padding: 3 }), refusal(/padding from 0 to 2, .* got 3/));
  assert.throws(() => cnn.convolve(image, sobel, { padding: 7 }), refusal(/padding to be valid, same or .* got 7/));
  assert.throws(() => cnn.convolve(image, sobel, { stride: 5 }), refusal(/stride to be .* from 1 to 4, got 5/));
  assert.throws(() => cnn.pool(image, { stride: 5 }), refusal(/stride to be a whole number from 1 to 4, got 5/));
  assert.throws(() => cnn.pool(image, { size: 'all', stride: 2 }), refusal(/no stride beside the size all, got 2/));
  assert.throws(() => cnn.pool(image, { size: 5 }), refusal(/pool size from 1/));
  assert.throws(() => cnn.pool(image, { size: 0 }), refusal(/size to be a whole number from 1/));
  assert.throws(() => cnn.pool(/** @type {never} */ ([[1, 2]])), refusal(/image to be an object, got an array/));
});

test('normalizeDigit() centres a drawing and sizes it as MNIST does', () => {
  const picture = new Uint8ClampedArray(100 * 60);
  for (let y = 10; y < 50; ++y) picture.fill(255, y * 100 + 70, y * 100 + 80); // a bar of 40×10
  const digit = cnn.normalizeDigit(picture, 100, 60);
  assert.equal(digit.length, 784);
  const inked = Array.from(digit.keys()).filter((i) => digit[i] > 0);
  const rows = inked.map((i) => Math.floor(i / 28));
  const columns = inked.map((i) => i % 28);
  assert.deepEqual([Math.min(...rows), Math.max(...rows)], [4, 23]);
  assert.equal(Math.max(...columns) - Math.min(...columns) + 1, 6); // 5 in the middle of 28, half a pixel at either side
  assert.deepEqual(cnn.normalizeDigit(new Uint8Array(picture), 100, 60), digit);
});

test('normalizeDigit() refuses what is no drawing', () => {
  const refusal = (/** @type {RegExp} */ sentence) => convScopeError('bad-argument', sentence);
  assert.throws(() => cnn.normalizeDigit(new Uint8Array(100), 10, 10), refusal(/with ink, got a blank one/));
  assert.throws(() => cnn.normalizeDigit(new Uint8Array(99), 10, 10), refusal(/expected 10×10 pixels, got 99/));
  assert.throws(() => cnn.normalizeDigit(new Uint8Array(100), 0, 10), refusal(/width to be a whole number from 1/));
  assert.throws(() => cnn.normalizeDigit(new Uint8Array(100), 10, 1e9), refusal(/height/));
  assert.throws(() => cnn.normalizeDigit(/** @type {never} */ ([1]), 1, 1), refusal(/pixels to be a Uint8Array/));
});

test('explainConvolution() shows nine products whose sum is the cell, and zeros of padding', () => {
  const cell = cnn.explainConvolution(image, sobel, { index: 0 });
  assert.deepEqual(Array.from(cell.sources), [0, 1, 2, 4, 5, 6, 8, 9, 10]);
  assert.deepEqual(
    Array.from(cell.terms, (term) => term + 0),
    [0, 0, 0, 0, 0, 62, -33, 0, 0],
  );
  assert.equal(cell.value, 29);
  const corner = cnn.explainConvolution(image, sobel, { index: 0, padding: 'same' });
  assert.deepEqual(Array.from(corner.sources), [-1, -1, -1, -1, 0, 1, -1, 4, 5]);
  assert.equal(corner.value, 180); // 2 · 50 + 80, and zeros around
  const lower = cnn.explainConvolution(image, sobel, { index: 2, padding: 'same', stride: 2 });
  assert.deepEqual(Array.from(lower.sources), [8, 9, 10, 12, 13, 14, -1, -1, -1]);
  assert.equal(lower.value, -33);
});

test('explainPooling() shows the four candidates and which was chosen', () => {
  const cell = cnn.explainPooling(image, { index: 1 });
  assert.deepEqual([Array.from(cell.inputs), cell.chosen, cell.value], [[0, 29, 31, 2], 2, 31]);
  const average = cnn.explainPooling(image, { index: 1, kind: 'average' });
  assert.deepEqual([average.chosen, average.termsSum, average.value], [-1, 62, 15.5]);
  const overlapping = cnn.explainPooling(image, { index: 4, stride: 1 });
  assert.deepEqual([Array.from(overlapping.sources), overlapping.value], [[5, 6, 9, 10], 90]);
  const whole = cnn.explainPooling(image, { index: 0, size: 'all' });
  assert.deepEqual([whole.terms.length, whole.chosen, whole.value], [16, 15, 95]);
});

test('softmax() and explainSoftmax() of 1, 3, 2 are those computed by hand', () => {
  const close = (/** @type {number} */ actual, /** @type {number} */ expected) =>
    assert.ok(Math.abs(actual - expected) < 1e-6, `${actual} instead of ${expected}`);
  const { largest, differences, exponentials, sum, probabilities } = cnn.explainSoftmax([1, 3, 2]);
  assert.equal(largest, 3);
  assert.deepEqual(Array.from(differences), [-2, 0, -1]);
  close(exponentials[0], 0.135335283);
  close(sum, 1.503214724);
  close(probabilities[1], 0.665240956);
  assert.deepEqual(cnn.softmax([1, 3, 2]), probabilities);
  assert.deepEqual(Array.from(cnn.softmax([1000, 1000])), [0.5, 0.5]);
});

test('crossEntropy() is −ln of the probability of the label', () => {
  assert.ok(Math.abs(cnn.crossEntropy([0.1, 0.9], 0) - Math.LN10) < 1e-6);
  assert.equal(cnn.crossEntropy([0, 1], 1), 0);
  assert.equal(cnn.crossEntropy([0, 1], 0), Number.POSITIVE_INFINITY);
});

test('the explanations and losses of single operations refuse what does not fit', () => {
  const refusal = (/** @type {RegExp} */ sentence) => convScopeError('bad-argument', sentence);
  assert.throws(() => cnn.explainConvolution(image, sobel, { index: 4 }), refusal(/index below 4/));
  assert.throws(() => cnn.explainConvolution(image, sobel, /** @type {never} */ ({})), refusal(/index of an output/));
  assert.throws(() => cnn.explainPooling(image, { index: -1 }), refusal(/index of an output/));
  assert.throws(() => cnn.softmax([]), refusal(/at least one logit/));
  assert.throws(() => cnn.softmax([Number.NaN]), refusal(/finite/));
  assert.throws(() => cnn.crossEntropy([], 0), refusal(/at least one probability/));
  assert.throws(() => cnn.crossEntropy([1.5], 0), refusal(/from 0 to 1, got 1.5/));
  assert.throws(() => cnn.crossEntropy([1], 1), refusal(/label to be a whole number from 0 to 0/));
});
