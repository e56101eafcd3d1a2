// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a model file says of its network besides the weights: settings of layers, normalization, classes.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';
import { file, spec, tinyHeader } from './tiny-file.js';

/** @import { LayerSpec } from '../../web/lib/network-spec.js' */

const cnn = await load();

/** @param {Uint8Array} bytes @returns {Record<string, any>} what is under the key "convscope" */
function specIn(bytes) {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  return JSON.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))).__metadata__.convscope);
}

test('strides, paddings, whole maps, normalization and classes are saved and read', () => {
  /** @type {LayerSpec[]} */
  const afterConvolutions = [
    { type: 'pool2d', kind: 'average', size: 'all' },
    { type: 'dense', units: 4 },
    { type: 'relu' },
    { type: 'dense', units: 2 },
    { type: 'softmax' },
  ];
  const net = cnn.createNetwork({
    inputShape: [13, 11, 3],
    layers: [
      { type: 'conv2d', filters: 4, padding: 'same', stride: 2 },
      { type: 'relu' },
      { type: 'pool2d', size: 3, stride: 2 },
      { type: 'conv2d', filters: 5, kernelSize: 1, bias: true },
      { type: 'conv2d', filters: 2, kernelSize: 5, padding: 3, stride: 1 },
      ...afterConvolutions,
    ],
    normalize: { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] },
    classes: ['cat', 'dog'],
    seed: 5,
  });
  const bytes = net.save();
  assert.deepEqual(specIn(bytes), {
    inputShape: [13, 11, 3],
    layers: [
      { type: 'conv2d', filters: 4, kernelSize: 3, padding: 'same', stride: 2, bias: false },
      { type: 'relu' },
      { type: 'pool2d', kind: 'max', size: 3, stride: 2 },
      { type: 'conv2d', filters: 5, kernelSize: 1, padding: 'valid', bias: true },
      { type: 'conv2d', filters: 2, kernelSize: 5, padding: 3, bias: false },
      ...afterConvolutions,
    ],
    normalize: { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] },
  });
  const copy = cnn.loadNetwork(bytes);
  assert.deepEqual(copy.layers, net.layers);
  assert.deepEqual(copy.normalize, net.normalize);
  assert.deepEqual(copy.classes, ['cat', 'dog']);
  const pixels = Uint8Array.from({ length: 429 }, (_, i) => (i * i) % 256);
  assert.deepEqual(copy.forward(pixels), net.forward(pixels));
  assert.deepEqual(copy.save(), bytes);
});

test('what has its default is not written, so that the shipped files keep their bytes', async () => {
  const tutorial = specIn(cnn.createNetwork({ normalize: { mean: [0.5], std: 1 } }).save());
  assert.deepEqual(tutorial, {
    inputShape: [28, 28, 1],
    layers: [
      { type: 'conv2d', filters: 8, kernelSize: 3, padding: 'valid', bias: false },
      { type: 'pool2d', kind: 'max', size: 2 },
      { type: 'dense', units: 10 },
      { type: 'softmax' },
    ],
  });
  for (const name of ['mnist', 'mnist-100', 'mnist-deep']) {
    const bytes = await readFile(new URL(`../../web/models/${name}.safetensors`, import.meta.url));
    const net = cnn.loadNetwork(bytes);
    assert.deepEqual(net.normalize, { mean: [0.5], std: [1] });
    assert.equal(Buffer.compare(net.save(), bytes), 0, name);
  }
});

test('a file may leave out defaults, and name its classes beside its layers', () => {
  const body = new Uint8Array(Float32Array.of(1, 2, 3, 4, 5, 6, 0.5, -0.5).buffer);
  const withSpec = (/** @type {object} */ change, /** @type {Record<string, string>} */ metadata = {}) =>
    file(
      { ...tinyHeader, __metadata__: { convscope: JSON.stringify({ ...JSON.parse(spec), ...change }), ...metadata } },
      body,
    );
  const net = cnn.loadNetwork(withSpec({ classes: ['no', 'yes'], normalize: { mean: 0 } }));
  assert.deepEqual(net.classes, ['no', 'yes']);
  assert.deepEqual(net.normalize, { mean: [0], std: [1] });
  /** @type {[Uint8Array, RegExp][]} */
  const refused = [
    [withSpec({ classes: ['no'] }), /describes no network: expected the classes to have 2 names, got 1/],
    [withSpec({ classes: null }), /describes no network: expected the classes to be an array, got null/],
    [
      withSpec({ classes: ['no', 'yes'] }, { 'convscope.classes': '["a","b"]' }),
      /"convscope.classes" names no classes: "convscope" names them, too/,
    ],
    [
      withSpec({ normalize: { mean: [0, 0] } }),
      /describes no network: expected normalize.mean to have at most 1 items/,
    ],
    [withSpec({ normalize: { std: [0] } }), /describes no network: expected normalize.std to be above 0, got 0/],
    [withSpec({ normalize: { std: 1e-45 } }), /describes no network: .*normalized pixels are finite numbers/],
    [withSpec({ normalize: null }), /describes no network: expected normalize to be an object, got null/],
    [withSpec({ normalise: {} }), /only the settings .*, got "normalise"/],
  ];
  for (const [bytes, sentence] of refused) {
    assert.throws(() => cnn.loadNetwork(bytes), convScopeError('bad-data', sentence));
  }
});
