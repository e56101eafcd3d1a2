// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { filesLeftOut, leftOut } from './engines/left-out.js';
import chromium from './playwright.config.js';

// Playwright downloads a Firefox of its own too; through this channel it drives the one at hand.
const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

export default {
  ...chromium,
  workers: 2,
  testIgnore: filesLeftOut,
  grepInvert: leftOut({
    '@clipboard': 'its automation gives no permissions',
    '@colour-scheme': 'its automation changes what a page is told, not how it is drawn',
    '@console': 'Firefox itself remarks on what these tests do',
    '@noscript': 'its automation cannot switch JavaScript off',
    '@reduced-motion': 'its automation cannot change what the system prefers',
    '@touch': 'its automation has no fingers: a tap does nothing',
  }),
  use: {
    ...chromium.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath,
      firefoxUserPrefs: { 'ui.useOverlayScrollbars': 1 }, // without a place of their own, as elsewhere
    },
  },
};
