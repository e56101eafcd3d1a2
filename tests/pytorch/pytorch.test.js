// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Networks that web/examples/export/from_pytorch.py exports answer as PyTorch itself does.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { assertSameAnswers } from './agreement.js';
import { runPython } from './python.js';

const cnn = await load();
const folder = mkdtempSync(join(tmpdir(), 'convscope-pytorch-'));
test.after(() => rmSync(folder, { recursive: true }));

runPython('networks.py', folder);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? file.replace('.json', '') : []));

/** @param {string} name */
const exported = (name) => cnn.loadNetwork(readFileSync(join(folder, `${name}.safetensors`)));

/**
 * @param {string} name
 * @returns {{ images: number[][], probabilities: number[][], classes: string[], parameters: number }}
 */
const expected = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

test('there are ten networks', () => assert.equal(names.length, 10));

for (const name of names) {
  test(`PyTorch and ConvScope answer alike: ${name}`, () => {
    const net = exported(name);
    const { images, probabilities, classes } = expected(name);
    assertSameAnswers(net, images, probabilities);
    assert.deepEqual(net.classes, classes);
    net.dispose();
  });
}

test('the network of the official MNIST example arrives with all of its 1,199,882 weights', () => {
  const net = exported('official example');
  const layers = net.layers.filter(({ type }) => type === 'conv2d' || type === 'dense').map(({ name }) => name);
  const tensors = layers.flatMap((name) => Object.values(net.weights(name)));
  assert.equal(
    tensors.reduce((sum, { data }) => sum + data.length, 0),
    1_199_882,
  );
  assert.equal(expected('official example').parameters, 1_199_882);
  net.dispose();
});

test('layers that cannot be expressed are named, and no file is written', () => runPython('refusals.py'));
