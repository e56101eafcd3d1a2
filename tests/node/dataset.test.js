// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';
import { testImages, testLabels } from './mnist.js';

const cnn = await load();

test('createDataset() reads the MNIST test set', () => {
  const data = cnn.createDataset(testImages, testLabels);
  assert.equal(data.length, 10_000);
  assert.deepEqual(data.imageShape, [28, 28, 1]);
  assert.equal(data.label(0), 7);
  assert.deepEqual(Buffer.from(data.image(9_999)), testImages.subarray(-784));
  data.dispose();
});

test('createDataset() takes an ArrayBuffer, and gives copies', () => {
  const data = cnn.createDataset(new Uint8Array(testImages).buffer, new Uint8Array(testLabels).buffer);
  const image = data.image(0);
  image.fill(1);
  assert.notDeepEqual(data.image(0), image);
  data.dispose();
});

test('readDataset() unpacks gzip and takes plain bytes as they are', async () => {
  const data = await cnn.readDataset(gzipSync(testImages), testLabels);
  assert.equal(data.length, 10_000);
  assert.equal(data.label(9_999), 6);
  data.dispose();
});

test('bad bytes are refused with what was expected, and the instance still works', async () => {
  const badData = (/** @type {RegExp} */ sentence) => convScopeError('bad-data', sentence);
  assert.throws(() => cnn.createDataset(testImages.subarray(0, 1203), testLabels), badData(/shorter than its extents/));
  assert.throws(() => cnn.createDataset(testLabels, testImages), badData(/images with 3 axes/));
  assert.throws(() => cnn.createDataset(testImages, testLabels.subarray(0, 9)), badData(/shorter/));
  assert.throws(() => cnn.createDataset(new Uint8Array(), testLabels), badData(/IDX header/));
  assert.throws(() => cnn.createDataset(gzipSync(testImages), testLabels), badData(/magic number/));
  const truncated = gzipSync(testImages).subarray(0, 5000);
  await assert.rejects(cnn.readDataset(truncated, testLabels), badData(/whole gzip archive/));
  assert.throws(
    () => cnn.createDataset(/** @type {never} */ ('images'), testLabels),
    convScopeError('bad-argument', /imageBytes to be a Uint8Array or an ArrayBuffer, got "images"/),
  );
  await assert.rejects(
    cnn.readDataset(testImages, /** @type {never} */ (null)),
    convScopeError('bad-argument', /labelBytes.*got null/),
  );
  assert.equal(cnn.createNetwork().layers.length, 4);
});

test('images and labels are asked for by an index within the data set', () => {
  const data = cnn.createDataset(testImages, testLabels);
  assert.throws(() => data.image(10_000), convScopeError('bad-argument', /from 0 to 9999, got 10000/));
  assert.throws(() => data.label(-1), convScopeError('bad-argument', /got -1/));
  data.dispose();
  data.dispose();
  assert.throws(() => data.length, convScopeError('disposed', /this data set has been disposed of/));
  assert.throws(() => cnn.createNetwork().evaluate(data), convScopeError('disposed', /data set/));
});
