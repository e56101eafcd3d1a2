// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import test from 'node:test';
import { elements } from '../../web/figures/elements.js';
import { load } from '../../web/lib/index.js';
import { testImages, testLabels } from './mnist.js';

const top = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', top), 'utf8');

test('each element that README names is one', () => {
  for (const [, name] of readme.matchAll(/<(cnn-[\w-]+)/g)) assert.ok(name in elements, name);
});

test('the animated picture of README has at most 600 KB', () => {
  const [, path] = /!\[[^\]]*\]\(([^)]+)\)/.exec(readme) ?? [];
  assert.ok(statSync(new URL(String(path), top)).size <= 600_000);
});

test('what README shows of the library runs', async () => {
  const [, example] = /```js\n(.*?)```/s.exec(readme) ?? [];
  assert.ok(example);
  const statements = example.replace(/^import .*$/m, '').replace('console.log', '() => {}');
  const AsyncFunction = /** @type {FunctionConstructor} */ (Object.getPrototypeOf(async () => {}).constructor);
  const run = new AsyncFunction(
    'load',
    'imageIdx',
    'labelIdx',
    `${statements}; return { probabilities, prediction, loss, accuracy: net.evaluate(data, { count: 1000 }).accuracy };`,
  );
  const { probabilities, prediction, loss, accuracy } = await run(load, testImages, testLabels);
  assert.equal(probabilities.length, 10);
  assert.equal(prediction, 7);
  assert.ok(loss < 1);
  assert.ok(accuracy > 0.9, `${accuracy}`);
});
