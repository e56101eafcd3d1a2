// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The posts of web/examples that need no generator, as the build puts them beside what they embed.

import AxeBuilder from '@axe-core/playwright';
import { chosenDigit, digit, expect, test } from '../browser/harness/page.js';
import { serve } from '../browser/harness/static-server.js';

/** @import { Page } from '@playwright/test' */

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve({ pages: { 'favicon.ico': '' } });
});

test.afterAll(() => host.close());

/** What shows that the last figure of a post is ready: a number that someone has computed by hand. */
const posts = [
  // −1·0 + 0·0 + 1·9 − 2·0 + 0·0 + 2·9 − 1·0 + 0·0 + 1·9
  { name: 'script', selector: 'cnn-convolution .sentence', text: '= 36' },
  { name: 'frame', selector: 'iframe[height]', text: '' },
  // e²/(e² + e¹ + e^0.1) = 7.389/11.212
  { name: 'strict-policy', selector: 'cnn-softmax', text: '65.90%' },
  { name: 'linked', selector: 'cnn-network', text: '%' },
  { name: 'right-to-left', selector: 'cnn-convolution .sentence', text: '= 36' },
];

/**
 * @param {Page} page
 * @param {string} name
 */
async function open(page, name) {
  await page.goto(`${host.origin}/examples/${name}.html`);
  const { selector, text } = posts.find((post) => post.name === name) ?? posts[0];
  await expect(async () => {
    await page.locator(selector).scrollIntoViewIfNeeded(); // again while figures above it grow
    await expect(page.locator(selector)).toContainText(text, { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

for (const { name } of posts) {
  test(`the post ${name} works, fits a phone, and is accessible in both colour schemes`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await open(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
}

test('a frame becomes as high as its figure', async ({ page }) => {
  await open(page, 'frame');
  const figure = page.frameLocator('iframe').locator('body');
  await expect(page.frameLocator('iframe').locator('.sentence')).toBeVisible();
  await expect
    .poll(async () =>
      Math.abs(
        ((await page.locator('iframe').boundingBox())?.height ?? 0) -
          (await figure.evaluate((body) => body.getBoundingClientRect().height)),
      ),
    )
    .toBeLessThan(2);
});

test('figures of a group follow a digit, and another group does not', async ({ page }) => {
  await open(page, 'linked');
  const pictures = () =>
    page
      .locator('cnn-network canvas')
      .evaluateAll((all) => all.map((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL()));
  const untrained = await pictures();
  expect(untrained.length).toBeGreaterThan(0);
  await digit(page, 2).click();
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 3: a 1');
  await expect(page.locator('cnn-samples').getByRole('status')).toContainText('The network reads a 1');
  await expect(page.locator('cnn-feature-maps')).toContainText('for digit 1');
  expect(await pictures()).toEqual(untrained);
});

test('the figure on a page from right to left is as large as its text, and goes from left to right', async ({
  page,
}) => {
  await open(page, 'right-to-left');
  const figure = page.locator('cnn-convolution');
  expect(await figure.evaluate((element) => getComputedStyle(element).fontSize)).toBe('24px');
  expect(await figure.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
});
