// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a reader sees whose browser runs no JavaScript.

import { addresses, expect, languages, test } from '../harness/page.js';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`the article can be read without JavaScript, ${language}`, async ({ page }) => {
    await page.goto(`./${addresses[language]}`);
    await expect(page.locator('h1')).toBeVisible();
    const figures = page.locator('main section > :is(cnn-network, cnn-samples, cnn-loss, cnn-convolution, cnn-draw)');
    await expect(figures).toHaveCount(5);
    for (const figure of await figures.all()) {
      await expect(figure).toBeVisible();
      expect((await figure.textContent())?.trim().length).toBeGreaterThan(10);
    }
  });
}

for (const { width, picture } of [
  { width: 390, picture: '.narrow' },
  { width: 1280, picture: '.wide' },
]) {
  test(`where the first figure will be, the maps of a digit are seen, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('');
    /** @param {string} selector */
    const boxOf = async (selector) =>
      (await page.locator(`.still ${picture} ${selector}`).first().boundingBox()) ?? fail();
    const ground = await boxOf('rect.ground + use + rect.ground');
    const { x, y } = await boxOf('rect.sheet');
    const clips = { map: ground, blank: { ...ground, x: x + 3, y: y + 3 } }; // the corner of the pad
    const bytes = async (/** @type {keyof typeof clips} */ clip) =>
      (await page.screenshot({ clip: clips[clip] })).length;
    expect(await bytes('map')).toBeGreaterThan(2 * (await bytes('blank'))); // a PNG of one colour is small
  });
}

/** @returns {never} */
function fail() {
  throw new Error('expected a map in the still picture');
}

test('a page with one figure says that it needs JavaScript', async ({ page }) => {
  await page.goto('./embed.html?figure=loss');
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toHaveText('This figure needs JavaScript and WebAssembly.');
});

test.describe('the one file', () => {
  const file = new URL('../../../dist/convscope.html', import.meta.url).href;
  test.use({ baseURL: file, offline: true });

  for (const query of ['', '?figure=loss']) {
    test(`shows the article without JavaScript, opened as convscope.html${query}`, async ({ page }) => {
      await page.goto(file + query);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('cnn-loss')).toContainText('−ln p');
    });
  }
});
