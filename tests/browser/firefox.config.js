// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { everyEngine } from './engines/every-engine.js';
import { findBrowser } from './engines/find-browser.js';
import { filesLeftOut, leftOut } from './engines/left-out.js';

export default {
  ...everyEngine,
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
    ...everyEngine.use,
    browserName: 'firefox',
    channel: 'moz-firefox', // drives a released Firefox; without it Playwright wants the one that it downloads
    launchOptions: {
      executablePath: findBrowser('firefox'),
      firefoxUserPrefs: { 'ui.useOverlayScrollbars': 1 }, // without a place of their own, as elsewhere
    },
  },
};
