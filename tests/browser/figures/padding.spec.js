// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { load } from '../../../web/lib/index.js';
import { openAnew, openAtFirst, said } from '../harness/address.js';
import { expect, openFigure, test } from '../harness/page.js';
import { testReach } from '../harness/reach.js';
import { numbersIn } from '../harness/worked.js';

/** @import { Page } from '@playwright/test' */

/**
 * @param {Page} page
 * @param {string} [query]
 */
async function openPadding(page, query) {
  const figure = await openFigure(page, 'cnn-padding', query);
  await expect(figure.locator('.output data').first()).toBeVisible();
  return {
    figure,
    sentence: figure.locator('.sentence'),
    valid: figure.locator('.valid'),
    same: figure.locator('.same'),
  };
}

test('valid padding makes 4×4 smaller, same padding keeps it', async ({ page }) => {
  const { valid, same } = await openPadding(page);
  expect(await numbersIn(valid.locator('.result'))).toEqual([31, -30, 24, -23]); // by hand
  const cnn = await load();
  const { data } = cnn.convolve(
    { data: [0, 7, 8, 1, 1, 9, 9, 0, 0, 8, 7, 2, 0, 3, 2, 1], shape: [4, 4] },
    { data: [-1, 0, 1, -2, 0, 2, -1, 0, 1], shape: [3, 3] },
    { padding: 'same' },
  );
  expect(await numbersIn(same.locator('.result'))).toEqual([...data]);
  await expect(same.locator('.zero')).toHaveCount(6 * 6 - 4 * 4);
  await expect(valid.locator('.zero')).toHaveCount(0);
});

test('the formula holds for every choice of sizes', async ({ page }) => {
  const { figure, valid, same } = await openPadding(page);
  const image = figure.getByRole('combobox', { name: 'Image, n' });
  const kernel = figure.getByRole('combobox', { name: 'Filter, k' });
  for (const [n, k] of [
    [4, 3],
    [7, 3],
    [7, 5],
    [5, 5],
  ]) {
    await image.selectOption(String(n));
    await kernel.selectOption(String(k));
    for (const [panel, p] of /** @type {const} */ ([
      [valid, 0],
      [same, (k - 1) / 2],
    ])) {
      const size = n + 2 * p - k + 1;
      await expect(panel.locator('math')).toHaveText(`${n}+2·${p}−${k}1+1=${size}`);
      await expect(panel.locator('.output data')).toHaveCount(size ** 2);
    }
  }
});

test('a size that no longer fits gives way to the one chosen', async ({ page }) => {
  const { figure } = await openPadding(page);
  const image = figure.getByRole('combobox', { name: 'Image, n' });
  const kernel = figure.getByRole('combobox', { name: 'Filter, k' });
  await kernel.selectOption('5');
  await expect(image).toHaveValue('5');
  await image.selectOption('4');
  await expect(kernel).toHaveValue('3');
});

test('both sweep together, and at the edge only same padding has an output', async ({ page }) => {
  const { figure, sentence, valid, same } = await openPadding(page);
  await expect(sentence).toContainText('valid: the filter reaches over the edge; no output.');
  // By hand: under the right half lie 7 (twice) and 9.
  await expect(sentence).toContainText('same: 5 of the 9 inputs are zeros of the ring; the sum is 23.');
  await expect(same.locator('.zero.under')).toHaveCount(5);
  await expect(valid.locator('.frame.beyond')).toHaveCount(1);
  await expect(valid.locator('[aria-current]')).toHaveCount(0);
  await figure.getByRole('slider', { name: 'Step' }).fill('6'); // row 2, column 2
  await expect(sentence).toContainText('valid: the filter fits; the sum is 31.');
  await expect(sentence).toContainText('same: 9 pixels under the filter; the sum is 31.');
  await expect(valid.locator('[aria-current] data')).toHaveAttribute('value', '31');
  await expect(same.locator('[aria-current] data')).toHaveAttribute('value', '31');
});

test('an output of either side chooses the step of both', async ({ page }) => {
  const { sentence, valid, same } = await openPadding(page);
  await valid.locator('.output').nth(3).click();
  await expect(sentence).toContainText('Row 3, column 3');
  await page.keyboard.press('ArrowLeft');
  await expect(valid.locator('.output').nth(2)).toBeFocused();
  await expect(sentence).toContainText('Row 3, column 2');
  await expect(sentence).toContainText('the sum is 24');
  await expect(same.locator('.output').nth(9)).toHaveAttribute('aria-current', 'true');
});

test('the padding can be used by keyboard alone', async ({ page }) => {
  const { figure, sentence, valid, same } = await openPadding(page);
  await figure.getByRole('combobox', { name: 'Filter, k' }).focus();
  await page.keyboard.press('Tab');
  await expect(valid.locator('.output').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(same.locator('.output').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(sentence).toContainText('Row 1, column 2');
  await page.keyboard.press('Tab');
  for (const name of ['Previous step', 'Play', 'Next step']) {
    await expect(figure.getByRole('button', { name })).toBeFocused();
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect(sentence).toContainText('Row 1, column 3');
});

for (const [query, sentence] of [
  ['image-size=9', 'The attribute “image-size” should be one of 4, 5, 6, 7, not “9”.'],
  ['kernel-size=two', 'The attribute “kernel-size” should be one of 3, 5, not “two”.'],
  ['kernel-size=5', 'A filter of 5×5 does not fit into an image of 4×4.'],
]) {
  test(`${query} is refused with a sentence`, async ({ page }) => {
    const figure = await openFigure(page, 'cnn-padding', query);
    await expect(figure.getByRole('alert')).toHaveText(sentence);
  });
}

test('the sizes and the step of the padding come back', { tag: '@address' }, async ({ page }) => {
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

testReach('cnn-padding', '.output data');
