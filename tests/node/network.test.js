// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';
import { idx } from './idx.js';
import { testImages, testLabels } from './mnist.js';

const cnn = await load();
const data = cnn.createDataset(testImages, testLabels);
const blank = new Uint8Array(784);

/** @param {ArrayLike<number>} values */
const sum = (values) => Array.from(values).reduce((total, value) => total + value, 0);

test('forward() gives probabilities that sum to 1, the prediction and, with a label, the loss', () => {
  const net = cnn.createNetwork({ seed: 3 });
  const { probabilities, prediction, loss } = net.forward(data.image(5), { label: 4 });
  assert.ok(probabilities instanceof Float32Array);
  assert.equal(probabilities.length, 10);
  assert.ok(Math.abs(sum(probabilities) - 1) < 1e-6);
  assert.equal(prediction, probabilities.indexOf(Math.max(...probabilities)));
  assert.ok(Math.abs(/** @type {number} */ (loss) + Math.log(probabilities[4])) < 1e-6);
  assert.equal(net.forward(blank).loss, undefined);
});

test('forward() reads bytes as pixel / 255 − 0.5 and floats as they are', () => {
  const net = cnn.createNetwork();
  const pixels = data.image(0);
  const fromBytes = net.forward(pixels).probabilities;
  const input = net.activation('input');
  assert.deepEqual(input.shape, [28, 28, 1]);
  pixels.forEach((pixel, i) => {
    assert.ok(Math.abs(input.data[i] - (pixel / 255 - 0.5)) < 1e-7);
  });
  assert.deepEqual(net.forward(input.data).probabilities, fromBytes);
  assert.deepEqual(net.forward(new Uint8ClampedArray(pixels)).probabilities, fromBytes);
});

test('forward(), evaluate() and train() read of a pixel what normalize says, of each channel', async () => {
  const close = (/** @type {Float32Array} */ actual, /** @type {number[]} */ expected) =>
    actual.forEach((value, i) => {
      assert.ok(Math.abs(value - expected[i]) < 1e-6, `${value} ≠ ${expected[i]} at ${i}`);
    });
  const pytorch = cnn.createNetwork({ normalize: { mean: 0.1307, std: 0.3081 } });
  assert.deepEqual(pytorch.normalize, { mean: [0.1307], std: [0.3081] });
  pytorch.forward(data.image(0));
  close(
    pytorch.activation('input').data,
    Array.from(data.image(0), (pixel) => (pixel / 255 - 0.1307) / 0.3081),
  );
  assert.deepEqual(cnn.createNetwork().normalize, { mean: [0.5], std: [1] });
  const keras = cnn.createNetwork({ normalize: { mean: [0] } });
  keras.normalize.mean[0] = 7; // a copy
  assert.deepEqual(keras.normalize, { mean: [0], std: [1] });
  keras.forward(data.image(0));
  close(
    keras.activation('input').data,
    Array.from(data.image(0), (pixel) => pixel / 255),
  );

  const image = [0, 51, 255, 255, 102, 0];
  const pictures = cnn.createDataset(
    idx([1, 1, 2, 3], (i) => image[i]),
    idx([1], () => 1),
  );
  const rgb = cnn.createNetwork({
    inputShape: [1, 2, 3],
    layers: [{ type: 'dense', units: 2 }, { type: 'softmax' }],
    normalize: { mean: [0.5, 0.25, 0], std: 0.5 },
  });
  const expected = [-1, -0.1, 2, 1, 0.3, 0];
  for (const run of [
    () => rgb.forward(Uint8Array.from(image)),
    () => rgb.evaluate(pictures),
    () => rgb.train(pictures, { batchSize: 1, learningRate: 0 }),
  ]) {
    rgb.forward(new Float32Array(6));
    await run();
    rgb.setWeights('dense', { bias: [0, 0] }); // the input is there after a change of weights, too
    close(rgb.activation('input').data, expected);
  }
  // Moved out of the image, nothing but blank pixels is left.
  await rgb.train(pictures, { batchSize: 1, learningRate: 0, augment: { shift: 1000, probability: 1 } });
  close(rgb.activation('input').data, [-1, -0.5, 0, -1, -0.5, 0]);
  const { pixels, blank: ofBlank } = rgb.attribute(Uint8Array.from(image), { for: 0 });
  close(pixels.changes, [0, 0.4, 2, 2, 0.8, 0]);
  assert.ok(Math.abs(ofBlank - sum(pixels.weights.map((weight, i) => weight * [-1, -0.5, 0][i % 3]))) < 1e-6);
});

