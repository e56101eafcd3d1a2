// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Scripts as a host's bundler makes them, of the library's sources and of what the host has installed itself.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @import { Rolldown } from 'vite' */

/**
 * Bundles a module.
 * @param {object} options
 * @param {URL} options.folder where the module would lie
 * @param {string} options.code
 * @param {string} options.name of the script, and of the folder of what it imports
 * @param {'production' | 'development'} [options.mode] of what it imports
 * @param {Record<string, string>} [options.define] code that stands for names
 * @returns {Promise<Record<string, string | Uint8Array>>} the files by their names, the script first
 */
export async function bundle({ folder, code, name, mode = 'production', define = {} }) {
  const entry = fileURLToPath(new URL(`${name}-entry.js`, folder));
  const { output } = /** @type {Rolldown.RolldownOutput} */ (
    await build({
      configFile: false,
      root: fileURLToPath(folder),
      base: './',
      logLevel: 'warn',
      publicDir: false,
      define: { 'process.env.NODE_ENV': JSON.stringify(mode), ...define },
      resolve: { conditions: ['module', 'browser', mode] },
      plugins: [
        {
          name: 'entry',
          enforce: 'pre',
          resolveId: (id) => (id === entry ? id : undefined),
          load: (id) => (id === entry ? code : undefined),
        },
      ],
      build: {
        write: false,
        minify: mode === 'production',
        modulePreload: false,
        assetsInlineLimit: 0,
        assetsDir: name,
        rollupOptions: { input: entry, output: { entryFileNames: `${name}.js` } },
      },
    })
  );
  return Object.fromEntries(output.map((file) => [file.fileName, 'code' in file ? file.code : file.source]));
}
