// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The posts of web/examples that generators and frameworks build.

import { expect, test } from '../browser/harness/page.js';
import { serve } from '../browser/harness/static-server.js';

/** @import { Page } from '@playwright/test' */

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.afterEach(() => host.close());

/**
 * @param {Page} page
 * @param {string} name of the folder that was built
 * @param {string} address in it
 */
async function open(page, name, address = '') {
  const folder = new URL(`../../build/examples/${name}/`, import.meta.url);
  host = await serve({ folder, pages: { 'favicon.ico': '' } });
  await page.goto(`${host.origin}/${address}`);
}

/** @param {Page} page */
async function expectToFitPhone(page) {
  await page.setViewportSize({ width: 320, height: 740 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

test('a Markdown post of Eleventy shows a figure', async ({ page }) => {
  await open(page, 'eleventy', 'max-or-average/');
  await expect(page.locator('h1')).toHaveText('Largest or average?');
  await expect(page.locator('strong').first()).toHaveText('largest');
  await expect(page.locator('cnn-pooling .sentence')).toContainText('the largest of 0, 0, 0, 1 is 1.');
  await expectToFitPhone(page);
});

test('a Markdown post of VitePress shows a figure, which follows the switch of its theme', async ({ page }) => {
  await open(page, 'vitepress');
  await expect(page.locator('h1')).toContainText('Where do the borders go?');
  const figure = page.locator('cnn-padding');
  await expect(figure.locator('.sentence').first()).toBeVisible();
  const ink = () => figure.evaluate((element) => getComputedStyle(element).color);
  const light = await ink();
  await page.getByRole('switch').first().click();
  await expect.poll(ink).not.toBe(light);
  await expectToFitPhone(page);
});

test('a React component sets the attributes of a figure', async ({ page }) => {
  await open(page, 'react');
  const figure = page.locator('cnn-loss');
  await expect(figure).toContainText('0.693'); // −ln 0.5
  await page.getByRole('button', { name: 'sure and wrong' }).click();
  await expect(figure).toContainText('4.605'); // −ln 0.01
  await expectToFitPhone(page);
});

test('a Vue component binds the attributes of a figure', async ({ page }) => {
  await open(page, 'vue');
  const figure = page.locator('cnn-convolution .sentence');
  await expect(figure).toContainText('= 8'); // −1 + 1 − 2 + 2 − 1 + 9
  await page.getByLabel('What is it like all around?').check();
  await expect(figure).toContainText('= 17'); // eight ones and a nine
  await expectToFitPhone(page);
});

/**
 * The three figures of the first post of Astro, each with what shows that it is ready.
 * @param {Page} page
 */
async function expectThreeSteps(page) {
  await expect(page.locator('h1')).toHaveText('Three steps to a digit');
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 27'); // 9 + 9 + 9
  await expect(page.locator('cnn-pooling .sentence')).toContainText('the largest of 27, 27, 0, 5 is 27.');
  await page.locator('cnn-network').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-network .prediction')).toHaveText(/^\s*7\b/);
}

test('figures in posts of Astro start, also after its router has put other posts in their place', async ({ page }) => {
  await open(page, 'astro');
  await expectThreeSteps(page);
  const loaded = await page.evaluate(() => performance.timeOrigin);

  await page.getByRole('link', { name: 'through the same three steps' }).click();
  await expect(page.locator('h1')).toHaveText('The digit with one stroke');
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 54'); // 2·9 + 2·9 + 2·9
  await page.locator('cnn-network').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-network .prediction')).toHaveText(/^\s*1\b/);
  await page.locator('cnn-loss').scrollIntoViewIfNeeded(); // which the first post does not have
  await expect(page.locator('cnn-loss')).toContainText('1.386'); // −ln 0.25
  await page.locator('cnn-convolution input[type=text]').first().fill('9');
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 45'); // −1·9 + 54

  await page.goBack();
  await expectThreeSteps(page);
  await page.goForward();
  await expect(page.locator('h1')).toHaveText('The digit with one stroke');
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 54');
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  await expectToFitPhone(page);
});

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false });

  test('posts of Astro show what stands in their figures', async ({ page }) => {
    await open(page, 'astro');
    const figures = page.locator('main > [class^="figure"]');
    await expect(figures.locator('p')).toHaveText([
      'A window of nine weights moves down a picture that is bright above and dark below.',
      'Of four answers the largest goes on.',
      'A whole network, and what it makes of a handwritten 7.',
    ]);
    for (const text of await figures.locator('p').all()) await expect(text).toBeVisible();
  });
});

test('chapters of a HonKit book show figures, also those that its theme fetches into the page', async ({ page }) => {
  await open(page, 'honkit');
  const loaded = await page.evaluate(() => performance.timeOrigin);
  const score = page.locator('cnn-convolution .sentence');
  await expect(score).toContainText('= 40'); // 8·7 − 8·2
  await page.locator('.summary').getByRole('link', { name: 'From scores to shares' }).click();
  await expect(page.locator('#from-scores-to-shares')).toBeVisible();
  await expect(page.locator('cnn-softmax')).toContainText('57.61%'); // e/(e + 2)
  await page.locator('.summary').getByRole('link', { name: 'What this is about' }).click();
  await expect(score).toContainText('= 40');
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  await expectToFitPhone(page);
});

test('figures on slides of reveal.js keep their keys, and are pointed at where they are, however slides are scaled', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 480 }); // slides are 960 wide, and scaled
  await open(page, 'reveal');
  await expect(page.locator('h1')).toBeVisible();
  const slide = () => page.evaluate(() => location.hash);
  await page.keyboard.press('ArrowRight');
  await expect.poll(slide).toBe('#/1');
  const pooling = page.locator('cnn-pooling');
  await expect(pooling.locator('.sentence')).toContainText('the largest of 1, 3, 2, 9 is 9.');
  const cell = pooling.locator('.map .cell').nth(1);
  await cell.click();
  await page.keyboard.type('.5'); // a point blacks out the slides, outside a figure
  await expect(cell).toHaveValue('.5');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await slide()).toBe('#/1');
  await expect(page.locator('.reveal')).not.toHaveClass(/paused/);
  await expect(pooling.locator('.sentence')).toContainText('the largest of 1, 0.5, 2, 9 is 9.');

  await page.locator('h2').first().click();
  await page.keyboard.press('ArrowRight');
  await expect.poll(slide).toBe('#/2');
  const pad = page.locator('cnn-draw .pad');
  await expect(page.locator('cnn-draw')).toHaveAttribute('started');
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on the slide');
  const place = (/** @type {number} */ x, /** @type {number} */ y) =>
    /** @type {const} */ ([box.x + x * box.width, box.y + y * box.height]);
  await page.mouse.move(...place(0.3, 0.25));
  await page.mouse.down();
  await page.mouse.move(...place(0.7, 0.25), { steps: 8 });
  await page.mouse.move(...place(0.45, 0.8), { steps: 8 });
  await page.mouse.up();
  await expect(page.locator('cnn-draw .prediction')).toHaveText('7');
  expect(await slide()).toBe('#/2');
});
