// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { defineConfig } from 'vite';
import { languages } from './parts/base/languages.js';

// The strictest policy that the site works under; the browser tests hold it to that.
const contentSecurityPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

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
    rollupOptions: { input: languages.map(({ page }) => `${import.meta.dirname}/${page}`) },
  },
  preview: {
    port: 8080,
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
  },
});