test('forward() refuses pixels and labels that do not fit, and the activations stay', () => {
  const net = cnn.createNetwork();
  net.forward(data.image(0));
  const before = net.activation('conv').data;
  const call =
    (/** @type {unknown} */ pixels, /** @type {unknown} */ options = {}) =>
    () =>
      net.forward(/** @type {Uint8Array} */ (pixels), /** @type {object} */ (options));
  const refusal = (/** @type {RegExp} */ sentence) => convScopeError('bad-argument', sentence);
  assert.throws(call(new Uint8Array(783)), refusal(/expected 784 pixels, got 783/));
  assert.throws(call(new Float32Array(785)), refusal(/expected 784 input values, got 785/));
  assert.throws(call(new Float32Array(784).fill(Number.NaN)), refusal(/finite/));
  assert.throws(call(Array(784).fill(0)), refusal(/Uint8Array \(0–255\) or a Float32Array/));
  assert.throws(call(undefined), refusal(/Uint8Array/));
  assert.throws(call(blank, { label: 10 }), refusal(/the label to be a whole number from 0 to 9, got 10/));
  assert.throws(call(blank, { label: '3' }), refusal(/label.*got "3"/));
  assert.throws(call(blank, { lable: 3 }), refusal(/only the settings label/));
  assert.deepEqual(net.activation('conv').data, before);

  net.setWeights('conv', { kernel: new Float32Array(72).fill(1) });
  assert.throws(call(new Float32Array(784).fill(3e38)), refusal(/not finite/));
});

test('activations and weights are copies, with their shapes', () => {
  const net = cnn.createNetwork();
  net.forward(data.image(0));
  assert.deepEqual(net.activation('conv').shape, [26, 26, 8]);
  assert.deepEqual(net.activation('pool').shape, [13, 13, 8]);
  assert.deepEqual(net.activation('softmax').shape, [10]);
  assert.deepEqual(net.weights('conv').kernel.shape, [3, 3, 1, 8]);
  assert.equal(net.weights('conv').bias, undefined);
  assert.deepEqual(net.weights('dense').kernel.shape, [1352, 10]);
  assert.deepEqual(net.weights('dense').bias?.shape, [10]);

  const first = net.activation('conv').data[0];
  net.activation('conv').data[0] = 99;
  assert.equal(net.activation('conv').data[0], first);
  net.weights('conv').kernel.data[0] = 99;
  assert.notEqual(net.weights('conv').kernel.data[0], 99);
});

test('activation() and weights() refuse what is not there', () => {
  const net = cnn.createNetwork();
  assert.throws(() => net.activation('conv'), convScopeError('bad-argument', /before the first forward pass/));
  net.forward(blank);
  assert.throws(
    () => net.activation('conv1'),
    convScopeError('bad-argument', /name of a layer \(conv, pool, dense, softmax\)/),
  );
  assert.throws(
    () => net.activation(/** @type {never} */ (0)),
    convScopeError('bad-argument', /to be a string, got 0/),
  );
  assert.throws(() => net.weights('pool'), convScopeError('bad-argument', /"pool" has no weights/));
  assert.throws(() => net.weights('input'), convScopeError('bad-argument', /name of a layer/));
});

