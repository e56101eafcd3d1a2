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
    'dragging-in-scaled-hosts.spec.js', // WebKit measures boxes in px of the zoomed element, its driver points in those of the page
    'embed-page.spec.js', // WebDriver’s scripts don’t reach into frames
    'full-screen.spec.js', // its driver can't change a page before it loads
    'link-to-figure.spec.js', // its driver can't change a page before it loads, nor say what is in the viewport
    'one-file-inside.spec.js', // WebDriver’s scripts don’t reach into frames
    'one-file.spec.js', // nor can it be offline
    'pointing-in-scaled-hosts.spec.js', // as the one about dragging
    'worksheet.spec.js', // its driver finds no fields by their labels, and ticks nothing
  ],
  grepInvert: leftOut({
    '@clipboard': 'WebDriver gives no permissions',
    '@clock': 'WebDriver cannot hold the clock of a page',
    '@console': 'WebDriver has no console; what a page says while it loads is not heard',
    '@noscript': 'WebDriver cannot switch JavaScript off',
    '@requests': 'WebDriver neither sees nor intercepts requests',
    '@touch': 'WebKitGTK’s driver points with a mouse alone',
    'the dialog offers a theme': 'WebDriver’s scripts don’t reach into frames',
    'in the document of a frame works there': 'WebDriver’s scripts don’t reach into frames',
  }),
  use: { ...everyEngine.use, browserName: 'webkit' },
};
