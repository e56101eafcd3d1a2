// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// No word is smaller than 14 px, on a phone or a laptop. Numbers within cells fit their cells; formulas have their indices.

import { figureNames } from '../../../../web/figures/figure-settings.js';
import { expect, openFigure, test } from '../../harness/page.js';

for (const name of figureNames) {
  test(`<${name}> has no text below 14 px`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await openFigure(page, name);
      const small = await page.locator(name).evaluate((figure) => {
        /** @type {string[]} */
        const found = [];
        const look = (/** @type {ShadowRoot | null} */ root) => {
          for (const element of root?.querySelectorAll('*') ?? []) {
            look(element.shadowRoot);
            const hasText = [...element.childNodes].some(
              ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
            );
            const { width, height } = element.getBoundingClientRect();
            const isSeen = hasText && element.checkVisibility() && width > 1 && height > 1;
            if (!isSeen || element.closest('math, .cell, .spoken')) continue;
            const size = Number.parseFloat(getComputedStyle(element).fontSize);
            if (size < 13.99)
              found.push(`${size} px: ${element.localName} “${element.textContent?.trim().slice(0, 30)}”`);
          }
        };
        look(figure.shadowRoot);
        return found;
      });
      expect(small, `${width} px wide`).toEqual([]);
    }
  });
}
