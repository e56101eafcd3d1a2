// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The same weights through an independent library, TensorFlow.js on its plain JavaScript backend.

import assert from 'node:assert/strict';
import test from 'node:test';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { load } from '../../web/lib/index.js';
import { idx } from './idx.js';
import { testImages, testLabels } from './mnist.js';

/** @import { Tensor, Tensor3D, Tensor4D } from '@tensorflow/tfjs-core' */

const cnn = await load();
const data = cnn.createDataset(testImages, testLabels);
await tf.setBackend('cpu');

/** @param {{ data: Float32Array, shape: number[] }} tensor */
const toTensorFlow = ({ data: values, shape }) => tf.tensor(values, shape);

/**
 * @param {Float32Array} actual
 * @param {Tensor} expected
 */
function assertClose(actual, expected) {
  const values = expected.dataSync();
  assert.equal(actual.length, values.length);
  actual.forEach((value, i) => {
    assert.ok(Math.abs(value - values[i]) <= 1e-5, `${value} ≠ ${values[i]} at ${i}`);
  });
}

/**
 * One of TensorFlow.js's own kernels, such as those of backward passes.
 * @param {string} name
 * @param {object} inputs
 * @param {object} attributes
 */
const kernelResult = (name, inputs, attributes) =>
  /** @type {Tensor} */ (tf.engine().runKernel(name, /** @type {never} */ (inputs), /** @type {never} */ (attributes)));

test('the tutorial network: every activation and the loss of 20 digits', () => {
  const net = cnn.createNetwork({ seed: 6 });
  // The tutorial's initial weights are so small that every answer is about 10 %; larger ones tell answers apart.
  const larger = net.weights('dense').kernel.data.map((weight) => weight * 200);
  net.setWeights('dense', { kernel: larger, bias: Array.from({ length: 10 }, (_, k) => k / 20) });
  const { kernel, bias } = net.weights('dense');
  assert.ok(bias);

  for (let i = 0; i < 20; ++i) {
    const label = data.label(i);
    const { probabilities, loss } = net.forward(data.image(i), { label });
    tf.tidy(() => {
      const input = /** @type {Tensor3D} */ (
        tf.sub(tf.div(tf.tensor(Array.from(data.image(i)), [28, 28, 1]), 255), 0.5)
      );
      const filters = /** @type {Tensor4D} */ (toTensorFlow(net.weights('conv').kernel));
      const conv = tf.conv2d(input, filters, 1, 'valid');
      const pool = tf.maxPool(conv, 2, 2, 'valid');
      const logits = tf.add(tf.matMul(tf.reshape(pool, [1, 1352]), toTensorFlow(kernel)), toTensorFlow(bias));
      assertClose(net.activation('conv').data, conv);
      assertClose(net.activation('pool').data, pool);
      assertClose(net.activation('dense').data, logits);
      assertClose(probabilities, tf.softmax(logits));
      const expectedLoss = tf.neg(tf.logSoftmax(logits)).dataSync()[label];
      assert.ok(Math.abs(/** @type {number} */ (loss) - expectedLoss) <= 1e-5);
    });
  }
});

