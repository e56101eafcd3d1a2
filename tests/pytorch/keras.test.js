// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Networks that web/examples/export/from_keras.py exports answer as TensorFlow.js does, whose layers and model files are
// Keras's. Keras itself is not among Debian's packages; keras_stand_in.py has what the script reads of it.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { model as functional, input, layers } from '@tensorflow/tfjs-layers';
import { load } from '../../web/lib/index.js';
import { assertSameAnswers } from './agreement.js';
import { expressed, refused } from './keras-models.js';
import { runPython } from './python.js';

/** @import { Tensor, Tensor2D } from '@tensorflow/tfjs-core' */
/** @import { LayersModel } from '@tensorflow/tfjs-layers' */

await tf.setBackend('cpu');
const cnn = await load();
const folder = mkdtempSync(join(tmpdir(), 'convscope-keras-'));
test.after(() => rmSync(folder, { recursive: true }));

let seed = 1;

/**
 * Weights as after training: batch normalisation that does something, and factors of both signs.
 * @param {LayersModel} model
 */
function randomize(model) {
  for (const layer of model.layers) {
    if (layer.getClassName() === 'Sequential') {
      randomize(/** @type {LayersModel} */ (/** @type {unknown} */ (layer)));
      continue;
    }
    const weights = layer.getWeights().map((values, index) => {
      const isVariance = layer.weights[index].name.includes('variance');
      const inputs = values.size / values.shape[values.rank - 1];
      return isVariance
        ? tf.randomUniform(values.shape, 0.2, 2, 'float32', seed++)
        : tf.randomNormal(values.shape, 0, Math.sqrt(2 / inputs), 'float32', seed++);
    });
    layer.setWeights(weights);
  }
}

/**
 * Weights of the last dense layer with which answers differ from image to image and from class to class.
 * @param {LayersModel} model
 * @param {Tensor} inputs
 */
function spread(model, inputs) {
  const last = model.layers.findLast((layer) => layer.getClassName() === 'Dense');
  assert.ok(last);
  const before = functional({ inputs: model.inputs, outputs: /** @type {never} */ (last.input) });
  const [kernel, bias] = last.getWeights();
  const read = /** @type {Tensor2D} */ (before.predict(inputs));
  const logits = tf.add(tf.matMul(read, /** @type {Tensor2D} */ (kernel)), bias);
  const { mean, variance } = tf.moments(logits, 0);
  const factor = tf.div(1.5, tf.mean(tf.sqrt(variance)));
  last.setWeights([tf.mul(kernel, factor), tf.mul(tf.sub(bias, mean), factor)]);
}

/** Noise in every other one, and noise in a corner of a black image. @param {number[]} shape */
function randomImages([height, width, channels = 1]) {
  return Array.from({ length: 8 }, (_, i) => {
    const noise = tf.randomUniform([height, width, channels], 0, 256, 'int32', seed++).dataSync();
    return Array.from(noise, (pixel, at) => {
      const isBlack = at < noise.length / 2 || Math.floor(at / channels) % width < width / 3;
      return i % 2 === 1 && isBlack ? 0 : pixel;
    });
  });
}

/** @param {LayersModel} model @returns {object[]} of each layer, or of each layer of a model within */
const weightsOf = (model) =>
  model.layers
    .filter((layer) => layer.getClassName() !== 'InputLayer')
    .map((layer) =>
      layer.getClassName() === 'Sequential'
        ? weightsOf(/** @type {LayersModel} */ (/** @type {unknown} */ (layer)))
        : layer.getWeights().map((values) => ({ data: Array.from(values.dataSync()), shape: values.shape })),
    );

/** @param {LayersModel} model @param {object} [settings] */
const written = (model, settings = {}) => ({
  model: model.toJSON(null, false),
  weights: weightsOf(model),
  input_shape: model.inputs[0].shape,
  settings,
});

const answered = Object.entries(expressed).map(([name, { model, settings, reads }]) => {
  const shape = /** @type {number[]} */ (model.inputs[0].shape.slice(1));
  const images = randomImages(shape);
  randomize(model);
  const { mean = 0, std = 1 } = settings ?? {};
  const pixels = tf.reshape(tf.tensor(images), [images.length, ...shape]);
  const inputs = reads === 'bytes' ? pixels : tf.div(tf.sub(tf.div(pixels, 255), mean), std);
  spread(model, inputs);
  const answers = /** @type {Tensor2D} */ (model.predict(inputs));
  const isSoftmax = /softmax/i.test(JSON.stringify(model.layers.at(-1)?.getConfig()));
  const probabilities = isSoftmax ? answers : tf.softmax(answers);
  return { name, model, settings, images, probabilities: /** @type {number[][]} */ (probabilities.arraySync()) };
});

const pixel = input({ shape: [12, 14, 2] });
const notInARow = functional({ inputs: pixel, outputs: /** @type {never} */ (layers.reLU().apply(pixel)) });
const refusals = [...refused, /** @type {const} */ (['expected a keras.Sequential', notInARow])];
for (const [, model] of refusals) randomize(model);

writeFileSync(
  join(folder, 'models.json'),
  JSON.stringify({
    ...Object.fromEntries(answered.map(({ name, model, settings }) => [name, written(model, settings)])),
    ...Object.fromEntries(refusals.map(([, model], index) => [`refused ${index}`, written(model)])),
    named: written(expressed['pixels shifted by a Rescaling layer'].model, { classes: ['a', '星', 'c'] }),
  }),
);
runPython('keras_stand_in.py', join(folder, 'models.json'), folder);

/** @param {string} name */
const exported = (name) => cnn.loadNetwork(readFileSync(join(folder, `${name}.safetensors`)));

for (const { name, images, probabilities } of answered) {
  test(`TensorFlow.js, for Keras, and ConvScope answer alike: ${name}`, () => {
    const net = exported(name);
    assertSameAnswers(net, images, probabilities);
    net.dispose();
  });
}

test('names of classes are written', () => {
  assert.deepEqual(exported('named').classes, ['a', '星', 'c']);
});

refusals.forEach(([sentence], index) => {
  test(`from_keras.py refuses: ${sentence}`, () => {
    assert.ok(!existsSync(join(folder, `refused ${index}.safetensors`)), 'a file was written');
    const said = readFileSync(join(folder, `refused ${index}.txt`), 'utf8');
    assert.equal(said.slice(0, sentence.length), sentence);
  });
});
