// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The same weights through an independent library, TensorFlow.js on its plain JavaScript backend.

import assert from 'node:assert/strict';
import test from 'node:test';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { load } from '../../web/lib/index.js';
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

    // TensorFlow.js's own backward kernels, layer by layer.
    const run = (/** @type {string} */ kernelName, /** @type {object} */ inputs, /** @type {object} */ attributes) =>
      /** @type {Tensor} */ (
        tf.engine().runKernel(kernelName, /** @type {never} */ (inputs), /** @type {never} */ (attributes))
      );
    const input = tf.sub(tf.div(tf.tensor(Array.from(data.image(i)), [1, 28, 28, 1]), 255), 0.5);
    const filters = /** @type {Tensor4D} */ (toTensorFlow(conv));
    const maps = tf.conv2d(/** @type {Tensor4D} */ (input), filters, 1, 'valid');
    const pooled = tf.maxPool(maps, 2, 2, 'valid');
    const flat = tf.reshape(pooled, [1, 1352]);
    const probabilities = tf.softmax(tf.add(tf.matMul(flat, toTensorFlow(kernel)), toTensorFlow(bias)));
    const dLogits = tf.sub(probabilities, tf.oneHot(tf.tensor1d([data.label(i)], 'int32'), 10));
    const dPooled = tf.reshape(tf.matMul(dLogits, toTensorFlow(kernel), false, true), [1, 13, 13, 8]);
    const pooling = { filterSize: 2, strides: 2, pad: 'valid' };
    const dMaps = run('MaxPoolGrad', { dy: dPooled, input: maps, output: pooled }, pooling);
    const convolution = { strides: 1, pad: 'valid', dataFormat: 'NHWC', filterShape: conv.shape };
    const dFilters = run('Conv2DBackpropFilter', { x: input, dy: dMaps }, convolution);
    const dWeights = tf.matMul(flat, dLogits, true, false);
    const dBiases = tf.reshape(dLogits, [10]);

    assertClose(gradient(conv.data, trained.weights('conv').kernel.data), dFilters);
    assertClose(gradient(kernel.data, trained.weights('dense').kernel.data), dWeights);
    assertClose(gradient(bias.data, trained.weights('dense').bias?.data ?? bias.data), dBiases);
  }
});

test('single operations: all kernel sizes, paddings, channels and poolings', () => {
  const random = (/** @type {number[]} */ ...shape) => {
    const tensor = tf.randomUniform(shape, -1, 1, 'float32', shape[0]);
    return { tensor, data: /** @type {Float32Array} */ (tensor.dataSync()), shape };
  };
  const image = random(11, 9, 3);
  const picture = /** @type {Tensor3D} */ (image.tensor);
  for (const size of [3, 5, 7]) {
    const kernel = random(size, size, 3, 4);
    const filters = /** @type {Tensor4D} */ (kernel.tensor);
    for (const padding of /** @type {const} */ (['valid', 'same'])) {
      const actual = cnn.convolve(
        { data: image.data, shape: image.shape },
        { data: kernel.data, shape: kernel.shape },
        { padding },
      );
      assertClose(actual.data, tf.conv2d(picture, filters, 1, padding));
    }
  }
  for (const size of [1, 2, 3, 4]) {
    assertClose(
      cnn.pool({ data: image.data, shape: image.shape }, { size }).data,
      tf.maxPool(picture, size, size, 'valid'),
    );
    assertClose(
      cnn.pool({ data: image.data, shape: image.shape }, { size, kind: 'average' }).data,
      tf.avgPool(picture, size, size, 'valid'),
    );
    assertClose(
      cnn.pool({ data: image.data, shape: image.shape }, { size, kind: 'min' }).data,
      tf.neg(tf.maxPool(tf.neg(picture), size, size, 'valid')),
    );
  }
});
