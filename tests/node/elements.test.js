// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { code } from '../../web/figures/code.js';
import { elements } from '../../web/figures/elements.js';
import { hasSession, ownSettings } from '../../web/figures/figure-settings.js';
import { Figure } from '../../web/parts/base/figure.js';
import { PlainFigure } from '../../web/parts/base/plain-figure.js';
import { settingNames } from '../../web/session/setting-names.js';

/** @import { FigureName } from '../../web/figures/figure-settings.js' */
/** @import { Element, Manifest } from '../../web/elements-page/page.js' */

/** What figures of a session have besides their own. */
const ofSession = ['group', ...settingNames];

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
    const named = (described.get(name)?.attributes ?? []).map((attribute) => attribute.name);
    const styled = element.prototype instanceof PlainFigure ? ['theme'] : []; // by the style alone
    assert.deepEqual(named.sort(), [...element.observedAttributes, ...styled].sort());
  });
}

test('what is known of the figures before their code has come is what their classes say', () => {
  const figures = Object.entries(elements).filter(([, { prototype }]) => prototype instanceof PlainFigure);
  const isOfSession = (/** @type {string} */ name) => hasSession(/** @type {FigureName} */ (name));
  const observed = figures.map(([name, { observedAttributes }]) => [
    name,
    observedAttributes.filter(
      (attribute) => attribute !== 'controls' && !(isOfSession(name) && ofSession.includes(attribute)),
    ),
  ]);
  assert.deepEqual(ownSettings, Object.fromEntries(observed));
  for (const [name, { prototype }] of figures) {
    assert.equal(isOfSession(name), prototype instanceof Figure, name);
  }
});

test('every element is a class that the package exports', async () => {
  const exported = Object.values(await import('../../web/figures/index.js'));
  const missing = Object.entries(elements).filter(([, element]) => !exported.some((each) => each === element));
  assert.deepEqual(
    missing.map(([name]) => name),
    [],
  );
});

test('the code of every element is found by its name', async () => {
  assert.deepEqual(Object.keys(code).sort(), Object.keys(elements).sort());
  for (const [name, element] of Object.entries(elements)) {
    assert.equal(await code[/** @type {keyof typeof code} */ (name)](), element);
  }
});
