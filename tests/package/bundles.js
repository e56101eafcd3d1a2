// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The small apps, built as their authors would: each bundler with no settings but where things are, or with those that an
// author has for something else.

import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { build } from 'vite';
import webpack from 'webpack';

/** @typedef {{ library: string, figures: string }} Entries the files of the two apps */

const title = 'waiting';
const figures = '<cnn-feature-maps></cnn-feature-maps><cnn-network></cnn-network><cnn-training></cnn-training>';

/**
 * Writes the pages library.html and figures.html.
 * @param {string} folder
 * @param {(app: keyof Entries) => string} script the tag that runs an app
 */
export function writePages(folder, script) {
  for (const app of /** @type {const} */ (['library', 'figures'])) {
    const page = `<!doctype html><html lang="en"><title>${title}</title>${script(app)}${app === 'figures' ? figures : ''}`;
    writeFileSync(join(folder, `${app}.html`), page);
  }
}

/** @param {string} folder of the apps @param {string} output */
export async function buildByVite(folder, output) {
  const pages = join(folder, 'vite-pages');
  cpSync(join(folder, 'apps'), pages, { recursive: true });
  writePages(pages, (app) => `<script type="module" src="${app}.js"></script>`);
  await build({
    configFile: false,
    root: pages,
    logLevel: 'error',
    build: {
      outDir: output,
      rollupOptions: { input: ['library.html', 'figures.html'].map((page) => join(pages, page)) },
    },
  });
}

/**
 * @param {string} folder of the apps
 * @param {string} output
 * @param {import('webpack').Configuration} [settings] of an author who has modules in WebAssembly, too
 */
export async function buildByWebpack(folder, output, settings = {}) {
  const compiler = webpack({
    ...settings,
    mode: 'production',
    optimization: { minimize: Object.keys(settings).length === 0 }, // once is enough
    context: join(folder, 'apps'),
    entry: { library: './library.js', figures: './figures.js' },
    output: { path: output },
    performance: { hints: false },
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  if (errors.length + warnings.length > 0) throw new Error(JSON.stringify([errors, warnings]));
  writePages(output, (app) => `<script defer src="${app}.js"></script>`);
}

/**
 * esbuild leaves `new URL('…', import.meta.url)` alone, so the apps for it say where the files are.
 * @param {string} folder of the apps
 * @param {string} output
 */
export async function buildByEsbuild(folder, output) {
  await esbuild.build({
    entryPoints: { library: join(folder, 'apps/library-esbuild.js'), figures: join(folder, 'apps/figures-esbuild.js') },
    bundle: true,
    minify: true,
    format: 'esm',
    loader: { '.wasm': 'file', '.safetensors': 'file' },
    outdir: output,
    logLevel: 'warning',
  });
  for (const part of ['wasm', 'models', 'samples']) {
    cpSync(join(folder, 'node_modules/convscope/web', part), join(output, 'convscope', part), { recursive: true });
  }
  writePages(output, (app) => `<script type="module" src="${app}.js"></script>`);
}
