// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { say } from '../../web/parts/base/say.js';

/** @import { Language } from '../../web/parts/base/languages.js' */
/** @import { Words } from '../../web/parts/base/say.js' */

/**
 * What a figure says, in a language; fails if a value is missing in it.
 * @param {Words} words
 * @param {Language} language
 */
export function sentenceOf([text, values = {}], language) {
  const wanted = [...text[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  for (const name of wanted) assert.ok(values[name] !== undefined, `${text.en} without ${name}`);
  const page = { closest: () => ({ getAttribute: () => language }) };
  return say(/** @type {any} */ (page), text, values);
}
