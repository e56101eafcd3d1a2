// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the reader does in a figure is in the address: opened anew, it shows the same.

import { openAnew, openAtFirst, said } from '../harness/address.js';
import { digits, expect, test } from '../harness/page.js';
import { numbersIn } from '../harness/worked.js';

test('the numbers and the step of a convolution come back, and its original numbers leave the address', async ({
  page,
}) => {
  const figure = await openAtFirst(page, 'cnn-convolution');
  await expect(figure.locator('.output data')).toHaveCount(4);
  await figure.locator('.image input').first().fill('−2,5');
  await figure.locator('.kernel input').last().fill('3');
  await figure.locator('.output').first().focus();
  await page.keyboard.press('ArrowDown');
  await said(page, 'convolution.image').toBe('-2.5 7 8 1; 1 9 9 0; 0 8 7 2; 0 3 2 1');
  await said(page, 'convolution.kernel').toBe('-1 0 1; -2 0 2; -1 0 3');
  await said(page, 'convolution.step').toBe('3');
  await openAnew(page, 'cnn-convolution');
  await expect(figure.locator('.sentence')).toContainText('Row 2, column 1');
  // By hand: 31, −30, 24, −23, and twice the lower right pixels 7, 2, 2, 1 more, and for the upper left one 2.5 more.
  expect(await numbersIn(figure.locator('.result'))).toEqual([47.5, -26, 28, -21]);
  await expect(figure.locator('.image input').first()).toHaveValue('−2.5');
  await figure.getByRole('button', { name: 'Original numbers' }).click();
  expect(await numbersIn(figure.locator('.result'))).toEqual([31, -30, 24, -23]);
  await expect(page).toHaveURL(/\?convolution\.step=3$/);
  await figure.getByRole('button', { name: 'One step back' }).click();
  await figure.getByRole('button', { name: 'One step back' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('the sizes and the step of the padding come back', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-padding');
  await figure.getByRole('combobox', { name: 'Image, n' }).selectOption('7');
  await figure.getByRole('combobox', { name: 'Filter, k' }).selectOption('5');
  await figure.getByRole('slider', { name: 'Step' }).fill('25');
  await said(page, 'padding.step').toBe('25');
  const sentence = await figure.locator('.sentence').textContent();
  await openAnew(page, 'cnn-padding');
  await expect(figure.locator('.sentence')).toHaveText(sentence ?? '');
  await expect(figure.locator('.sentence')).toContainText('Row 4, column 4'); // 3 · 7 + 4 = 25
  await expect(figure.locator('.valid .output data')).toHaveCount(9);
});

test('the numbers, the kind and the step of the pooling come back', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-pooling');
  await figure.locator('.map input').first().fill('4');
  await figure.getByText('average', { exact: true }).click();
  await figure.locator('.output').nth(3).click();
  await said(page, 'pooling.kind').toBe('average');
  await said(page, 'pooling.step').toBe('4');
  await openAnew(page, 'cnn-pooling');
  await expect(figure.locator('.sentence')).toContainText('Row 2, column 2');
  expect(await numbersIn(figure.locator('.result'))).toEqual([3.25, 0.5, 1, 4]); // (4 − 1 + 8 + 2) / 4, …
});

test('the filter, the kind and the cell of the pooled maps come back', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-pooled-maps');
  await figure.getByText('3', { exact: true }).first().click();
  await figure.getByText('smallest', { exact: true }).click();
  await figure.getByRole('application').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await expect(figure.locator('.sentence')).toContainText('Row 8, column 8'); // from row 7 and the middle, 7
  await said(page, 'pooled-maps.column').toBe('8');
  const sentence = await figure.locator('.sentence').textContent();
  await openAnew(page, 'cnn-pooled-maps');
  await expect(figure.locator('.sentence')).toHaveText(sentence ?? '');
  await expect(figure.locator('h3').first()).toContainText('Map 3');
  await figure.getByRole('button', { name: 'One step on' }).click();
  await expect(figure.locator('.sentence')).toContainText('Row 9: 13 windows');
  await said(page, 'pooled-maps.column').toBe(null);
});

test('logits, shift and chosen class come back, until another digit is chosen', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-softmax');
  const logit = figure.getByLabel('Logit z of 3');
  await logit.fill('-4,5');
  await logit.press('ArrowDown');
  await expect(logit).toHaveValue('−4.60');
  await figure.getByRole('slider', { name: 'Add to all logits' }).focus();
  for (let i = 0; i < 3; ++i) await page.keyboard.press('ArrowLeft');
  await said(page, 'softmax.shift').toBe('-1.5');
  await said(page, 'softmax.chosen').toBe('3');
  const before = await figure.locator('data.probability').allTextContents();
  await openAnew(page, 'cnn-softmax');
  await expect(logit).toHaveValue('−6.10');
  await expect(figure.locator('data.probability')).toHaveText(before);
  await expect(figure.locator('tr.here button')).toHaveText('3');
  await page.locator('cnn-samples').scrollIntoViewIfNeeded();
  await digits(page).nth(1).click();
  await said(page, 'softmax.logits').toBe(null);
  await said(page, 'softmax.chosen').toBe(null);
});

