// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The one file, opened from disk without any network.

import { chosenDigit, digit, expect, startAll, test } from '../harness/page.js';

const file = new URL('../../../dist/convscope.html', import.meta.url).href;

test.use({ baseURL: file, offline: true }); // any request for another file is a complaint

/** @import { Page } from '@playwright/test' */

/** @param {Page} page */
async function start(page) {
  await expect(page.locator('html')).toHaveAttribute('data-started');
  await startAll(page);
}

test('the article works from disk, without a network and under its own policy', async ({ page }) => {
  await page.goto(file);
  await start(page);
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  await expect(page.locator('.arithmetic h3')).toBeVisible();
  await digit(page, 2).click();
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 3: a 1');
  await expect(page).toHaveURL(`${file}?digit=2`);
});

test('the other language is in the file, too, and takes the state of the page along', async ({ page }) => {
  await page.goto(`${file}?digit=2`);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.locator('h1')).toHaveText('看神经网络怎样识别你写的数字');
  await expect(page).toHaveTitle('什么是卷积神经网络？· ConvScope');
  await start(page);
  await expect(chosenDigit(page)).toHaveAccessibleName('样本 3：数字 1');
  await digit(page, 4).click();
  await expect(page).toHaveURL(`${file}?lang=zh-Hans&digit=4`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText('Watch a neural network read your handwriting');
  await start(page);
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 5: a 4');
  await expect(page.locator('page-tools [role=status]')).toBeEmpty();
});

test('the file has all weights and all test digits', async ({ page }) => {
  await page.goto(file);
  await start(page);
  await expect(page.locator('cnn-evaluation .result')).toContainText('of 1,000 test digits');
  await expect(page.locator('cnn-filters .state')).toContainText('of 1,000 test digits');
  await page.getByRole('button', { name: 'Show 1,000 digits' }).click();
  await expect(page.locator('cnn-samples').getByRole('option')).toHaveCount(1000);
  const weights = page.locator('cnn-weights').first();
  for (const images of ['100', '1,000', '10,000', '60,000']) {
    await weights.getByText(images, { exact: true }).click();
    await expect(weights.locator('.state')).toHaveText(`After ${images} training images.`);
  }
  await weights.getByText('Two convolutions').click();
  await expect(weights.locator('.state')).toContainText('of the 10,000 test digits');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
});

test('it trains on the 2,000 training digits that it has, and says so', async ({ page }) => {
  test.slow();
  await page.goto(file);
  await start(page);
  const training = page.locator('cnn-training');
  const sizes = training.getByRole('combobox', { name: 'Training images' });
  await expect(sizes).toHaveValue('2000');
  await expect(sizes).toHaveAccessibleDescription(
    'This file has 2,000 of the 60,000 training images; the whole site has them all.',
  );
  await expect(sizes.locator('option:disabled')).toHaveText(['10,000 (1.6 MB)', '60,000 (9.6 MB)']);
  await expect(sizes.locator('option:enabled')).toHaveText(['100, to overfit', '2,000 (0.3 MB)']);
  await training.getByText('fast', { exact: true }).click();
  await training.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(training.locator('.state')).toContainText('30,000 images seen, epoch 15', { timeout: 60_000 });
  await expect(training.getByRole('button', { name: 'Resume' })).toBeVisible();
  const filters = page.locator('cnn-filters');
  await filters.getByRole('button', { name: 'Train the rest' }).click();
  await expect(filters).toContainText('the rest learned from 30,000 images', { timeout: 60_000 });
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
});

test('a figure fills the screen, and its link, which works on this computer alone, says so', {
  tag: '@clipboard',
}, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${file}?lang=zh-Hans`);
  await start(page);
  const row = page.locator('cnn-pooling + .offer');
  await row.scrollIntoViewIfNeeded();
  await expect(row.getByRole('button')).toHaveText(['链接', '全屏', '练习单']);
  await page.getByRole('link', { name: 'English' }).click();
  await start(page);
  await row.scrollIntoViewIfNeeded();
  await expect(row.getByRole('button')).toHaveText(['Link', 'Full screen', 'Worksheet']);
  await row.locator('.full').click();
  await expect(page.locator('cnn-pooling')).toHaveClass(/full-screen/);
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await expect(page.locator('.full-screen')).toHaveCount(0);
  await row.locator('.link').click();
  await expect(row.locator('.linked')).toContainText('the link works only on this computer');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/convscope\.html\?lang=en#pooling\/pooling$/);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('cnn-pooling')).toHaveAttribute('started');
  await expect(page.locator('cnn-pooling')).toBeInViewport();
});

test('a worksheet of the file is opened by a link', async ({ page }) => {
  await page.goto(`${file}?worksheet=softmax`);
  await expect(page.locator('worksheet-dialog h2').first()).toHaveText('Softmax');
});

test('a figure of the file can be shown alone', async ({ page }) => {
  await page.goto(`${file}?figure=feature-maps&digit=4&lang=zh-Hans`);
  await expect(page.locator('.arithmetic h3')).toBeVisible();
  await expect(page.locator('h1')).toHaveCount(0);
  await expect(page.locator('main > *')).toHaveCount(1);
  await page.goto(`${file}?figure=nonsense`);
  await expect(page.getByRole('alert')).toContainText('not “nonsense”');
});
