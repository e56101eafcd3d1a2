// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Writes the list of the elements into dist, beside the script that it shows them with: node web/elements-page/build.js

import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { elementsPage } from './page.js';

const dist = new URL('../../dist/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('../types/custom-elements.json', import.meta.url), 'utf8'));

const icon = (await readdir(new URL('assets/', dist))).find((name) => name.endsWith('.svg'));

await writeFile(new URL('elements.html', dist), elementsPage(manifest, `./assets/${icon}`));
await copyFile(new URL('../page/base.css', import.meta.url), new URL('base.css', dist));
await copyFile(new URL('elements.css', import.meta.url), new URL('elements.css', dist));
await copyFile(new URL('copy.js', import.meta.url), new URL('elements.js', dist));
