// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What each figure looks like at first, alone on a page. After a change that is meant, look at what
// `npx playwright test -c tests/browser appearance --update-snapshots` makes, and commit it.

import { figureNames } from '../../../../web/figures/figure-settings.js';
import { expect, openFigure, test } from '../../harness/page.js';

test.skip(process.platform !== 'linux', 'other systems draw letters in another way');

for (const width of [320, 768, 1440]) {
  test(`every figure looks as before at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 2000 }); // higher than any figure, or what sticks would hide a part
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const name of figureNames) {
      // Alone on its page, or the text above would move it by parts of a pixel.
      const figure = await openFigure(page, name, 'theme=light');
      await expect.soft(figure).toHaveScreenshot(`${name.replace('cnn-', '')}-${width}.png`);
    }
  });
}
