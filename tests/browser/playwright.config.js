// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { defineConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4173); // another one where two checkouts are tested side by side

// Playwright downloads browsers of its own, which offline machines cannot; any Chromium at hand will do.
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.js',
  outputDir: '../../build/browser',
  reporter: 'list',
  fullyParallel: true,
  workers: '100%', // of the cores; a browser waits more than it works
  forbidOnly: true,
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
      env: { ...process.env, FONTCONFIG_FILE: `${import.meta.dirname}/fonts.conf` },
    },
  },
  webServer: {
    command: `npx vite preview web --port ${port} --strictPort`,
    cwd: new URL('../..', import.meta.url).pathname,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
