// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// One training at a time: two at once would take turns by the clock, and end elsewhere each time.

import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';
import { smallImages, smallLabels, smallSpec } from './idx.js';

const cnn = await load();
const data = cnn.createDataset(smallImages, smallLabels);
const options = { epochs: 20, learningRate: 0.01 };
const isBusy = convScopeError('busy', /^expected /);
const weightsOf = (/** @type {import('../../web/lib/index.js').Network} */ net) => net.weights('dense');

async function trainedAlone() {
  const net = cnn.createNetwork(smallSpec);
  await net.train(data, options);
  return weightsOf(net);
}

test('while train() runs, nothing else may train the network or set its weights, in between and in onProgress', async () => {
  const net = cnn.createNetwork(smallSpec);
  const refuses = () => {
    assert.throws(() => net.createTrainer(data), isBusy);
    assert.throws(() => net.setWeights('dense', { bias: [1, 2] }), isBusy);
    return assert.rejects(net.train(data, options), isBusy);
  };
  /** @type {Promise<void>[]} */
  const heard = [];
  const training = net.train(data, { ...options, onProgress: () => heard.push(refuses()) });
  await refuses();
  await training;
  assert.ok(heard.length > 0);
  await Promise.all(heard);
  assert.deepEqual(weightsOf(net), await trainedAlone());
  net.setWeights('dense', { bias: [1, 2] });
  await net.train(data, options);
});

test('forward(), evaluate() and save() are allowed while train() runs, and change nothing', async () => {
  const net = cnn.createNetwork(smallSpec);
  let slices = 0;
  await net.train(data, {
    ...options,
    onProgress: () => {
      const loss = net.evaluate(data).loss;
      net.forward(data.image(3));
      assert.equal(cnn.loadNetwork(net.save()).evaluate(data).loss, loss);
      slices += 1;
    },
  });
  assert.ok(slices > 0);
  assert.deepEqual(weightsOf(net), await trainedAlone());
});

test('dispose() ends a training, of the network and of the data set, in between and in onProgress', async () => {
  for (const what of ['network', 'data set']) {
    for (const isInProgress of [true, false]) {
      const net = cnn.createNetwork(smallSpec);
      const own = cnn.createDataset(smallImages, smallLabels);
      const dispose = () => (what === 'network' ? net : own).dispose();
      const training = net.train(own, { epochs: 1000, onProgress: isInProgress ? dispose : undefined });
      if (!isInProgress) dispose();
      await assert.rejects(training, convScopeError('disposed', new RegExp(what)));
      if (what === 'data set') await net.train(data, { epochs: 1 });
    }
  }
});

test('what ends a training early frees the network for the next one', async () => {
  const net = cnn.createNetwork(smallSpec);
  const failure = new Error('from onProgress');
  const throwing = () => {
    throw failure;
  };
  await assert.rejects(net.train(data, { onProgress: throwing }), (error) => error === failure);
  const controller = new AbortController();
  const training = net.train(data, { epochs: 1000, signal: controller.signal });
  controller.abort(failure);
  await assert.rejects(training, (error) => error === failure);
  await assert.rejects(net.train(data, { epochs: 0 }), convScopeError('bad-argument', /epochs/));
  await assert.rejects(net.train(data, { learningRate: 1e30 }), convScopeError('diverged', /./));
  net.createTrainer(data).dispose();
});

test('a network has one open trainer: the next one may come when it is done or disposed of', async () => {
  const net = cnn.createNetwork(smallSpec);
  const first = net.createTrainer(data);
  first.advance(1);
  assert.throws(() => net.createTrainer(data), isBusy);
  await assert.rejects(net.train(data), isBusy);
  net.setWeights('dense', { bias: [1, 2] });
  first.advance(1000);
  assert.equal(first.progress.done, true);
  const second = net.createTrainer(data);
  second.dispose();
  net.createTrainer(data).dispose();
  assert.equal((await net.train(data)).images, 200);
});
