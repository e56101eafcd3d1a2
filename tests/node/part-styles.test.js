// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A style is exported by the module of the template that it belongs to, so that who uses the one has the other at hand.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../../web/', import.meta.url));

/** Belongs to the formulas of several figures, which have no template in common. */
const free = ['parts/formula-style.js'];

test('each style is imported by one module, that of its template, in its own folder', async () => {
  /** @type {Map<string, string[]>} by style */
  const importers = new Map();
  for (const room of ['parts', 'figures']) {
    for (const name of await readdir(path.join(web, room), { recursive: true })) {
      if (!name.endsWith('.js')) continue;
      const file = path.join(room, name);
      if (file.endsWith('-style.js')) importers.set(file, importers.get(file) ?? []);
      const text = await readFile(path.join(web, file), 'utf8');
      for (const [, from] of text.matchAll(/^(?:import|export|\}).* from '(.*-style\.js)';$/gm)) {
        const style = path.join(path.dirname(file), from);
        importers.set(style, [...(importers.get(style) ?? []), file]);
      }
    }
  }
  for (const style of free) importers.delete(style);
  assert.ok(importers.size > 15);
  for (const [style, files] of importers) {
    assert.equal(files.length, 1, `${style} is imported by ${files.join(', ')}`);
    assert.equal(path.dirname(files[0]), path.dirname(style));
  }
});