test('setWeights() replaces what is given, all of it or nothing', () => {
  const net = cnn.createNetwork();
  const kernel = Float32Array.from({ length: 72 }, (_, i) => i / 100);
  net.setWeights('conv', { kernel });
  assert.deepEqual(net.weights('conv').kernel.data, kernel);

  const before = net.weights('dense');
  net.setWeights('dense', { bias: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] });
  assert.equal(net.weights('dense').bias?.data[9], 10);
  assert.deepEqual(net.weights('dense').kernel, before.kernel);

  const good = new Float32Array(13520);
  const refusal = (/** @type {RegExp} */ sentence) => convScopeError('bad-argument', sentence);
  assert.throws(() => net.setWeights('dense', { kernel: good, bias: [1] }), refusal(/expected 10 bias weights, got 1/));
  assert.throws(() => net.setWeights('dense', { kernel: good, bias: Array(10).fill(1e39) }), refusal(/finite/));
  assert.throws(() => net.setWeights('conv', { kernel: [] }), refusal(/expected 72 kernel weights, got 0/));
  assert.throws(() => net.setWeights('conv', { kernel, bias: [1] }), refusal(/expected 0 bias weights, got 1/));
  assert.throws(() => net.setWeights('conv', { kernel: /** @type {never} */ ('x') }), refusal(/kernel to be an array/));
  assert.throws(() => net.setWeights('conv', /** @type {never} */ ({ kernels: [] })), refusal(/kernel, bias/));
  assert.deepEqual(net.weights('dense').kernel, before.kernel);
});

test('explain() shows nine products whose sum is the cell', () => {
  const net = cnn.createNetwork({ seed: 2 });
  net.forward(data.image(0));
  const [y, x, f] = [10, 12, 5];
  const cell = net.explain('conv', (y * 26 + x) * 8 + f);
  assert.deepEqual(
    Array.from(cell.sources),
    [0, 1, 2].flatMap((ky) => [0, 1, 2].map((kx) => (y + ky) * 28 + x + kx)),
  );
  const input = net.activation('input').data;
  const kernel = net.weights('conv').kernel.data;
  cell.terms.forEach((term, i) => {
    assert.ok(Math.abs(term - input[cell.sources[i]] * kernel[i * 8 + f]) < 1e-7);
  });
  assert.ok(Math.abs(sum(cell.terms) - cell.value) < 1e-6);
  assert.equal(cell.value, net.activation('conv').data[(y * 26 + x) * 8 + f]);
  assert.throws(() => net.explain('conv', 26 * 26 * 8), convScopeError('bad-argument', /index below 5408 \(26×26×8\)/));
  assert.throws(() => net.explain('conv', -1), convScopeError('bad-argument', /index of an output/));
});

test('readers() gives the cells that an input feeds', () => {
  const net = cnn.createNetwork();
  assert.equal(net.readers('conv', 0).length, 8); // a corner pixel lies under one position of 8 filters
  assert.equal(net.readers('conv', 10 * 28 + 10).length, 72);
  assert.deepEqual(Array.from(net.readers('pool', (5 * 26 + 7) * 8 + 3)), [(2 * 13 + 3) * 8 + 3]);
  assert.throws(() => net.readers('conv', 784), convScopeError('bad-argument', /index below 784/));
});

test('a network that has been disposed of says so, and disposing again does nothing', () => {
  const net = cnn.createNetwork();
  net.forward(blank);
  net.dispose();
  net.dispose();
  const calls = [
    () => net.layers,
    () => net.forward(blank),
    () => net.activation('conv'),
    () => net.weights('conv'),
    () => net.setWeights('conv', {}),
    () => net.explain('conv', 0),
    () => net.readers('conv', 0),
    () => net.attribute(blank, { for: 0 }),
    () => net.evaluate(data),
  ];
  for (const call of calls) assert.throws(call, convScopeError('disposed', /this network has been disposed of/));
});

test('networks and data sets dispose of themselves at the end of a `using` block', () => {
  for (const resource of [cnn.createNetwork(), cnn.createDataset(testImages, testLabels)]) {
    resource[Symbol.dispose]();
    assert.throws(
      () => ('layers' in resource ? resource.layers : resource.length),
      convScopeError('disposed', /disposed/),
    );
  }
});
