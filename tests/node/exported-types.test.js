// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Every type that stands in a public signature can be imported by its name. It reads what `npm run build:types` made.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

/** @param {string} file */
const declarations = (file) => readFile(new URL(`../../web/types/${file}`, import.meta.url), 'utf8');
const index = await declarations('lib/index.d.ts');
const exported = new Set(Array.from(index.matchAll(/export (?:type|class|declare class) (\w+)/g), ([, name]) => name));
for (const [, names] of index.matchAll(/export \{([^}]*)\}/g)) {
  for (const name of names.split(',')) exported.add(name.trim());
}

const files = ['convscope', 'dataset', 'error', 'load', 'network', 'network-spec', 'trainer', 'training-options'];

test('every type that a public module declares or borrows for its signatures is exported by name', async () => {
  for (const file of files) {
    const text = await declarations(`lib/${file}.d.ts`);
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
    const declared = Array.from(code.matchAll(/export (?:type|declare class|class) (\w+)/g), ([, name]) => name);
    const borrowed = Array.from(code.matchAll(/import type \{([^}]*)\}|import \{([^}]*)\}/g), ([, a, b]) => a ?? b)
      .flatMap((names) => names.split(','))
      .map((name) => name.trim());
    const used = borrowed.filter((name) => code.split(new RegExp(`\\b${name}\\b`)).length > 2);
    const missing = [...declared, ...used].filter((name) => !exported.has(name));
    assert.deepEqual(missing, [], file);
  }
});

test('what only the library makes cannot be constructed in TypeScript', async () => {
  for (const [file, name] of [
    ['convscope', 'ConvScope'],
    ['dataset', 'Dataset'],
    ['network', 'Network'],
    ['trainer', 'Trainer'],
  ]) {
    const text = await declarations(`lib/${file}.d.ts`);
    assert.match(text, new RegExp(`class ${name} \\{[\\s\\S]*private constructor\\(\\);`));
  }
});
