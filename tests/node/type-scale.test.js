// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Article and figures have the same few sizes of type, one weight beside the regular, one radius, and one set of gaps.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../../web/', import.meta.url));

/** Paper has sizes of its own, and a chart those of its own px, which follow the text by the size of the chart. */
const free = [/^page\/paper\//, /^page\/first-screen\/still/];

/** @returns {Promise<{ name: string, text: string }[]>} whatever has a style, and is not a comment in it */
async function styles() {
  const found = [];
  for (const room of ['parts', 'figures', 'page', 'elements-page', 'teachers-page']) {
    for (const each of await readdir(path.join(web, room), { recursive: true })) {
      const name = `${room}/${each.replaceAll('\\', '/')}`;
      if (!/\.(?:css|js)$/.test(name) || free.some((pattern) => pattern.test(name))) continue;
      const text = (await readFile(path.join(web, name), 'utf8')).replace(/\/\*.*?\*\//gs, '');
      if (name.endsWith('.css') || /\bcss`|[sS]tyle = `/.test(text)) found.push({ name, text });
    }
  }
  return found;
}

/**
 * The values of a property, with the selector before each.
 * @param {string} text
 * @param {string} property as a pattern
 */
function* valuesOf(text, property) {
  let selector = '';
  for (const line of text.split('\n')) {
    if (/\{$/.test(line)) selector = line.trim().slice(0, -2);
    const value = line.match(new RegExp(`(?:^|[\\s{])(?:${property}): ([^;]+);`))?.[1];
    if (value) yield { selector, value };
  }
}

/**
 * @param {string} property
 * @param {(value: string, selector: string) => boolean} isInFamily
 */
async function expectFamily(property, isInFamily) {
  const unexpected = [];
  for (const { name, text } of await styles()) {
    for (const { selector, value } of valuesOf(text, property)) {
      if (!isInFamily(value, selector)) unexpected.push(`${name}, ${selector}: ${value}`);
    }
  }
  assert.deepEqual(unexpected, []);
}

test('the sizes of type of the article are those of the figures', async () => {
  const sizesIn = async (/** @type {string} */ name, /** @type {RegExp} */ pattern) => {
    const text = await readFile(path.join(web, name), 'utf8');
    return Object.fromEntries([...text.matchAll(pattern)].map(([, size, value]) => [size, Number(value)]));
  };
  const article = await sizesIn('page/base.css', /--(small|text|large|title): ([\d.]+)rem;/g);
  const figures = await sizesIn(
    'parts/base/shared-style.js',
    /--cnn-(small|text|large|title): \$\{rem\(([\d.]+)\)\};/g,
  );
  assert.deepEqual(article, { small: 0.875, text: 1, large: 1.125, title: 1.5 });
  assert.deepEqual(figures, article);
});

test('every size of type is one of the scale; only numbers within cells fit their cells', () =>
  expectFamily('font-size', (value, selector) => {
    const sizes = 'var\\(--(?:cnn-)?(?:small|text|large|title|headline|huge)\\)';
    const ofScale = new RegExp(`^(?:inherit|1[14]px|${sizes}|min\\(${sizes}, [\\d.]+cqi\\)|max\\(16px, ${sizes}\\))$`);
    return ofScale.test(value) || /\.cell\b|\.factors\b/.test(selector);
  }));

// Many Chinese fonts have no weight between regular and bold, and browsers thicken none for 600.
test('type is regular or of one heavier weight', () =>
  expectFamily('font-weight', (value) => /^(?:400|700|inherit)(?: !important)?$/.test(value)));

test('what has round corners has them of one radius', () =>
  expectFamily(
    'border(?:-[a-z]+)*-radius',
    (value) =>
      value === 'inherit' ||
      value === '50%' ||
      value.split(' ').every((part) => /^(?:0|var\(--(?:cnn-)?radius\))$/.test(part)),
  ));

test('gaps are of one set', () =>
  expectFamily('(?:row-|column-)?gap', (value) => {
    const lengths = [...value.matchAll(/\$\{rem\(([\d.]+)\)\}|\b([\d.]+)rem\b/g)].map(([, inFigure, inPage]) =>
      Number(inFigure ?? inPage),
    );
    return value.startsWith('clamp') || lengths.every((length) => [0.25, 0.5, 0.75, 1, 1.5, 2].includes(length));
  }));
