// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Every option is checked before anything happens.

import assert from 'node:assert/strict';
import test from 'node:test';
import vm from 'node:vm';
import { ConvScope, Dataset, load, Network, Trainer } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';
import { smallImages, smallLabels, smallSpec } from './idx.js';

const cnn = await load();
const data = cnn.createDataset(smallImages, smallLabels);
const refusal = (/** @type {RegExp} */ sentence) => convScopeError('bad-argument', sentence);

const failing = {
  get label() {
    throw new TypeError('from the getter');
  },
};
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

test('train() checks all its options before the first step', async () => {
  const net = cnn.createNetwork(smallSpec);
  const before = net.save();
  let calls = 0;
  const onProgress = () => {
    calls += 1;
  };
  /** @type {[unknown, RegExp][]} */
  const refused = [
    [null, /the options to be an object, got null/],
    [5, /the options to be an object, got 5/],
    [[], /the options to be an object, got an array/],
    [new Uint8Array(3), /the options to be an object, got an object of class Uint8Array/],
    [{ onProgress: 5 }, /onProgress to be a function, got 5/],
    [{ onProgress: {} }, /onProgress to be a function/],
    [{ onProgress, signal: {} }, /signal to be an AbortSignal, got an object of class Object/],
    [{ onProgress, signal: 'stop' }, /signal to be an AbortSignal, got "stop"/],
    [{ onProgress, signal: new AbortController() }, /signal to be an AbortSignal/],
    [{ onProgress, sginal: undefined }, /only the settings .*signal, got "sginal"/],
    [{ onProgress, epochs: 1e6 }, /epochs to be a whole number from 0 to 100000/],
    [{ onProgress, augment: null, schedule: [] }, /schedule to be an object, got an array/],
    [{ onProgress, frozen: 'conv' }, /^expected frozen to be an array, got "conv"$/],
    [{ onProgress, frozen: { conv: true } }, /^expected frozen to be an array, got an object/],
    [{ onProgress, frozen: [0] }, /^expected the name of a layer to be a string, got 0$/],
    [{ onProgress, frozen: ['softmax', 'conv'] }, /^expected the name of a layer \(dense, softmax\), got "conv"$/],
    [{ onProgress, frozen: Array(257).fill('softmax') }, /^expected frozen to have at most 256 items, got 257$/],
    [
      { onProgress, frozen: ['dense', 'softmax'] },
      /^expected a layer with weights that is not frozen, got none: nothing would learn$/,
    ],
    [revoked, /the options to be readable/],
  ];
  for (const [options, sentence] of refused) {
    await assert.rejects(net.train(data, /** @type {never} */ (options)), refusal(sentence));
  }
  assert.equal(calls, 0);
  assert.deepEqual(net.save(), before);
  assert.equal((await net.train(data, { onProgress })).done, true);
});

test('train() takes an AbortSignal of another realm, and says why it ended', async () => {
  const signal = vm.runInNewContext('({ aborted: true, reason: "enough", addEventListener() {} })');
  await assert.rejects(cnn.createNetwork(smallSpec).train(data, { signal }), (error) => error === 'enough');
});

test('a getter that throws, or a Proxy, is refused with a sentence and the cause', () => {
  const net = cnn.createNetwork(smallSpec);
  assert.throws(
    () => net.forward(data.image(0), /** @type {never} */ (failing)),
    (error) => refusal(/the options to be readable/)(error) && /** @type {Error} */ (error).cause instanceof TypeError,
  );
  const calls = [
    () => cnn.createNetwork(/** @type {never} */ (revoked)),
    () => cnn.createNetwork({ layers: /** @type {never} */ (revoked) }),
    () => cnn.createNetwork({ layers: [/** @type {never} */ (revoked)] }),
    () => net.setWeights('dense', { kernel: /** @type {never} */ (revoked) }),
    () => net.evaluate(data, /** @type {never} */ (revoked)),
    () => net.evaluate(/** @type {never} */ (revoked)),
    () => cnn.pool({ data: [1], shape: /** @type {never} */ (revoked) }),
    () => cnn.convolve(/** @type {never} */ (revoked), { data: [1], shape: [1, 1] }),
  ];
  for (const call of calls) assert.throws(call, refusal(/^expected .*, got /));
});

test('a getter that disposes of the network leaves an error, not a call of freed memory', () => {
  const net = cnn.createNetwork(smallSpec);
  const options = {
    get label() {
      net.dispose();
      return 1;
    },
  };
  assert.throws(() => net.forward(data.image(0), options), convScopeError('disposed', /network/));
});

test('arrays that lie about their length are refused before memory is taken', () => {
  const net = cnn.createNetwork(smallSpec);
  for (const length of [2 ** 32, 1e300, -1, 0.5, Number.NaN, 'many', 2 ** 24 + 1]) {
    /** @type {never[]} */
    const kernel = new Proxy([], { get: (target, name) => (name === 'length' ? length : Reflect.get(target, name)) });
    assert.throws(() => net.setWeights('dense', { kernel }), refusal(/kernel to have at most 16777216 items/));
    assert.throws(() => cnn.createNetwork({ layers: kernel }), refusal(/layers to have at most 256 items/));
  }
});

test('evaluate() and train() name the range that was given', async () => {
  const net = cnn.createNetwork(smallSpec);
  assert.throws(() => net.evaluate(data, { start: 500 }), refusal(/range within the 200 images .* got start 500$/));
  assert.throws(() => net.evaluate(data, { start: 5, count: 196 }), refusal(/got 196 images from index 5$/));
  assert.throws(() => net.evaluate(data, { count: 0 }), refusal(/got 0 images from index 0$/));
  await assert.rejects(net.train(data, { start: 200 }), refusal(/got start 200$/));
});

test('classes that only the library makes say so', () => {
  for (const Class of [Network, Dataset, Trainer, ConvScope]) {
    assert.throws(
      () => Reflect.construct(Class, [{}]),
      refusal(/to be (made|loaded) by .*, got a call of the constructor/),
    );
    assert.throws(() => Reflect.construct(class extends /** @type {any} */ (Class) {}, []), refusal(/constructor/));
  }
  assert.throws(() => cnn.createNetwork().evaluate(Object.create(Dataset.prototype)), refusal(/a data set made by/));
});

test('names of any length are quoted by their beginning', () => {
  const net = cnn.createNetwork(smallSpec);
  assert.throws(() => net.weights('x'.repeat(1e6)), refusal(/got "x{60}"… of 1000000 characters$/));
  assert.throws(() => net.weights('\ud800'), refusal(/got "\\ud800"$/));
});
