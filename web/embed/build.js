// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Builds what other pages embed, into dist beside the article, whose files it shares:
//   node web/embed/build.js      after vite build web

import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { languages } from '../parts/base/languages.js';
import config from '../vite.config.js';
import { holdFiles } from './hold-files.js';
import { packOneFile } from './pack-one-file.js';

/** @import { Rolldown } from 'vite' */

const dist = new URL('../../dist/', import.meta.url);

/**
 * Builds a script that is one file.
 * @param {string} entry its name in this folder
 * @param {'es' | 'iife'} format
 */
async function bundle(entry, format) {
  const input = fileURLToPath(new URL(entry, import.meta.url));
  const output = { format, entryFileNames: entry, codeSplitting: false };
  const { output: files } = /** @type {Rolldown.RolldownOutput} */ (
    await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      define: format === 'iife' ? { 'import.meta.url': 'document.baseURI' } : {}, // classic scripts lack it
      build: { ...config.build, write: false, rollupOptions: { input, output } },
    })
  );
  return files[0].code;
}

/** @param {string} name in this folder */
const own = (name) => readFile(new URL(name, import.meta.url), 'utf8');

/** @param {string} name in dist */
const built = (name) => readFile(new URL(name, dist), 'utf8');

const assets = await readdir(new URL('assets/', dist));
/** @param {string} extension of the only asset that has it */
const asset = (extension) => `assets/${assets.find((name) => name.endsWith(extension))}`;
const files = await holdFiles(new URL('assets/', dist));
const scripts = {
  'embed.js': await bundle('embed.js', 'es'),
  'embed-page.js': await bundle('embed-page.js', 'iife'),
  'embed-files.js': files,
};
const pages = {
  'embed.html': (await own('embed.html')).replace('../favicon.svg', `./${asset('.svg')}`),
  'convscope.html': packOneFile({
    pages: await Promise.all(languages.map(({ page }) => built(page))),
    style: `${await built(asset('.css'))}${await own('one-file.css')}`,
    icon: await built(asset('.svg')),
    program: files + (await bundle('one-file.js', 'iife')),
    unpack: await own('unpack.js'),
  }),
};

for (const [name, text] of Object.entries({ ...scripts, ...pages })) await writeFile(new URL(name, dist), text);

// The posts of the examples embed what lies beside them.
await mkdir(new URL('examples/', dist));
for (const name of await readdir(new URL('../examples/', import.meta.url))) {
  if (!/(\.html|post\.css|frame-height\.js)$/.test(name)) continue;
  await cp(new URL(`../examples/${name}`, import.meta.url), new URL(`examples/${name}`, dist));
}

/** What goes into the attribute `integrity` of a script element. */
const integrity = Object.fromEntries(
  Object.entries(scripts).map(([name, text]) => [name, `sha384-${createHash('sha384').update(text).digest('base64')}`]),
);
await writeFile(new URL('integrity.json', dist), `${JSON.stringify(integrity, null, 2)}\n`);
for (const [name, value] of Object.entries(integrity)) console.log(`dist/${name} ${value}`);
