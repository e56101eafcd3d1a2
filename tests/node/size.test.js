// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a page has to fetch may not grow unnoticed.

import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import test from 'node:test';
import { moduleSize, pageSize } from './page-size.js';

const kilobyte = 1024;

test('the WebAssembly module and its glue take at most 65 KB after gzip', async () => {
  const { total } = await moduleSize();
  assert.ok(total <= 65 * kilobyte, `${total} bytes`);
});

test('the whole article takes at most 225 KB after gzip, with weights and samples', async () => {
  const { total, ...parts } = await pageSize();
  assert.ok(total <= 225 * kilobyte, `${total} bytes: ${JSON.stringify(parts)}`);
});

test('the one file takes at most 450 KB', async () => {
  const { size } = await stat(new URL('../../dist/convscope.html', import.meta.url));
  assert.ok(size <= 450 * kilobyte, `${size} bytes`);
});
