// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { defineConfig } from '@playwright/test';
import { everyEngine } from './engines/every-engine.js';
import { findBrowser } from './engines/find-browser.js';
import { otherMachine } from './harness/static-server.js';

export default defineConfig(everyEngine, {
  use: {
    launchOptions: {
      executablePath: findBrowser('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--host-resolver-rules=MAP ${otherMachine} 127.0.0.1`],
      env: { ...process.env, FONTCONFIG_FILE: `${import.meta.dirname}/fonts.conf` },
    },
  },
});