test('the shift of the digit comes back', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-parameters');
  await figure.getByRole('application').focus();
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  await said(page, 'parameters.rows').toBe('-1');
  await openAnew(page, 'cnn-parameters');
  await expect(figure.locator('.sentence')).toContainText('Moved by +1 columns and −1 rows');
  await figure.getByRole('application').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/\/$/);
});

test('the stage of the network that is told about comes back', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-network');
  await figure.getByRole('button', { name: 'Max pooling' }).click();
  await said(page, 'network.stage').toBe('3');
  await openAnew(page, 'cnn-network');
  await expect(figure.locator('.account h3')).toHaveText('Max pooling');
});

test('the settings of the training come back', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-training');
  await figure.getByRole('slider', { name: 'Learning rate', exact: true }).press('PageUp');
  await figure.getByLabel('Batch size').selectOption('50');
  await figure.getByLabel('Training images').selectOption('60000');
  await said(page, 'training.images').toBe('60000');
  const rate = await figure.locator('output').first().textContent();
  expect(rate).not.toBe('0.016');
  await openAnew(page, 'cnn-training');
  await expect(figure.locator('output').first()).toHaveText(rate ?? '');
  await expect(figure.getByLabel('Batch size')).toHaveValue('50');
  await expect(figure.getByLabel('Training images')).toHaveValue('60000');
});

test('the pinned pixel and the colours of the filter lab come back', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-filter-lab');
  await figure.getByRole('button', { name: 'Greys' }).click();
  await figure.getByRole('application').focus();
  for (const key of ['Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await said(page, 'filter-lab.pixel').toMatch(/^\d+ 2$/);
  await said(page, 'filter-lab.tone').toBe('grey');
  const sentence = await figure.locator('.spoken').textContent();
  await openAnew(page, 'cnn-filter-lab');
  await expect(figure.locator('.spoken')).toHaveText(sentence ?? '');
  await expect(figure.getByRole('button', { name: 'Greys' })).toHaveAttribute('aria-pressed', 'true');
  await figure.getByRole('application').focus();
  await page.keyboard.press('Escape');
  await said(page, 'filter-lab.pixel').toBe(null);
});

test('an evaluation and the cell of its confusion matrix come back, unless it is of other weights', async ({
  page,
}) => {
  const figure = await openAtFirst(page, 'cnn-evaluation');
  await figure.getByRole('button', { name: 'Evaluate 1,000 digits' }).click();
  const total = (await figure.locator('.total').textContent()) ?? '';
  await figure.locator('[data-cell="11"]').click();
  await said(page, 'evaluation.evaluated').toBe('');
  await said(page, 'evaluation.confused').toBe('1 1');
  await openAnew(page, 'cnn-evaluation');
  await expect(figure.locator('.total')).toHaveText(total);
  await expect(figure.getByRole('list', { name: 'Was 1, said 1' })).toBeVisible();
  await page.locator('cnn-weights').last().getByText('100', { exact: true }).click();
  await said(page, 'evaluation.evaluated').toBe(null);
});

test('a thousand digits come back, and the class of which they are shown', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-samples');
  await figure.getByRole('button', { name: 'Show 1,000 digits' }).click();
  await figure.getByText('7', { exact: true }).first().click();
  await said(page, 'samples.count').toBe('1000');
  await said(page, 'samples.shown').toBe('7');
  await openAnew(page, 'cnn-samples');
  await expect(digits(page)).toHaveCount(99); // of the digits from 0 to 999, as MNIST's label file has them
});

test('a number typed while a convolution plays does not stop it', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-convolution');
  await expect(figure.locator('.output data')).toHaveCount(4);
  await figure.getByRole('button', { name: 'Play' }).click();
  await figure.locator('.image input').first().fill('5');
  await expect(figure).toHaveAttribute('image', /^5 /);
  await expect(figure.getByRole('button', { name: 'Pause' })).toHaveCount(1);
});
