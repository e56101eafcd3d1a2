// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { everyEngine } from './engines/every-engine.js';
import { filesLeftOut, leftOut } from './engines/left-out.js';

process.env.TEST_ENGINE = 'webkit';

export default {
  ...everyEngine,
  workers: 2,
  testIgnore: [
    ...filesLeftOut,
    'embed-page.spec.js', // WebDriver’s scripts don’t reach into frames
    'large-text.spec.js', // not all right there yet: zoomed hosts, as in Firefox, and columns of 340 px with text of 24 px
    'one-file-inside.spec.js', // WebDriver’s scripts don’t reach into frames
    'one-file.spec.js', // nor can it be offline
  ],
  grepInvert: leftOut({
    '@clipboard': 'WebDriver gives no permissions',
    '@clock': 'WebDriver cannot hold the clock of a page',
    '@console': 'WebDriver has no console; what a page says while it loads is not heard',
    '@noscript': 'WebDriver cannot switch JavaScript off',
    '@requests': 'WebDriver neither sees nor intercepts requests',
    '@touch': 'WebKitGTK’s driver points with a mouse alone',
    'in the document of a frame works there': 'WebDriver’s scripts don’t reach into frames',
  }),
  use: { ...everyEngine.use, browserName: 'webkit' },
};
