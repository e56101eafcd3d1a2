// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetNames } from '../../web/page/worksheet/sheet-names.js';
import { sheets } from '../../web/page/worksheet/sheets.js';

test('a worksheet is offered for each figure that has one', () => {
  assert.deepEqual([...sheetNames].sort(), Object.keys(sheets).sort());
});
