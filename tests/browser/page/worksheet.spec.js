// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { load } from '../../../web/lib/index.js';
import { expect, failedRequest, openFigures, test } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

const cnn = await load();

/**
 * @param {Page} page
 * @param {string} name of the figure
 */
async function openSheet(page, name) {
  await openFigures(page, `cnn-${name}`);
  await page.locator(`cnn-${name} + .offer button.worksheet`).click();
  return page.locator('worksheet-dialog dialog');
}

test('a worksheet has the numbers of its figure, blanks, and their solutions on request', async ({ page }) => {
  const dialog = await openSheet(page, 'convolution');
  const image = [0, 7, 8, 1, 1, 9, 9, 0, 0, 8, 7, 2, 0, 3, 2, 1];
  const kernel = [-1, 0, 1, -2, 0, 2, -1, 0, 1];
  const { data } = cnn.convolve({ data: image, shape: [4, 4] }, { data: kernel, shape: [3, 3] });
  const tables = dialog.locator('.sheet table');
  const shown = (/** @type {ArrayLike<number>} */ numbers) =>
    Array.from(numbers, (value) => String(value).replace('-', '−'));
  await expect(tables.nth(0).locator('td')).toHaveText(shown(image));
  await expect(tables.nth(1).locator('td')).toHaveText(shown(kernel));
  await expect(tables.nth(2).locator('td')).toHaveText([...shown(data.slice(0, 1)), '', '', '']);
  await expect(dialog.locator('.solved')).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: 'With solutions' }).check();
  await expect(dialog.locator('.solved table').nth(2).locator('td')).toHaveText(shown(data));
});

test('a worksheet prints alone, light, its solutions on a second page', { tag: '@print' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dialog = await openSheet(page, 'pooling');
  await dialog.getByRole('checkbox', { name: 'With solutions' }).check();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main')).toBeHidden();
  await expect(dialog).toBeHidden();
  const sheet = page.locator('worksheet-dialog .paper .sheet');
  await expect(sheet).toBeVisible();
  await expect(sheet).toHaveCSS('color', 'rgb(23, 24, 27)');
});

test('where its code does not come, or the figure has not drawn, a sentence says so', { tag: '@requests' }, async ({
  page,
  forgiven,
  browserName,
}) => {
  forgiven.push(failedRequest);
  await openFigures(page, 'cnn-loss');
  await page.route(/worksheet-dialog/, (route) => route.abort(), { times: 1 });
  const button = page.locator('cnn-loss + .offer button.worksheet');
  const sentence = page.locator('cnn-loss + .offer .worksheet[role=alert]');
  await button.click();
  await expect(sentence).toHaveText('The code for this did not come. Try again, or load the page again.');
  if (browserName !== 'chromium') return; // the others remember until the page ends that a module did not come
  await page.locator('cnn-loss').evaluate((figure) => Object.defineProperty(figure, 'isDrawn', { value: false }));
  await button.click();
  await expect(sentence).toHaveText('The figure has not drawn yet. Try again when it has.');
});
