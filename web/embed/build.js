// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Builds what other pages embed, into dist beside the article, whose files it shares:
//   node web/embed/build.js      after vite build web

import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { languages } from '../parts/base/languages.js';
import config, { shared } from '../vite.config.js';
import { holdAllFiles, holdFirstFiles } from './hold-files.js';
import { packOneFile } from './pack-one-file.js';

/** @import { Rolldown, UserConfig } from 'vite' */

const dist = new URL('../../dist/', import.meta.url);

/**
 * Builds a script of this folder.
 * @param {string} entry its name
 * @param {Rolldown.OutputOptions} output
 * @param {UserConfig} [more]
 * @returns {Promise<Record<string, string>>} its code, and that of the chunks it imports, by their names in dist
 */
async function bundle(entry, output, more = {}) {
  const input = fileURLToPath(new URL(entry, import.meta.url));
  const { output: files } = /** @type {Rolldown.RolldownOutput} */ (
    await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      ...more,
      build: {
        ...config.build,
        write: false,
        modulePreload: false, // it puts elements into the head of the page
        rollupOptions: { input, output: { ...output, entryFileNames: entry } },
      },
    })
  );
  const chunks = files.filter((file) => file.type === 'chunk');
  return Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, code]));
}

/**
 * Builds a classic script that is one file. Its own address, which such scripts lack, is that of its page.
 * @param {string} entry
 */
async function classic(entry) {
  const output = /** @type {const} */ ({ format: 'iife', codeSplitting: false });
  const files = await bundle(entry, output, { define: { 'import.meta.url': 'document.baseURI' } });
  return files[entry];
}

/**
 * Builds the program of the one file. It finds all files inside itself by their names, and works where no address can be made
 * from the page's own.
 */
async function ownProgram() {
  const output = /** @type {const} */ ({ format: 'iife', codeSplitting: false });
  const files = await bundle('one-file.js', output, {
    define: { 'import.meta.url': "'file:///'" },
    experimental: { renderBuiltUrl: (name) => ({ runtime: JSON.stringify(`file:///${name}`) }) },
  });
  return files['one-file.js'];
}

/** @param {string} name in this folder */
const own = (name) => readFile(new URL(name, import.meta.url), 'utf8');

/** @param {string} name in dist */
const built = (name) => readFile(new URL(name, dist), 'utf8');

const assets = await readdir(new URL('assets/', dist));
/** @param {string} extension of the only asset that has it */
const asset = (extension) => `assets/${assets.find((name) => name.endsWith(extension))}`;
const folders = { assets: new URL('assets/', dist), samples: new URL('../samples/', import.meta.url) };
/** @type {Record<string, string>} */
const scripts = {
  ...(await bundle('embed.js', { format: 'es', chunkFileNames: 'embed/[name]-[hash].js', codeSplitting: shared })),
  'embed-page.js': await classic('embed-page.js'),
  'embed-whole.js': await classic('embed-whole.js'),
  'embed-files.js': await holdFirstFiles(folders.assets),
};
const pages = {
  'embed.html': (await own('embed.html')).replace('../favicon.svg', `./${asset('.svg')}`),
  'convscope.html': packOneFile({
    pages: await Promise.all(languages.map(({ page }) => built(page))),
    style: `${await built(asset('.css'))}${await own('one-file.css')}`,
    icon: await built(asset('.svg')),
    program: (await holdAllFiles(folders)) + (await ownProgram()),
    unpack: await own('unpack.js'),
  }),
};

await rm(new URL('embed/', dist), { recursive: true, force: true });
await mkdir(new URL('embed/', dist));
for (const [name, text] of Object.entries({ ...scripts, ...pages })) await writeFile(new URL(name, dist), text);

// The posts of the examples embed what lies beside them.
await mkdir(new URL('examples/', dist));
for (const name of await readdir(new URL('../examples/', import.meta.url))) {
  if (!/(\.html|post\.css|frame-height\.js)$/.test(name)) continue;
  await cp(new URL(`../examples/${name}`, import.meta.url), new URL(`examples/${name}`, dist));
}

/** What goes into the attribute `integrity` of a script element, and into that of an import map for what it imports. */
const integrity = Object.fromEntries(
  Object.entries(scripts).map(([name, text]) => [name, `sha384-${createHash('sha384').update(text).digest('base64')}`]),
);
await writeFile(new URL('integrity.json', dist), `${JSON.stringify(integrity, null, 2)}\n`);
