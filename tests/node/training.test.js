// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';
import { testImages, testLabels } from './mnist.js';

const cnn = await load();
const data = cnn.createDataset(testImages, testLabels);

/** @param {import('../../web/lib/index.js').Network} net */
const hash = (net) => createHash('sha256').update(net.save()).digest('hex');

/** @param {object} options */
async function trainedHash(options) {
  const net = cnn.createNetwork({ seed: 1 });
  await net.train(data, { count: 500, ...options });
  return hash(net);
}

test('train() learns digits: from 10 % to over 85 % on digits it has not seen', async () => {
  const net = cnn.createNetwork({ seed: 1 });
  const before = net.evaluate(data, { start: 8000 });
  const end = await net.train(data, { count: 8000 });
  const after = net.evaluate(data, { start: 8000 });
  assert.ok(before.accuracy < 0.2);
  assert.ok(after.accuracy > 0.85, `accuracy ${after.accuracy}`);
  assert.ok(after.loss < 0.5);
  assert.deepEqual([end.epoch, end.images, end.total, end.done], [1, 8000, 8000, true]);
});

test('the same options give the same bytes; each option that matters gives others', async () => {
  const plain = await trainedHash({});
  assert.equal(await trainedHash({}), plain);
  assert.equal(await trainedHash({ onProgress: () => {} }), plain);
  const variants = [
    { seed: 2 },
    { epochs: 2 },
    { batchSize: 16 },
    { learningRate: 0.01 },
    { schedule: 'cosine' },
    { schedule: { kind: 'exponential', decay: 0.5 } },
    { schedule: { kind: 'step', every: 0.5 } },
    { momentum: 0 },
    { weightDecay: 0.01 },
    { augment: true },
    { augment: { rotate: 5 } },
    { start: 1 },
  ];
  const hashes = await Promise.all(variants.map(trainedHash));
  assert.equal(new Set([plain, ...hashes]).size, variants.length + 1);
});

test('trainings take turns, and a trainer advanced by hand ends at the same bytes', async () => {
  const net = cnn.createNetwork({ seed: 1 });
  const trainer = net.createTrainer(data, { count: 500, epochs: 2 });
  while (!trainer.progress.done) trainer.advance(7);
  assert.equal(hash(net), await trainedHash({ epochs: 2 }));
  trainer.dispose();
});

test('onProgress hears of every slice, with the averages of that slice', async () => {
  /** @type {import('../../web/wasm/convscope.js').TrainingProgress[]} */
  const heard = [];
  const net = cnn.createNetwork();
  await net.train(data, { count: 2000, epochs: 2, onProgress: (progress) => heard.push(progress) });
  assert.ok(heard.length > 3);
  assert.equal(heard.at(-1)?.images, 4000);
  heard.forEach(({ images, loss, accuracy }, i) => {
    assert.ok(images > (heard[i - 1]?.images ?? 0));
    assert.ok(loss > 0 && loss < 5 && accuracy >= 0 && accuracy <= 1);
  });
  assert.ok(/** @type {number} */ (heard.at(-1)?.loss) < heard[0].loss / 2);
});