test('the tutorial network: the gradients of all weights', async () => {
  const net = cnn.createNetwork({ seed: 6 });
  net.setWeights('dense', { kernel: net.weights('dense').kernel.data.map((weight) => weight * 200) });
  for (const i of [0, 1, 2]) {
    const conv = net.weights('conv').kernel;
    const { kernel, bias } = net.weights('dense');
    assert.ok(bias);
    // One plain step at learning rate 1 moves each weight by its negative gradient.
    const trained = cnn.loadNetwork(net.save());
    await trained.train(data, { start: i, count: 1, batchSize: 1, learningRate: 1, momentum: 0 });
    const gradient = (/** @type {Float32Array} */ before, /** @type {Float32Array} */ after) =>
      before.map((weight, at) => weight - after[at]);

    const input = tf.sub(tf.div(tf.tensor(Array.from(data.image(i)), [1, 28, 28, 1]), 255), 0.5);
    const filters = /** @type {Tensor4D} */ (toTensorFlow(conv));
    const maps = tf.conv2d(/** @type {Tensor4D} */ (input), filters, 1, 'valid');
    const pooled = tf.maxPool(maps, 2, 2, 'valid');
    const flat = tf.reshape(pooled, [1, 1352]);
    const probabilities = tf.softmax(tf.add(tf.matMul(flat, toTensorFlow(kernel)), toTensorFlow(bias)));
    const dLogits = tf.sub(probabilities, tf.oneHot(tf.tensor1d([data.label(i)], 'int32'), 10));
    const dPooled = tf.reshape(tf.matMul(dLogits, toTensorFlow(kernel), false, true), [1, 13, 13, 8]);
    const pooling = { filterSize: 2, strides: 2, pad: 'valid' };
    const dMaps = kernelResult('MaxPoolGrad', { dy: dPooled, input: maps, output: pooled }, pooling);
    const convolution = { strides: 1, pad: 'valid', dataFormat: 'NHWC', filterShape: conv.shape };
    const dFilters = kernelResult('Conv2DBackpropFilter', { x: input, dy: dMaps }, convolution);
    const dWeights = tf.matMul(flat, dLogits, true, false);
    const dBiases = tf.reshape(dLogits, [10]);

    assertClose(gradient(conv.data, trained.weights('conv').kernel.data), dFilters);
    assertClose(gradient(kernel.data, trained.weights('dense').kernel.data), dWeights);
    assertClose(gradient(bias.data, trained.weights('dense').bias?.data ?? bias.data), dBiases);
  }
});

test('strides, uneven "same" padding, overlapping windows and two dense layers: the gradients of all weights', async () => {
  const images = cnn.createDataset(
    idx([3, 12, 11, 3], (i) => (i * i * 31 + i * 7) % 256),
    idx([3], (i) => i),
  );
  const net = cnn.createNetwork({
    inputShape: [12, 11, 3],
    layers: [
      { type: 'conv2d', filters: 5, padding: 'same', stride: 2, bias: true },
      { type: 'pool2d', size: 3, stride: 2 },
      { type: 'conv2d', filters: 4, padding: 'same', stride: 2 },
      { type: 'relu' },
      { type: 'dense', units: 6 },
      { type: 'relu' },
      { type: 'dense', units: 3 },
      { type: 'softmax' },
    ],
    normalize: { mean: [0.4, 0.5, 0.3], std: [0.25, 0.5, 0.125] },
    seed: 2,
  });
  for (const name of ['conv1', 'conv2', 'dense1', 'dense2']) {
    net.setWeights(name, { kernel: net.weights(name).kernel.data.map((weight) => weight * 9) });
  }
  const image = images.image(1);
  const { probabilities } = net.forward(image);
  const trained = cnn.loadNetwork(net.save());
  await trained.train(images, { start: 1, count: 1, batchSize: 1, learningRate: 1, momentum: 0 });
  const gradient = (/** @type {string} */ layer, /** @type {'kernel' | 'bias'} */ part) => {
    const after = trained.weights(layer)[part];
    return net.weights(layer)[part]?.data.map((weight, i) => weight - (after?.data[i] ?? Number.NaN));
  };

  const conv = /** @type {const} */ ({ strides: 2, pad: 'same', dataFormat: 'NHWC' });
  const kernelOf = (/** @type {string} */ name) => /** @type {Tensor4D} */ (toTensorFlow(net.weights(name).kernel));
  const biasOf = (/** @type {string} */ name) =>
    toTensorFlow(/** @type {{ data: Float32Array, shape: number[] }} */ (net.weights(name).bias));
  const pixels = tf.div(tf.tensor(Array.from(image), [1, 12, 11, 3]), 255);
  const input = /** @type {Tensor4D} */ (tf.div(tf.sub(pixels, [0.4, 0.5, 0.3]), [0.25, 0.5, 0.125]));
  const first = /** @type {Tensor4D} */ (tf.add(tf.conv2d(input, kernelOf('conv1'), 2, 'same'), biasOf('conv1')));
  const pooled = tf.maxPool(first, 3, 2, 'valid');
  const second = tf.relu(tf.conv2d(pooled, kernelOf('conv2'), 2, 'same'));
  const flat = tf.reshape(second, [1, -1]);
  const hidden = tf.relu(tf.add(tf.matMul(flat, kernelOf('dense1')), biasOf('dense1')));
  const logits = tf.add(tf.matMul(hidden, kernelOf('dense2')), biasOf('dense2'));
  assertClose(net.activation('conv1').data, first);
  assertClose(net.activation('pool').data, pooled);
  assertClose(net.activation('relu1').data, second);
  assertClose(probabilities, tf.softmax(logits));

  const dLogits = tf.sub(tf.softmax(logits), tf.oneHot(tf.tensor1d([images.label(1)], 'int32'), 3));
  const dHidden = tf.mul(tf.matMul(dLogits, kernelOf('dense2'), false, true), tf.step(hidden));
  const dFlat = tf.mul(tf.matMul(dHidden, kernelOf('dense1'), false, true), tf.step(flat));
  const dSecond = tf.reshape(dFlat, second.shape);
  const dPooled = kernelResult(
    'Conv2DBackpropInput',
    { dy: dSecond, filter: kernelOf('conv2') },
    { ...conv, inputShape: pooled.shape },
  );
  const dFirst = kernelResult(
    'MaxPoolGrad',
    { dy: dPooled, input: first, output: pooled },
    { filterSize: 3, strides: 2, pad: 'valid' },
  );
  const dKernel = (/** @type {Tensor} */ x, /** @type {Tensor} */ dy, /** @type {string} */ name) =>
    kernelResult('Conv2DBackpropFilter', { x, dy }, { ...conv, filterShape: kernelOf(name).shape });
  /** @type {[string, 'kernel' | 'bias', Tensor][]} */
  const expected = [
    ['dense2', 'kernel', tf.matMul(hidden, dLogits, true, false)],
    ['dense2', 'bias', tf.reshape(dLogits, [3])],
    ['dense1', 'kernel', tf.matMul(flat, dHidden, true, false)],
    ['conv2', 'kernel', dKernel(pooled, dSecond, 'conv2')],
    ['conv1', 'kernel', dKernel(input, dFirst, 'conv1')],
    ['conv1', 'bias', tf.sum(dFirst, [0, 1, 2])],
  ];
  for (const [layer, part, tensor] of expected) {
    const values = tensor.dataSync();
    assert.ok(
      values.some((value) => Math.abs(value) > 1e-3),
      `${layer}'s gradient is not 0`,
    );
    assertClose(/** @type {Float32Array} */ (gradient(layer, part)), tensor);
  }
});

