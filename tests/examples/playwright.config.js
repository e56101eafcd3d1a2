// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { defineConfig } from '@playwright/test';
import browser from '../browser/playwright.config.js';

export default defineConfig(browser, {
  testDir: import.meta.dirname,
  outputDir: '../../build/examples-results',
  use: { baseURL: 'http://localhost:' }, // any port of this machine
  webServer: [],
});
