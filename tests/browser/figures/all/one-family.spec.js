// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What is computed from all the styles together: the article and its figures look like one family. type-scale.test.js reads the
// styles.

import { figureNames } from '../../../../web/figures/figure-settings.js';
import { expect, languages, openFigure, test } from '../../harness/page.js';

/** @import { Locator } from '@playwright/test' */

/** In px, with text of 16 px. Formulas have smaller indices, charts are drawn in px of their own, numbers in cells fit these. */
const sizes = [14, 16, 18, 24, 36, 72];
const ownSizes = 'math *, svg *, .cell, .cell *, .spoken';
/** What one presses is as high as a line of controls or fits a line of text; pictures that one chooses have their own height. */
const heights = [24, 32];
const isPicture = '.cell, .count, .mistake, .row, .thumb, .stages button, .filter, .digit, :has(canvas, cnn-map, svg)';

/** @param {Locator} locator */
function looksOf(locator) {
  return locator.evaluate(
    (root, { ownSizes, isPicture }) => {
      /** @type {Record<'sizes' | 'weights' | 'radii' | 'heights', Set<number | string>>} */
      const looks = { sizes: new Set(), weights: new Set(), radii: new Set(), heights: new Set() };
      const look = (/** @type {Element | ShadowRoot | null} */ within) => {
        for (const element of within?.querySelectorAll('*') ?? []) {
          look(element.shadowRoot);
          const { width, height } = element.getBoundingClientRect();
          if (!element.checkVisibility() || width <= 1 || height <= 1) continue;
          const style = getComputedStyle(element);
          const isText = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          );
          if ((isText || element.matches('select, input[type=text]')) && !element.matches(ownSizes)) {
            looks.sizes.add(Math.round(Number.parseFloat(style.fontSize) * 100) / 100);
            looks.weights.add(style.fontWeight);
          }
          for (const radius of [style.borderStartStartRadius, style.borderEndEndRadius]) looks.radii.add(radius);
          if (element.matches('button, select, .segments span, summary') && !element.matches(isPicture)) {
            looks.heights.add(Math.round(height * 10) / 10);
          }
        }
      };
      look(root.shadowRoot ?? root);
      return Object.fromEntries(Object.entries(looks).map(([name, values]) => [name, [...values]]));
    },
    { ownSizes, isPicture },
  );
}

/** @param {Awaited<ReturnType<typeof looksOf>>} looks */
function expectFamily(looks) {
  expect.soft(looks.sizes.filter((size) => !sizes.includes(Number(size)))).toEqual([]);
  expect.soft(looks.weights.filter((weight) => !['400', '700'].includes(String(weight)))).toEqual([]);
  expect.soft(looks.radii.filter((radius) => !['0px', '4px', '50%'].includes(String(radius)))).toEqual([]);
}

for (const name of figureNames) {
  test(`<${name}> has the sizes, the radius and the controls of the family, and begins at its edge`, async ({
    page,
  }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const figure = await openFigure(page, name);
      const looks = await looksOf(figure);
      expectFamily(looks);
      expect.soft(looks.heights.filter((height) => !heights.includes(Number(height)))).toEqual([]);
      const indent = await figure.evaluate((figure) => {
        const lefts = [...(figure.shadowRoot?.querySelectorAll('*') ?? [])]
          .map((element) => element.getBoundingClientRect())
          .filter((box) => box.width > 1 && box.height > 1)
          .map((box) => box.left);
        return Math.min(...lefts) - figure.getBoundingClientRect().left;
      });
      expect.soft(Math.abs(indent)).toBeLessThanOrEqual(6); // frames around cells need a little room
    }
  });
}

for (const language of languages) {
  test(`the article in ${language} has the sizes and the radius of its figures`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(language === 'en' ? './' : `./${language}.html`);
      await expect(page.locator('.offer').first()).toBeAttached();
      expectFamily(await looksOf(page.locator('body')));
    }
  });
}
