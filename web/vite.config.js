// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { once } from 'node:events';
import { createServer } from 'node:http';
import { defineConfig } from 'vite';
import { stillPicture } from './page/still/still-picture.js';
import { languages } from './parts/base/languages.js';

/** @import { IndexHtmlTransformContext, PreviewServer, Rolldown, ViteDevServer } from 'vite' */

// The strictest policy that the site works under; the browser tests hold it to that.
const contentSecurityPolicy = "default-src 'self'; img-src 'self' blob:; script-src 'self' 'wasm-unsafe-eval'";

/**
 * Answers on each address of this machine's own that a client may take `localhost` for; Vite listens on one of them, and
 * the only other choice it has is to open the server to the network.
 * @param {PreviewServer | ViteDevServer} server
 */
function listenOnEachLoopback({ httpServer, middlewares, config }) {
  httpServer?.once('listening', async () => {
    const taken = httpServer.address();
    if (!taken || typeof taken === 'string' || !['127.0.0.1', '::1'].includes(taken.address)) return;
    const other = createServer(middlewares);
    httpServer.once('close', () => other.close().closeAllConnections());
    const host = taken.address === '::1' ? '127.0.0.1' : '::1';
    await once(other.listen(taken.port, host), 'listening').catch(({ code }) => {
      // A machine without IPv6 has no ::1.
      if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') {
        config.logger.warn(`  another server answers at ${host}, port ${taken.port} (${code})`);
      }
    });
  });
}

/**
 * Has the browser fetch the code of the first figure, and all that it imports, together with the first script.
 * @param {string} _html
 * @param {IndexHtmlTransformContext} context
 */
function preloadFirstFigure(_html, { bundle = {}, chunk }) {
  const isChunk = (/** @type {Rolldown.OutputAsset | Rolldown.OutputChunk | undefined} */ file) =>
    file?.type === 'chunk';
  const first = Object.values(bundle)
    .filter(isChunk)
    .find(({ facadeModuleId }) => facadeModuleId?.endsWith('figures/live/live.js'));
  const names = new Set(first ? [first.fileName] : []);
  for (const name of names) {
    const file = bundle[name];
    if (isChunk(file)) for (const imported of file.imports) names.add(imported);
  }
  const present = new Set(chunk ? [chunk.fileName, ...chunk.imports] : []); // for which the page has links already
  return [...names]
    .filter((name) => !present.has(name))
    .map((name) => ({
      tag: 'link',
      attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
      injectTo: /** @type {const} */ ('head'),
    }));
}

/**
 * What the first script needs comes with it; what nearly all elements need, as one file more; what some of them share, in
 * files of what the same elements share.
 * @type {Rolldown.CodeSplittingOptions}
 */
export const shared = {
  groups: [
    { name: 'arrival', test: /parts\/base\/(languages|near|say|words)\.js$/, priority: 1 },
    { name: 'directives', test: /lit(-html)?\/.*directive/, minShareCount: 2 },
    { name: 'base', minShareCount: 15 },
  ],
};

export default defineConfig({
  root: import.meta.dirname,
  appType: 'mpa', // what is not there is answered by 404
  base: './', // the site works from any folder of any host
  publicDir: false,
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    assetsInlineLimit: 0, // data: addresses would need a looser policy
    modulePreload: { polyfill: false },
    target: 'es2022',
    rollupOptions: {
      input: languages.map(({ page }) => `${import.meta.dirname}/${page}`),
      output: { codeSplitting: shared },
    },
  },
  plugins: [
    {
      name: 'still-picture',
      transformIndexHtml: async (html) => html.replace('<!-- still picture -->', await stillPicture()),
    },
    { name: 'first-figure', transformIndexHtml: { order: 'post', handler: preloadFirstFigure } },
    { name: 'each-loopback', configureServer: listenOnEachLoopback, configurePreviewServer: listenOnEachLoopback },
  ],
  preview: {
    port: 8080,
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
  },
});
