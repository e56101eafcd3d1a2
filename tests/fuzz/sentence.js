// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { say } from '../../web/parts/base/words.js';

/** @import { Words } from '../../web/parts/base/plain-figure.js' */

/**
 * What a figure says, in a language; fails if a value is missing in it.
 * @param {Words} words
 * @param {Record<string, string>} language
 */
export function sentenceOf([key, values = {}], language) {
  const wanted = [...language[key].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  for (const name of wanted) assert.ok(values[name] !== undefined, `${key} without ${name}`);
  const page = { closest: () => ({ getAttribute: () => (language.retry === 'Try again' ? 'en' : 'zh-Hans') }) };
  return say(/** @type {any} */ (page), key, values);
}
