// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The rooms of the house and the one way in which imports run, types included (.github/CONTRIBUTING.md has the map).

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { elements } from '../../web/figures/elements.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const web = path.join(root, 'web');

/** Each may import from those before it and from its own. */
const order = [
  'wasm',
  'lib',
  'drawing',
  'models',
  'files',
  'session',
  'parts/base',
  'parts',
  'figure',
  'figures',
  'page',
  'embed',
];
const rooms = ['lib', 'drawing', 'files', 'session', 'parts', 'figures', 'page', 'embed'];

/** @param {string} file below web/ */
function roomOf(file) {
  if (file.startsWith('parts/base/')) return 'parts/base';
  if (/^figures\/[^/]+\//.test(file)) return 'figure';
  return file.includes('/') ? file.split('/')[0] : 'page';
}

/** @param {string} file below web/ */
const figureOf = (file) => (roomOf(file) === 'figure' ? file.split('/')[1] : undefined);

async function sources() {
  const found = await Promise.all(rooms.map((room) => readdir(path.join(web, room), { recursive: true })));
  return found.flatMap((names, i) => names.filter((name) => name.endsWith('.js')).map((name) => `${rooms[i]}/${name}`));
}

/** @param {string} file */
async function importsOf(file) {
  const text = await readFile(path.join(web, file), 'utf8');
  const named = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g);
  return [...named].map(([, name]) => path.posix.join(path.posix.dirname(file), name));
}

test('imports run one way through the rooms, types included, and never from one figure into another', async () => {
  /** @type {string[]} */
  const wrong = [];
  for (const file of await sources()) {
    for (const target of await importsOf(file)) {
      const isUp = order.indexOf(roomOf(target)) > order.indexOf(roomOf(file));
      const isAcross = roomOf(target) === 'figure' && roomOf(file) === 'figure' && figureOf(target) !== figureOf(file);
      if (isUp || isAcross || !order.includes(roomOf(target))) wrong.push(`${file} imports ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('every figure cnn-<name> has its class in web/figures/<name>/<name>.js', async () => {
  const folders = (await readdir(path.join(web, 'figures'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const parts = ['legend', 'map'];
  const names = Object.keys(elements).map((name) => name.replace('cnn-', ''));
  assert.deepEqual(folders.sort(), names.filter((name) => !parts.includes(name)).sort());
  for (const name of names) {
    const folder = parts.includes(name) ? 'parts' : 'figures';
    const text = await readFile(path.join(web, folder, name, `${name}.js`), 'utf8');
    assert.match(text, /export class Cnn\w+/, name);
  }
});

test('each concept of the core has a test of its name', async () => {
  const headers = (await readdir(path.join(root, 'cpp/cnn'), { recursive: true })).filter((name) =>
    name.endsWith('.hpp'),
  );
  const tests = await readdir(path.join(root, 'tests/cpp'));
  // Errors are tested where they are thrown; a picture, a border and a purpose are nothing but what they name; what engines have
  // in common is tested with each of them, and every kind of descent in test_descent.cpp.
  const elsewhere = [
    'errors.hpp',
    'grey_picture.hpp',
    'border.hpp',
    'purpose.hpp',
    'engine.hpp',
    'layer_descent.hpp',
    'fused_descent.hpp',
  ];
  const untested = headers
    .map((name) => path.basename(name))
    .filter((name) => !elsewhere.includes(name) && !tests.includes(`test_${name.replace('.hpp', '.cpp')}`));
  assert.deepEqual(untested, []);
});
