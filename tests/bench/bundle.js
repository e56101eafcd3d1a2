// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Bundles for browsers, by vite.

import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

/**
 * @param {Record<string, string>} entries names and the code of each entry, which may import what the bench may
 * @param {{ outDir?: string }} [options] outDir: where to write the bundles, if they are to be written; not minified
 * then, as TensorFlow.js's threads start from the text of a function and fail if that is
 * @returns {Promise<{ fileName: string, content: string | Uint8Array }[]>}
 */
export async function bundle(entries, { outDir } = {}) {
  const place = (/** @type {string} */ name) => join(here, 'entries', `${name}.js`);
  const output = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    plugins: [
      {
        name: 'entries',
        enforce: 'pre', // before a file of the same name is found
        resolveId: (id) => (id in entries ? place(id) : undefined),
        load: (id) => Object.entries(entries).find(([name]) => id === place(name))?.[1],
      },
    ],
    build: {
      outDir,
      write: outDir !== undefined,
      minify: outDir === undefined,
      assetsInlineLimit: 0,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: {
        input: Object.keys(entries),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const [{ output: files }] = /** @type {import('vite').Rollup.RollupOutput[]} */ ([output].flat());
  return files.map((file) => ({ fileName: file.fileName, content: file.type === 'chunk' ? file.code : file.source }));
}
