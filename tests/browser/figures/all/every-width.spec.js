// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Figures lay themselves out by their own width and the size of their type: at none of them anything is cut off, leaves the
// figure, or lies on other text.

import { figureNames } from '../../../../web/figures/figure-settings.js';
import { cutText } from '../../harness/cut-text.js';
import { expect, openFigure, test } from '../../harness/page.js';

/** With something drawn, there is an answer. @type {Record<string, string>} */
const queries = { 'cnn-draw': 'strokes=p~CgCA~GQCA~EsHQ&meant=7' };

for (const name of figureNames) {
  test(`<${name}> shows all of its text at every width and size of type`, async ({ page }) => {
    test.slow();
    await openFigure(page, name, queries[name]);
    for (const size of [14, 17, 20]) {
      for (let width = 280; width <= 1440; width += 40) {
        await page.setViewportSize({ width: width + 16, height: 900 });
        await page.evaluate(async (size) => {
          document.body.style.fontSize = `${size}px`;
          for (let frames = 0; frames < 2; ++frames) await new Promise(requestAnimationFrame); // what follows a width
        }, size);
        expect.soft(await cutText(page, name), `${width} px wide, type of ${size} px`).toEqual([]);
      }
    }
  });
}
