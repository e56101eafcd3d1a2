// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from '../../web/lib/index.js';
import { testImages, testLabels } from './mnist.js';

/** @import { Network } from '../../web/lib/index.js' */

const program = fileURLToPath(new URL('../../web/examples/tutorial.js', import.meta.url));
const cnn = await load();
const digits = cnn.createDataset(testImages, testLabels);

/** @param {string[]} flags */
const run = (...flags) => spawnSync(process.execPath, [program, ...flags], { encoding: 'utf8' });

/**
 * What the program has to print for a network, by `evaluate()`, which takes another way through the module.
 * @param {Network} net
 */
function expectedLines(net) {
  const { windows } = net.evaluate(digits, { count: 1000, window: 100 });
  const lines = windows.map(
    ({ end, loss, accuracy }) =>
      `[Step ${end}] Past 100 steps: Average Loss ${loss.toFixed(3)} | Accuracy: ${Math.round(100 * accuracy)}%`,
  );
  return ['MNIST CNN initialized!', ...lines];
}

/** @param {string} output */
const linesOf = (output) => output.trimEnd().split('\n');

test('the tutorial: random weights guess, one in ten right, at a loss of ln 10', () => {
  const { status, stdout, stderr } = run();
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const lines = linesOf(stdout);
  assert.deepEqual(lines, expectedLines(cnn.createNetwork({ seed: 1 })));
  assert.equal(lines.length, 11);
  for (const line of lines.slice(1)) {
    assert.match(line, /^\[Step \d+00\] Past 100 steps: Average Loss 2\.30\d \| Accuracy: \d{1,2}%$/);
  }
  assert.deepEqual(linesOf(run('--weights', 'random').stdout), lines);
});

test('the tutorial with trained weights classifies 98 of 100 correctly', async () => {
  const { status, stdout } = run('--weights', 'trained');
  assert.equal(status, 0);
  const model = await readFile(new URL('../../web/models/mnist.safetensors', import.meta.url));
  assert.deepEqual(linesOf(stdout), expectedLines(cnn.loadNetwork(model)));
  const accuracies = linesOf(stdout)
    .slice(1)
    .map((line) => Number(/(\d+)%$/.exec(line)?.[1]));
  assert.ok(accuracies.reduce((sum, each) => sum + each, 0) / 10 >= 97.5, `${accuracies}`);
});

test('the tutorial answers other flags with one sentence', () => {
  for (const flags of [['--weights', 'good'], ['--weights'], ['--weight', 'trained'], ['trained']]) {
    const { status, stdout, stderr } = run(...flags);
    assert.equal(status, 1, flags.join(' '));
    assert.equal(stdout, '');
    assert.equal(stderr, `expected --weights random or --weights trained, got ${flags.join(' ')}\n`);
  }
});
