// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Writes the page for teachers into dist, in every language: node web/teachers-page/build.js

import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { languages } from '../parts/base/languages.js';
import { pageName, teachersPage } from './page.js';

const dist = new URL('../../dist/', import.meta.url);

const icon = (await readdir(new URL('assets/', dist))).find((name) => name.endsWith('.svg'));

for (const { tag } of languages) {
  await writeFile(new URL(pageName(tag), dist), teachersPage(tag, `./assets/${icon}`));
}
await copyFile(new URL('../page/base.css', import.meta.url), new URL('base.css', dist));
await copyFile(new URL('teachers.css', import.meta.url), new URL('teachers.css', dist));
await copyFile(new URL('copy.js', import.meta.url), new URL('teachers.js', dist));
