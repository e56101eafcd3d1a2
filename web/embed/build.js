// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Builds what other pages embed, into dist beside the article, with the very files that the article has:
//   node web/embed/build.js      after vite build web

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import config from '../vite.config.js';

/**
 * Builds a script that is one file.
 * @param {string} entry its name in this folder, and in dist
 * @param {'es' | 'iife'} format
 */
async function bundle(entry, format) {
  const input = fileURLToPath(new URL(entry, import.meta.url));
  const output = { format, entryFileNames: '[name].js', codeSplitting: false };
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, emptyOutDir: false, rollupOptions: { input, output } },
  });
}

await bundle('embed.js', 'es');
