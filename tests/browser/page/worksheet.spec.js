// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { load } from '../../../web/lib/index.js';
import { expect, failedRequest, openFigures, test } from '../harness/page.js';
import { expectNoViolations } from '../harness/reach.js';

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

test('the worksheet of a picture has the nine products of three of its patches', async ({ page }) => {
  const dialog = await openSheet(page, 'filter-lab');
  await dialog.getByRole('checkbox', { name: 'With solutions' }).check();
  const numbers = (/** @type {import('@playwright/test').Locator} */ table) =>
    table.locator('td').evaluateAll((cells) => cells.map(({ textContent }) => Number(textContent?.replace('−', '-'))));
  const tables = await dialog.locator('.solved table').all();
  const [weights, ...rest] = await Promise.all(tables.map(numbers));
  expect(weights).toEqual([-1, 0, 1, -2, 0, 2, -1, 0, 1]);
  expect(rest).toHaveLength(9);
  const sums = [0, 3, 6].map((i) => {
    const [patch, products, [sum]] = rest.slice(i, i + 3);
    const { data } = cnn.convolve({ data: patch, shape: [3, 3] }, { data: weights, shape: [3, 3] });
    expect(products).toEqual(patch.map((pixel, tap) => pixel * weights[tap] + 0)); // no −0
    expect(sum).toBe(data[0]);
    return sum;
  });
  expect(Math.min(...sums)).toBeLessThan(0);
  expect(Math.max(...sums)).toBeGreaterThan(0);
  expect(sums).toContain(0);
});

test('a link opens a worksheet, with the numbers of its figure, and is copied in it', { tag: '@clipboard' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?worksheet=loss');
  const dialog = page.locator('worksheet-dialog dialog');
  await expect(dialog.locator('h2')).toHaveText('Cross-entropy');
  await page.goto('./?convolution.kernel=1,1,1,0,0,0,-1,-1,-1&worksheet=convolution#convolution/convolution');
  const kernel = dialog.locator('.sheet table').nth(1).locator('td');
  await expect(kernel).toHaveText(['1', '1', '1', '0', '0', '0', '−1', '−1', '−1']);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied: the page as it is now.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?worksheet=convolution&convolution.kernel=[^#]*#convolution\/convolution$/);
  await expectNoViolations(page, 'worksheet-dialog');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page).not.toHaveURL(/worksheet/);
  await page.goto(link);
  await expect(kernel.first()).toHaveText('1');
});

test('where copying is not allowed, the link of a worksheet is there to be copied, in Chinese, on a phone', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./zh-Hans.html?worksheet=pooling');
  const dialog = page.locator('worksheet-dialog dialog');
  await dialog.getByRole('button', { name: '复制链接' }).click();
  await expect(dialog.getByLabel('链接', { exact: true })).toHaveValue(
    /zh-Hans\.html\?worksheet=pooling#pooling\/pooling$/,
  );
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});

test('a link to a worksheet that there is not is said to be damaged', async ({ page }) => {
  await page.goto('./?worksheet=why');
  await expect(page.locator('page-tools [role=status]')).toHaveText(
    'A part of the link could not be read and was left out.',
  );
});

test('a worksheet names the layers as its reader does', async ({ page }) => {
  await page.goto('./zh-Hans.html?worksheet=network');
  const layers = page.locator('worksheet-dialog dialog .sheet td:first-child');
  await expect(layers).toHaveText(['卷积', '全连接层']);
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
  await expect(sentence).toHaveText('The code for this could not be fetched. Try again, or reload the page.');
  if (browserName !== 'chromium') return; // the others remember until the page ends that a module did not come
  await page.locator('cnn-loss').evaluate((figure) => Object.defineProperty(figure, 'isDrawn', { value: false }));
  await button.click();
  await expect(sentence).toHaveText('The figure has not been drawn yet. Try again in a moment.');
});
