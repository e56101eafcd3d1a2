// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/engines/find-browser.js';
import { buildByEsbuild, buildByVite, buildByWebpack, writePages } from './bundles.js';
import { folder } from './installed.js';
import { serveFolder } from './server.js';

/** @import { Page } from 'playwright-core' */

cpSync(fileURLToPath(new URL('apps', import.meta.url)), join(folder, 'apps'), { recursive: true });

const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
test.after(() => browser.close());

/**
 * Opens a page of a folder that is served, and collects what goes wrong there.
 * @param {string} output
 * @param {string} name
 * @param {(page: Page) => Promise<void>} look
 */
async function visit(output, name, look) {
  const server = await serveFolder(output);
  const page = await browser.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) faults.push(response.url());
  });
  try {
    await page.goto(`${server.address}/${name}`);
    await look(page);
    assert.deepEqual(faults, []);
  } finally {
    await page.close();
    server.close();
  }
}

/** The library reads the stroke that read-a-one.js draws. @param {Page} page */
async function readsAOne(page) {
  await page.waitForFunction(() => document.title !== 'waiting', undefined, { timeout: 30_000 });
  assert.equal(await page.title(), '1');
}

/**
 * The figures show the digit to begin with, a 5, in the network with the trained weights, and train on images of the
 * package.
 * @param {Page} page
 */
async function showsAFive(page) {
  await page.locator('cnn-network .prediction', { hasText: '5' }).waitFor({ timeout: 30_000 });
  assert.equal(await page.locator('cnn-feature-maps cnn-map canvas').count(), 1 + 8 + 8 + 8);
  const training = page.locator('cnn-training');
  await training.locator('.size').waitFor({ timeout: 30_000 }); // below the others, which come first
  assert.deepEqual(await training.locator('.size option').allTextContents(), ['100, to overfit', '10,000 (1.6 MB)']);
  await training.locator('.step').click();
  await training.locator('.state', { hasText: '20 images seen' }).waitFor({ timeout: 30_000 });
  assert.equal(await page.locator('.failure').count(), 0);
}

/** How web/lib/README.md tells apart what is imported as a module and what is fetched. */
const ruleForModules = { test: /\.wasm$/, type: 'webassembly/async', dependency: { not: ['url'] } };

/** @type {Record<string, (folder: string, output: string) => Promise<void>>} */
const builders = {
  Vite: buildByVite,
  webpack: buildByWebpack,
  'webpack with asyncWebAssembly': (folder, output) =>
    buildByWebpack(folder, output, { experiments: { asyncWebAssembly: true } }),
  'webpack with a rule for modules in WebAssembly': (folder, output) =>
    buildByWebpack(folder, output, { experiments: { asyncWebAssembly: true }, module: { rules: [ruleForModules] } }),
  esbuild: buildByEsbuild,
};

for (const [name, buildApps] of Object.entries(builders)) {
  test(`an app built by ${name} finds the module, the weights and the samples`, async () => {
    const output = join(folder, 'built', name);
    await buildApps(folder, output);
    await visit(output, 'library.html', readsAOne);
    await visit(output, 'figures.html', showsAFive);
  });
}

test('a page without a bundler takes library and figures from a server of packages on another origin', async () => {
  const packages = await serveFolder(join(folder, 'node_modules/convscope'));
  const output = join(folder, 'plain');
  mkdirSync(output);
  cpSync(join(folder, 'apps/read-a-one.js'), join(output, 'read-a-one.js'));
  const library = `
    import { load } from '${packages.address}/web/lib/index.js';
    import { readAOne } from './read-a-one.js';
    const weights = await fetch('${packages.address}/web/models/mnist.safetensors');
    document.title = readAOne(await load(), await weights.arrayBuffer());`;
  writePages(output, (app) =>
    app === 'library'
      ? `<script type="module">${library}</script>`
      : `<script type="module" src="${packages.address}/dist/embed.js"></script>`,
  );
  try {
    await visit(output, 'library.html', readsAOne);
    await visit(output, 'figures.html', showsAFive);
  } finally {
    packages.close();
  }
});
