// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { elements } from '../../web/figures/elements.js';
import { Figure } from '../../web/parts/base/figure.js';
import { settingNames } from '../../web/session/session-settings.js';

/** @import { Element, Manifest } from '../../web/elements-page/page.js' */

/** What figures of a session read without observing it. */
const read = ['group', ...settingNames];

/** @type {Manifest} */
const manifest = JSON.parse(await readFile(new URL('../../web/types/custom-elements.json', import.meta.url), 'utf8'));
/** @type {Map<string, Element>} */
const described = new Map(
  manifest.modules.flatMap((module) => module.declarations).map((each) => [each.tagName, each]),
);

test('the manifest describes every element', () => {
  assert.deepEqual([...described.keys()].sort(), Object.keys(elements).sort());
});

for (const [name, element] of Object.entries(elements)) {
  test(`the comment of ${name} names the attributes that it has, and no others`, () => {
    const { observedAttributes, prototype } = element;
    const attributes = prototype instanceof Figure ? [...observedAttributes, ...read] : [...observedAttributes];
    const named = (described.get(name)?.attributes ?? []).map((attribute) => attribute.name);
    assert.deepEqual(named.sort(), attributes.sort());
  });
}
