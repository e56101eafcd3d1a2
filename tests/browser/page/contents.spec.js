// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The list of contents: at the side where there is room, else behind a button; it marks the section that is being read.

import { expect, test } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

const list = (/** @type {Page} */ page) => page.locator('.contents ol');
const current = (/** @type {Page} */ page) => page.locator('.contents [aria-current=location]');

/** @param {Page} page @param {string} section */
const readSection = (page, section) =>
  page.locator(`#${section} > h2`).evaluate(async (heading) => {
    const figures = [...(heading.parentElement?.children ?? [])].filter(({ localName }) =>
      localName.startsWith('cnn-'),
    );
    do {
      scrollTo(0, heading.getBoundingClientRect().top + scrollY - 100); // again, when figures above it have grown
      await new Promise((resolve) => setTimeout(resolve, 50));
    } while (!figures[0]?.hasAttribute('started'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    scrollTo(0, heading.getBoundingClientRect().top + scrollY - 100);
  });

const isInView = (/** @type {import('@playwright/test').Locator} */ locator) =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > Math.max(top, 0) && top < innerHeight; // or a part of it
  });

test('at the side it stays in sight and marks the section that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');
  await expect(page.locator('.contents button')).toBeHidden();
  for (const [section, title] of [
    ['padding', 'Padding'],
    ['loss', 'Cross-entropy'],
    ['convolution', 'Convolution'],
  ]) {
    await readSection(page, section);
    await expect(current(page)).toHaveText(title);
    await expect.poll(() => isInView(list(page))).toBe(true);
  }
  const [side, text] = await Promise.all([list(page).boundingBox(), page.locator('#loss > p').first().boundingBox()]);
  expect((side?.x ?? 0) + (side?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
});

test('where there is no room, a button opens and closes it once the first figure is passed', async ({ page }) => {
  for (const width of [390, 1024]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./');
    const button = page.getByRole('button', { name: 'Contents' });
    await expect(button).toBeHidden();
    await readSection(page, 'padding');
    await button.click();
    await expect.poll(() => isInView(list(page))).toBe(true);
    await expect(current(page)).toHaveText('Padding');
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await expect(button).toBeFocused();
    await button.click();
    await page.locator('#padding > h2').click();
    await expect(list(page)).toBeHidden();
    await button.click();
    await list(page).getByText('Softmax').click();
    await expect(list(page)).toBeHidden();
    await expect.poll(() => isInView(page.locator('#softmax > h2'))).toBe(true);
  }
});

test('text and figures begin at one edge, the first screen and the contents at another', async ({ page }) => {
  for (const width of [390, 768, 1024, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    const edges = await page.evaluate(
      (selector) =>
        Array.from(document.querySelectorAll(selector), (element) => element.getBoundingClientRect())
          .filter((box) => box.width > 0)
          .map((box) => Math.round(box.x)),
      `main section > *:not(.offer), main > header > :not(page-tools)${width < 1200 ? '' : ', nav.contents'}`,
    );
    const lefts = new Set(edges);
    expect([...lefts], `${width} px wide`).toHaveLength(width < 1200 ? 1 : 2);
  }
});
