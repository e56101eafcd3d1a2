// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { stillPicture } from '../../web/page/first-screen/still-picture.js';

const html = await stillPicture();
const numbers = (/** @type {RegExp} */ pattern) => [...html.matchAll(pattern)].map(([, number]) => Number(number));

test('the still picture has the input and both layers of maps, each where both layouts use it', () => {
  const symbols = [...html.matchAll(/<symbol id="([\w-]+)"/g)].map(([, id]) => id).sort();
  assert.equal(symbols.length, 1 + 8 + 8);
  assert.equal(new Set(symbols).size, symbols.length);
  const used = [...html.matchAll(/<use href="#([\w-]+)"/g)].map(([, id]) => id).sort();
  assert.deepEqual(used, [...symbols, ...symbols].sort());
});

test('the still picture answers 7, as sure as the network is', () => {
  assert.deepEqual(numbers(/class="still-answer"[^>]*>(\d)</g), [7, 7]);
  const [, wide] = html.split('class="wide"');
  const bars = [...wide.split('</svg>')[1].matchAll(/class="bar"[^>]*?width="([\d.e-]+)"/g)].map(([, width]) =>
    Number(width),
  );
  assert.equal(bars.length, 10);
  assert.ok(bars[7] > 0.99 * bars.reduce((sum, width) => sum + width, 0));
});

test('the still picture costs the page at most 6 KB', () => {
  assert.ok(gzipSync(html).length <= 6 * 1024, `${gzipSync(html).length}`);
});
