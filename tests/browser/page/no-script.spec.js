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
