// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Every function that takes bytes or numbers takes them of all realms and from all kinds of memory, or says what it misses.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import vm from 'node:vm';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';
import { smallImages, smallLabels, smallSpec } from './idx.js';

const wasmBinary = new Uint8Array(await readFile(new URL('../../web/wasm/convscope.wasm', import.meta.url)));
const cnn = await load({ wasmBinary });
const net = cnn.createNetwork(smallSpec);
const model = net.save();
const drawing = Uint8Array.from({ length: 64 }, (_, i) => (i % 8 > 3 ? 255 : 0));
const image = Float32Array.from({ length: 16 }, (_, i) => i / 16);
const kernel = Float32Array.from({ length: 9 }, (_, i) => i - 4);
const weights = Float32Array.from({ length: 32 }, (_, i) => i / 32);

/** @typedef {Uint8Array | Float32Array} Numbers */

/** Each with its right input and what it answers, or leaves. @type {[string, Numbers, (given: any) => any][]} */
const takers = [
  ['createDataset, images', smallImages, (given) => cnn.createDataset(given, smallLabels).image(7)],
  ['createDataset, labels', smallLabels, (given) => cnn.createDataset(smallImages, given).label(7)],
  ['readDataset', smallImages, async (given) => (await cnn.readDataset(given, smallLabels)).image(7)],
  ['loadNetwork', model, (given) => cnn.loadNetwork(given).save()],
  ['load', wasmBinary, async (given) => (await load({ wasmBinary: given })) === cnn],
  ['normalizeDigit', drawing, (given) => cnn.normalizeDigit(given, 8, 8)],
  ['forward, bytes', new Uint8Array(16).fill(9), (given) => net.forward(given)],
  ['forward, floats', image, (given) => net.forward(given)],
  ['convolve, image', image, (given) => cnn.convolve({ data: given, shape: [4, 4] }, { data: kernel, shape: [3, 3] })],
  ['convolve, kernel', kernel, (given) => cnn.convolve({ data: image, shape: [4, 4] }, { data: given, shape: [3, 3] })],
  ['pool', image, (given) => cnn.pool({ data: given, shape: [4, 4] })],
  [
    'setWeights',
    weights,
    (given) => {
      const own = cnn.createNetwork(smallSpec);
      own.setWeights('dense', { kernel: given });
      return own.weights('dense');
    },
  ],
];

class Lying extends Uint8Array {
  /** @override */
  get length() {
    return 3;
  }
}
class LyingFloats extends Float32Array {
  /** @override */
  get length() {
    return 1e9;
  }
}

/** @param {Numbers} array @param {ArrayBufferLike} buffer */
function copiedInto(array, buffer) {
  const view = array instanceof Uint8Array ? new Uint8Array(buffer) : new Float32Array(buffer);
  view.set(array);
  return view;
}

/** @type {[string, (array: Numbers) => unknown][]} */
const kindsThatWork = [
  [
    'a view within a larger buffer',
    (array) => {
      const larger = new /** @type {any} */ (array.constructor)(array.length + 5);
      larger.set(array, 3);
      return larger.subarray(3, -2);
    },
  ],
  ['of another realm', (array) => vm.runInNewContext(`${array.constructor.name}.from(array)`, { array })],
  [
    'of a subclass whose length lies',
    (array) => (array instanceof Uint8Array ? new Lying(array) : new LyingFloats(array)),
  ],
  ['with a length of its own', (array) => Object.defineProperty(array.slice(), 'length', { value: 3 })],
  ['over shared memory', (array) => copiedInto(array, new SharedArrayBuffer(array.byteLength))],
  [
    'over memory that can be resized',
    (array) => {
      const buffer = Reflect.construct(ArrayBuffer, [array.byteLength, { maxByteLength: 2 * array.byteLength }]);
      return copiedInto(array, buffer);
    },
  ],
];

for (const [name, right, take] of takers) {
  test(`${name}: takes typed arrays from everywhere`, async () => {
    const expected = await take(right);
    for (const [kind, make] of kindsThatWork) assert.deepEqual(await take(make(right)), expected, kind);
  });

  test(`${name}: refuses memory that is gone, and what holds no numbers, with one sentence`, async () => {
    const detached = right.slice();
    structuredClone(detached, { transfer: [detached.buffer] });
    const cutOff = Reflect.construct(ArrayBuffer, [right.byteLength, { maxByteLength: right.byteLength }]);
    const beyond = new /** @type {any} */ (right.constructor)(cutOff, 0, right.length);
    cutOff.resize(1);
    /** @type {[unknown, RegExp][]} */
    const refused = [
      [detached, /in memory, got a buffer that was detached or cut off$/],
      [beyond, /in memory, got a buffer that was detached or cut off$/],
      [new BigInt64Array(right.length), /^expected .*Array|array of numbers/],
      [new DataView(new ArrayBuffer(right.byteLength)), /^expected .*Array|array of numbers/],
      [Object.create(Object.getPrototypeOf(right)), /^expected .*Array|array of numbers/],
      [new Proxy(right, {}), /^expected .*Array|array of numbers/],
      [{ length: right.length }, /^expected .*Array|array of numbers/],
      ['text', /^expected .*Array|array of numbers/],
    ];
    for (const [given, sentence] of refused) {
      await assert.rejects(async () => take(given), convScopeError('bad-argument', sentence));
    }
    await take(right);
  });
}

test('buffers themselves are taken by whatever takes bytes, and refused with a sentence once detached', async () => {
  for (const [, right, take] of takers.slice(0, 5)) {
    const shared = copiedInto(right, new SharedArrayBuffer(right.byteLength)).buffer;
    const foreign = vm.runInNewContext('Uint8Array.from(array).buffer', { array: right });
    for (const buffer of [right.slice().buffer, shared, foreign])
      assert.deepEqual(await take(buffer), await take(right));
    const gone = right.slice().buffer;
    structuredClone(gone, { transfer: [gone] });
    await assert.rejects(async () => take(gone), convScopeError('bad-argument', /detached/));
  }
});

test('readDataset() has read what it was given when it returns', async () => {
  const images = smallImages.slice();
  const reading = cnn.readDataset(images, smallLabels.slice());
  images.fill(0);
  structuredClone(images, { transfer: [images.buffer] });
  assert.deepEqual((await reading).image(7), cnn.createDataset(smallImages, smallLabels).image(7));
});
