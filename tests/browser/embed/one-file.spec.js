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

const leftOut = 'This file leaves out what is needed here; the whole site has it.';

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

test('what is left out of the file is said where it is asked for', async ({ page }) => {
  await page.goto(file);
  await start(page);
  await page.getByRole('button', { name: 'Evaluate 1,000 digits' }).click();
  await expect(page.locator('cnn-evaluation').getByRole('alert')).toHaveText(leftOut);
  await page.locator('cnn-weights').first().getByText('100', { exact: true }).click();
  await expect(page.locator('cnn-weights').first().getByRole('alert')).toHaveText(leftOut);
  await page.locator('cnn-training').getByRole('button', { name: 'Train', exact: true }).click();
  await expect(page.locator('cnn-training').getByRole('alert')).toHaveText(leftOut);
});

test('a figure of the file can be shown alone', async ({ page }) => {
  await page.goto(`${file}?figure=feature-maps&digit=4&lang=zh-Hans`);
  await expect(page.locator('.arithmetic h3')).toBeVisible();
  await expect(page.locator('h1')).toHaveCount(0);
  await expect(page.locator('main > *')).toHaveCount(1);
  await page.goto(`${file}?figure=nonsense`);
  await expect(page.getByRole('alert')).toContainText('not “nonsense”');
});