test('a signal stops the training after a whole step', async () => {
  const net = cnn.createNetwork({ seed: 1 });
  const controller = new AbortController();
  let images = 0;
  const training = net.train(data, {
    signal: controller.signal,
    onProgress: (progress) => {
      images = progress.images;
      if (images > 300) controller.abort();
    },
  });
  await assert.rejects(training, { name: 'AbortError' });
  assert.ok(images > 300 && images < 10_000);

  const same = cnn.createNetwork({ seed: 1 });
  const trainer = same.createTrainer(data);
  trainer.advance(images);
  assert.equal(hash(net), hash(same));

  const fresh = hash(cnn.createNetwork({ seed: 1 }));
  const untouched = cnn.createNetwork({ seed: 1 });
  await assert.rejects(untouched.train(data, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  assert.equal(hash(untouched), fresh);
});

test('a training that diverges says so and leaves finite weights that still work', async () => {
  const net = cnn.createNetwork();
  await assert.rejects(
    net.train(data, { learningRate: 1e6, batchSize: 1 }),
    convScopeError('diverged', /diverged.*try a smaller learning rate/),
  );
  assert.ok(net.weights('dense').kernel.data.every(Number.isFinite));
  assert.equal(net.forward(data.image(0)).probabilities.length, 10);
});

test('the learning rate can be changed between steps, and the schedule goes on', () => {
  const net = cnn.createNetwork();
  const trainer = net.createTrainer(data, { count: 100, epochs: 4, learningRate: 0.1, schedule: 'cosine' });
  trainer.advance(200);
  // schedules are computed in 32-bit floats
  assert.ok(Math.abs(trainer.learningRate - 0.05) < 1e-7);
  trainer.learningRate = 0.4;
  assert.ok(Math.abs(trainer.learningRate - 0.2) < 1e-7);
  assert.throws(
    () => {
      trainer.learningRate = -1;
    },
    convScopeError('bad-argument', /the learning rate to be a finite number from 0/),
  );
  assert.throws(
    () => {
      trainer.learningRate = Number.NaN;
    },
    convScopeError('bad-argument', /finite number, got NaN/),
  );
  assert.throws(() => trainer.advance(0), convScopeError('bad-argument', /count of images/));
});

test('options out of range are refused', async () => {
  /** @type {[object, RegExp][]} */
  const refused = [
    [{ epochs: 0 }, /epochs to be a whole number from 1/],
    [{ batchSize: 0 }, /batch size/],
    [{ learningRate: -0.1 }, /learning rate/],
    [{ learningRate: '0.1' }, /learningRate to be a finite number, got "0.1"/],
    [{ momentum: 1 }, /momentum from 0 to below 1/],
    [{ weightDecay: -1 }, /weight decay/],
    [{ schedule: 'linear' }, /schedule.kind to be one of constant, cosine, step, exponential, got "linear"/],
    [{ schedule: { kind: 'step', every: 0 } }, /step schedule/],
    [{ augment: { tilt: 1 } }, /augment to have only the settings shift, rotate, scale, shear, probability/],
    [{ augment: { rotate: -1 } }, /rotation/],
    [{ augment: { rotate: 'much' } }, /augment.rotate to be a finite number/],
    [{ count: 10_001 }, /range within the 10000 images/],
    [{ start: 10_000 }, /range within/],
    [{ rate: 1 }, /only the settings start, count/],
  ];
  for (const [options, sentence] of refused) {
    await assert.rejects(cnn.createNetwork().train(data, options), convScopeError('bad-argument', sentence));
  }
  await assert.rejects(
    cnn.createNetwork().train(/** @type {never} */ ([])),
    convScopeError('bad-argument', /data set/),
  );
});

test('a training whose network, data set or trainer has been disposed of stops with a sentence', async () => {
  const own = cnn.createDataset(testImages, testLabels);
  const net = cnn.createNetwork();
  const trainer = net.createTrainer(own);
  own.dispose();
  assert.throws(() => trainer.advance(1), convScopeError('disposed', /data set/));
  net.dispose();
  assert.throws(() => trainer.advance(1), convScopeError('disposed', /network/));
  trainer.dispose();
  trainer.dispose();
  assert.throws(() => trainer.progress, convScopeError('disposed', /trainer/));
  assert.throws(() => net.save(), convScopeError('disposed', /network/));
  await assert.rejects(net.train(data), convScopeError('disposed', /network/));

  const leaving = cnn.createNetwork();
  await assert.rejects(
    leaving.train(data, { onProgress: () => leaving.dispose() }),
    convScopeError('disposed', /network/),
  );
});

test('a clock that stands still does not make a slice of the whole training', async (context) => {
  context.mock.method(performance, 'now', () => 1000);
  let before = 0;
  /** @type {number[]} */
  const slices = [];
  await cnn.createNetwork().train(data, {
    batchSize: 1,
    learningRate: 0.001,
    onProgress: ({ images }) => {
      slices.push(images - before);
      before = images;
    },
  });
  assert.equal(before, 10_000);
  assert.equal(slices[0], 1);
  assert.ok(Math.max(...slices) <= 256, `${Math.max(...slices)} images`);
});

test('slices grow to many images each, so that progress is heard of now and then', async () => {
  let heard = 0;
  const net = cnn.createNetwork();
  await net.train(data, { count: 2000, batchSize: 1, learningRate: 1e-3, onProgress: () => ++heard });
  assert.ok(heard < 500, `${heard} slices`);
});

test('what a schedule leaves out: a step multiplies by 0.1, an exponential one by 0.9 an epoch', () => {
  for (const [kind, factor] of /** @type {const} */ ([
    ['step', 0.1],
    ['exponential', 0.9],
  ])) {
    const schedule = { kind };
    const trainer = cnn.createNetwork().createTrainer(data, { count: 32, epochs: 3, learningRate: 1e-3, schedule });
    trainer.advance(32);
    assert.ok(Math.abs(trainer.learningRate / (1e-3 * factor) - 1) < 1e-6, `${kind}: ${trainer.learningRate}`);
  }
});