test('single operations: all kernel sizes, paddings, strides, channels and poolings', () => {
  const random = (/** @type {number[]} */ ...shape) => {
    const tensor = tf.randomUniform(shape, -1, 1, 'float32', shape[0]);
    return { tensor, data: /** @type {Float32Array} */ (tensor.dataSync()), shape };
  };
  const image = random(11, 9, 3);
  const picture = /** @type {Tensor3D} */ (image.tensor);
  for (const size of [1, 3, 5, 7]) {
    const kernel = random(size, size, 3, 4);
    const filters = /** @type {Tensor4D} */ (kernel.tensor);
    for (const padding of /** @type {const} */ (['valid', 'same', 1, 2])) {
      if (typeof padding === 'number' && padding >= size) continue;
      for (const stride of [1, 2, 3, 4]) {
        const actual = cnn.convolve(
          { data: image.data, shape: image.shape },
          { data: kernel.data, shape: kernel.shape },
          { padding, stride },
        );
        const expected = tf.conv2d(picture, filters, stride, padding);
        assert.deepEqual(actual.shape, expected.shape);
        assertClose(actual.data, expected);
      }
    }
  }
  for (const size of [1, 2, 3, 4]) {
    for (const stride of [1, 2, 3, 4]) {
      const pooled = (/** @type {'max' | 'average' | 'min'} */ kind) =>
        cnn.pool({ data: image.data, shape: image.shape }, { size, stride, kind }).data;
      assertClose(pooled('max'), tf.maxPool(picture, size, stride, 'valid'));
      assertClose(pooled('average'), tf.avgPool(picture, size, stride, 'valid'));
      assertClose(pooled('min'), tf.neg(tf.maxPool(tf.neg(picture), size, stride, 'valid')));
    }
  }
  const whole = cnn.pool({ data: image.data, shape: image.shape }, { size: 'all', kind: 'average' });
  assert.deepEqual(whole.shape, [1, 1, 3]);
  assertClose(whole.data, tf.mean(picture, [0, 1]));
});
