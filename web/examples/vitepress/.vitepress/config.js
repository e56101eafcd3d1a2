// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Notes',
  description: 'A post with a figure',
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('cnn-') } } },
  vite: { optimizeDeps: { exclude: ['convscope'] } }, // for the development server of this version of Vite
});
