// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the worked examples have in common: grids to type into, outputs to choose, steps.

import AxeBuilder from '@axe-core/playwright';
import { expect, languages, openFigure, openFigures, test } from './page.js';

/** @import { Locator } from '@playwright/test' */

/**
 * The numbers in the cells of a grid: what is typed in inputs, what is computed in outputs.
 * @param {Locator} section
 */
export function numbersIn(section) {
  return section.locator('.cell').evaluateAll((cells) =>
    cells.map((cell) => {
      if (cell instanceof HTMLInputElement) return Number(cell.value.replace('−', '-'));
      const text = cell.querySelector('data')?.getAttribute('value') ?? '';
      return text === '' ? Number.NaN : Number(text);
    }),
  );
}

/**
 * The rules that hold for every figure: nothing to scroll sideways, nothing that axe finds, in both languages and themes.
 * @param {string} name of the element
 * @param {string} ready selector of what appears with its numbers
 */
export function testReach(name, ready) {
  for (const width of [320, 768, 1440]) {
    test(`<${name}> fits into ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openFigures(page, name); // the article leaves less room than a figure has alone
      const figure = page.locator(name);
      await expect(figure.locator(ready).first()).toBeVisible();
      await figure.locator('details').first().click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  for (const lang of languages) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      test(`axe finds nothing in <${name}> in ${lang}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const figure = await openFigure(page, name, `lang=${lang}`);
        await expect(figure.locator(ready).first()).toBeVisible();
        await figure.locator('details').first().click();
        expect((await new AxeBuilder({ page }).include(name).analyze()).violations).toEqual([]);
      });
    }
  }
}
