// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { once } from 'node:events';
import { createServer } from 'node:http';
import { defineConfig } from 'vite';
import { firstScreen, firstScreenGroup } from './page/first-screen/first-screen.js';
import { stillPicture } from './page/first-screen/still-picture.js';
import { socialCard } from './page/pictures/social-card.js';
import { languages } from './parts/base/languages.js';

/** @import { PreviewServer, Rolldown, ViteDevServer } from 'vite' */

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
 * What the first script needs comes with it; what nearly all elements need, as one file more; what some of them share, in
 * files of what the same elements share.
 * @type {{ groups: Rolldown.CodeSplittingGroup[] }}
 */
export const shared = {
  groups: [
    { name: 'arrival', test: /parts\/base\/(languages|near|say|words)\.js$|chosen-theme|preload-helper/, priority: 2 },
    { name: 'directives', test: /lit(-html)?\/.*directive/, minShareCount: 2 },
    { name: 'base', minShareCount: 17 },
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
      output: { codeSplitting: { groups: [{ ...firstScreenGroup, priority: 1 }, ...shared.groups] } },
    },
  },
  plugins: [
    {
      name: 'still-picture',
      transformIndexHtml: async (html) => html.replace('<!-- still picture -->', await stillPicture()),
    },
    firstScreen,
    { name: 'indentation', transformIndexHtml: (html) => html.replace(/\n\s+/g, '\n') }, // half a kilobyte
    socialCard,
    { name: 'each-loopback', configureServer: listenOnEachLoopback, configurePreviewServer: listenOnEachLoopback },
  ],
  preview: {
    port: 8080,
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
  },
});
