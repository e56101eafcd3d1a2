// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a page has to fetch may not grow unnoticed. What the article fetches for its first screen, a browser tells:
// tests/browser/page/first-screen.spec.js.

import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import test from 'node:test';
import { articleSize, entrySize, moduleSize, postSize, testDigitsSize } from './page-size.js';

const kilobyte = 1024;

/**
 * @param {number} bytes
 * @param {number} most in KB
 */
function assertAtMost(bytes, most) {
  assert.ok(bytes <= most * kilobyte, `${bytes} bytes`);
}

test('the WebAssembly module and its glue take at most 71 KB after gzip', async () => {
  assertAtMost((await moduleSize()).total, 71);
});

test('what a page fetches before there is any figure takes at most 15 KB after gzip', async () => {
  assertAtMost(await entrySize(), 15);
  assertAtMost((await articleSize()).entry, 15);
});

test('a post with <cnn-convolution> takes at most 112 KB after gzip, with the module', async () => {
  assertAtMost(await postSize('cnn-convolution'), 112);
});

test('a post with <cnn-feature-maps> takes at most 165 KB after gzip, with weights and samples', async () => {
  assertAtMost(await postSize('cnn-feature-maps'), 165);
});

test('a post with <cnn-live> takes at most 165 KB after gzip, with weights and a sample', async () => {
  assertAtMost(await postSize('cnn-live'), 165);
});

test('the whole article takes at most 353 KB after gzip, with weights and samples', async () => {
  assertAtMost((await articleSize()).total, 353);
});

test('the 1,000 test digits that an evaluation fetches take at most 155 KB', async () => {
  assertAtMost(await testDigitsSize(), 155);
});

test('the one file takes at most 1.5 MB on the disk', async () => {
  const { size } = await stat(new URL('../../dist/convscope.html', import.meta.url));
  assert.ok(size <= 1.5e6, `${size} bytes`);
});
