// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the tests in each engine have in common.

import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4173); // another one where two checkouts are tested side by side
const checkout = join(import.meta.dirname, '../../..');

export const everyEngine = defineConfig({
  testDir: join(checkout, 'tests/browser'),
  testMatch: '*.spec.js',
  outputDir: join(checkout, 'build/browser'),
  reporter: 'list',
  fullyParallel: true,
  workers: '100%', // of the cores; a browser waits more than it works
  forbidOnly: true,
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  // Two cores, and other steps of the tests: once in some hundred tests a frame or a message comes too late. What passes at
  // the second try is named at the end (“flaky”), so that it is looked at all the same.
  retries: 1,
  timeout: 60_000, // and 15 s for each expectation: other steps of the tests may be compiling beside this one
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
  },
  webServer: {
    command: `npx vite preview web --port ${port} --strictPort`,
    cwd: checkout,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
