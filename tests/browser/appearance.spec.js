// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What each figure looks like as the article shows it first. After a change that is meant, look at what
// `npx playwright test -c tests/browser appearance --update-snapshots` makes, and commit it.

import { existsSync } from 'node:fs';
import { expect, open, test } from './page.js';

test.skip(!existsSync('/usr/share/fonts/truetype/dejavu'), 'the screenshots were taken with the fonts of Debian');

const figures = [
  'parameters',
  'samples',
  'convolution',
  'filter-lab',
  'padding',
  'feature-maps',
  'pooling',
  'pooled-maps',
  'softmax',
  'loss',
  'network',
  'evaluation',
  'training',
  'weights',
  'draw',
];

for (const width of [320, 768, 1440]) {
  test(`every figure looks as before at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 2000 }); // higher than any figure, or what sticks would hide a part
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    for (const name of figures) {
      await expect.soft(page.locator(`cnn-${name}`).first()).toHaveScreenshot(`${name}-${width}.png`);
    }
  });
}
