// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The rules that hold for everything on a page: nothing to scroll sideways, nothing that axe finds, in any language and theme.

import AxeBuilder from '@axe-core/playwright';
import { expect, languages, openFigure, openFigures, test } from './page.js';

/** @import { Page } from '@playwright/test' */

const themes = /** @type {const} */ (['light', 'dark']);

/**
 * Expects that axe finds nothing.
 * @param {Page} page without frames of other origins: for those, axe opens another page each time, which takes twice as long
 * @param {string | string[]} [where] selector of what is looked at, or a path of them through shadow roots
 */
export async function expectNoViolations(page, where) {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (where) axe.include(where);
  axe.exclude('.embedding iframe'); // a page of its own, which has its own tests
  expect((await axe.analyze()).violations).toEqual([]);
}

/**
 * Shows an open page in light and in dark, its figures in each language too, and checks each.
 * @param {Page} page
 * @param {(name: string) => Promise<void>} check
 * @param {readonly string[]} [inLanguages] those that the figures are shown in
 */
export async function inEveryLook(page, check, inLanguages = languages) {
  for (const lang of inLanguages) {
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(settle, { lang, theme: colorScheme });
      await test.step(`${lang}, ${colorScheme}`, () => check(`${lang}, ${colorScheme}`));
    }
  }
}

/**
 * Sets the language, and waits until the figures have followed.
 * @param {{ lang: string, theme: string }} look
 */
async function settle({ lang, theme }) {
  document.documentElement.lang = lang;
  const figures = [...document.querySelectorAll('[started]')];
  while (figures.some((figure) => Reflect.get(figure, 'theme') !== theme)) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame); // in which the change of the language is heard
  for (const figure of figures) await Reflect.get(figure, 'updateComplete');
}

/**
 * @param {string} name of a figure
 * @param {string} ready selector of what appears with its numbers
 */
export function testReach(name, ready) {
  test(`<${name}> fits into a phone, a tablet and a laptop`, async ({ page }) => {
    await openFigures(page, name); // the article leaves less room than a figure has alone
    const figure = page.locator(name);
    await expect(figure.locator(ready).first()).toBeVisible();
    await figure.locator('details').first().click();
    for (const width of [1440, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  test(`axe finds nothing in <${name}>`, async ({ page }) => {
    const figure = await openFigure(page, name);
    await expect(figure.locator(ready).first()).toBeVisible();
    await figure.locator('details').first().click();
    await inEveryLook(page, () => expectNoViolations(page, name));
  });
}
