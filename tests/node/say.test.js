// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { say } from '../../web/parts/base/say.js';

/** An element in a page of some language. @param {string} lang */
const at = (lang) =>
  /** @type {Element} */ (/** @type {unknown} */ ({ closest: () => ({ getAttribute: () => lang }) }));

const text = { en: 'This is a {digit}; a {digit} and {count} more.', 'zh-Hans': '这是 {digit}。' };

test('numbers that begin with a vowel take “an”', () => {
  for (const [digit, said] of /** @type {const} */ ([
    [8, 'This is an 8; an 8 and 3 more.'],
    [11, 'This is an 11; an 11 and 3 more.'],
    [800, 'This is an 800; an 800 and 3 more.'],
    [1, 'This is a 1; a 1 and 3 more.'],
    [110, 'This is a 110; a 110 and 3 more.'],
    [7, 'This is a 7; a 7 and 3 more.'],
  ])) {
    assert.equal(say(at('en'), text, { digit, count: 3 }), said);
  }
  assert.equal(say(at('zh-Hans'), text, { digit: 8 }), '这是 8。');
});
