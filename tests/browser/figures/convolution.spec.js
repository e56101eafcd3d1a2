// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { load } from '../../../web/lib/index.js';
import { openAnew, openAtFirst, said } from '../harness/address.js';
import { expect, failedRequest, openFigure, openFigures, test } from '../harness/page.js';
import { testReach } from '../harness/reach.js';
import { numbersIn } from '../harness/worked.js';

/** @import { Page } from '@playwright/test' */

/**
 * @param {Page} page
 * @param {string} [query]
 */
async function openConvolution(page, query) {
  const figure = await openFigure(page, 'cnn-convolution', query);
  await expect(figure.locator('.output data').first()).toBeVisible();
  return {
    figure,
    sentence: figure.locator('.sentence'),
    outputs: figure.locator('.output'),
    image: figure.locator('.image input'),
    kernel: figure.locator('.kernel input'),
    output: () => numbersIn(figure.locator('.result')),
    products: () => numbersIn(figure.locator('.products .cells')),
  };
}

test('the convolution starts with four outputs, the first of them worked out', async ({ page }) => {
  const { sentence, output, products, figure } = await openConvolution(page);
  expect(await output()).toEqual([31, -30, 24, -23]); // by hand
  expect(await products()).toEqual([0, 0, 8, -2, 0, 18, 0, 0, 7].map((term) => term || expect.closeTo(0)));
  await expect(figure.locator('data.sum')).toHaveAttribute('value', '31');
  await expect(sentence).toHaveText(
    /^\s*Row 1, column 1:\s+0 × −1\s+\+ 7 × 0\s+\+ 8 × 1\s+\+ 1 × −2\s+\+ 9 × 0\s+\+ 9 × 2\s+\+ 0 × −1\s+\+ 8 × 0\s+\+ 7 × 1\s+= 31\s*$/,
  );
});

test('a number that is changed in image or filter counts at once', async ({ page }) => {
  const { image, kernel, output } = await openConvolution(page);
  await image.nth(2).fill('−8,5'); // row 1, column 3
  await kernel.nth(8).fill('3'); // the last weight
  const cnn = await load();
  const { data } = cnn.convolve(
    { data: [0, 7, -8.5, 1, 1, 9, 9, 0, 0, 8, 7, 2, 0, 3, 2, 1], shape: [4, 4] },
    { data: [-1, 0, 1, -2, 0, 2, -1, 0, 3], shape: [3, 3] },
  );
  expect(await output()).toEqual([...data]);
});

test('what is no number gets a sentence, and the number before still counts', async ({ page }) => {
  const { figure, kernel, output } = await openConvolution(page);
  const fault = figure.locator('.fault');
  await kernel.nth(0).fill('');
  await expect(fault).toHaveCount(0); // it may become one with the next key
  await kernel.nth(0).fill('1e9');
  await expect(fault).toHaveText(
    'Filter, row 1, column 1: “1e9” is not a number from −999.99 to 999.99. The −1 from before still counts.',
  );
  await expect(kernel.nth(0)).toHaveAttribute('aria-invalid', 'true');
  expect(await output()).toEqual([31, -30, 24, -23]);
  await kernel.nth(0).press('Escape');
  await expect(fault).toHaveCount(0);
  await expect(kernel.nth(0)).toHaveValue('−1');
});

test('Escape takes back what was typed into a cell', async ({ page }) => {
  const { kernel, output } = await openConvolution(page);
  await kernel.nth(0).fill('5');
  expect(await output()).not.toEqual([31, -30, 24, -23]);
  await kernel.nth(0).press('Escape');
  await expect(kernel.nth(0)).toHaveValue('−1');
  expect(await output()).toEqual([31, -30, 24, -23]);
});

test('the original numbers can be had back', async ({ page }) => {
  const { figure, image, output } = await openConvolution(page);
  await image.nth(0).fill('9');
  expect(await output()).not.toEqual([31, -30, 24, -23]);
  await figure.getByRole('button', { name: 'Reset' }).click();
  expect(await output()).toEqual([31, -30, 24, -23]);
  await expect(image.nth(0)).toHaveValue('0');
});

test('pointing at an output, clicking and scrubbing choose its step', async ({ page }) => {
  const { figure, outputs, sentence } = await openConvolution(page);
  await outputs.nth(1).hover();
  await expect(sentence).toContainText('Row 1, column 2');
  await outputs.nth(2).click();
  await expect(sentence).toContainText('Row 2, column 1');
  await expect(sentence).toContainText('= 24');
  await figure.getByRole('slider', { name: 'Step' }).fill('4');
  await expect(sentence).toContainText('Row 2, column 2');
  await expect(outputs.nth(3)).toHaveAttribute('aria-current', 'true');
});

test('playing fills the output cell by cell and stops at the last one', { tag: '@clock' }, async ({ page }) => {
  await page.clock.install({ time: 0 });
  const { figure, outputs, sentence } = await openConvolution(page);
  await page.clock.pauseAt(60_000);
  await figure.getByRole('combobox', { name: 'Speed' }).selectOption('4');
  await figure.getByRole('button', { name: 'Play' }).click();
  await expect(outputs.locator('data')).toHaveCount(1);
  await page.clock.runFor(350);
  await expect(outputs.locator('data')).toHaveCount(2);
  await expect(sentence).toContainText('Row 1, column 2');
  await figure.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(2000);
  await expect(outputs.locator('data')).toHaveCount(2);
  await figure.getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(2000);
  await expect(outputs.locator('data')).toHaveCount(4);
  await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(sentence).toContainText('Row 2, column 2');
});

test('playing stops when the figure leaves the screen', async ({ page }) => {
  await openFigures(page, 'cnn-convolution');
  const figure = page.locator('cnn-convolution');
  await figure.getByRole('button', { name: 'Play' }).click();
  await expect(figure.getByRole('button', { name: 'Pause' })).toHaveCount(1);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(figure.locator('button.play')).toHaveCount(1);
  await expect(figure.locator('.output.ahead')).not.toHaveCount(0);
});

test('under reduced motion nothing plays, and steps are taken by hand', { tag: '@reduced-motion' }, async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { figure, sentence } = await openConvolution(page);
  await expect(figure.getByRole('button', { name: 'Play' })).toHaveCount(0);
  await figure.getByRole('button', { name: 'Next step' }).click();
  await expect(sentence).toContainText('Row 1, column 2');
});

test('the convolution can be used by keyboard alone', async ({ page }) => {
  const { figure, image, kernel, outputs, sentence, output } = await openConvolution(page);
  await image.nth(0).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(image.nth(5)).toBeFocused();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(image.nth(9)).toBeFocused();
  expect(await output()).toEqual([31, -30 + 2 * 5, 24, -23 + 5]); // 9 → 4 under −2 and −1
  await page.keyboard.press('Tab');
  await expect(kernel.nth(0)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(outputs.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(outputs.nth(2)).toBeFocused();
  await expect(sentence).toContainText('Row 2, column 1');
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('button', { name: 'Previous step' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sentence).toContainText('Row 1, column 2');
});

test('pointing at a weight or a pixel marks what it meets, and their product', async ({ page }) => {
  const { figure, image, kernel, outputs } = await openConvolution(page);
  await outputs.nth(3).click();
  await kernel.nth(5).hover();
  await expect(image.nth(11)).toHaveClass(/paired/); // row 2, column 3 of a patch that starts at row 2, column 2
  await expect(figure.locator('.product').nth(5)).toHaveClass(/paired/);
  await expect(figure.locator('.sentence .paired')).toHaveText('+ 2 × 2');
  await image.nth(15).hover(); // the last of the patch
  await expect(kernel.nth(8)).toHaveClass(/paired/);
  await image.nth(0).hover(); // not in the patch
  await expect(figure.locator('.paired')).toHaveCount(0);
});

test('attributes set image, filter, padding and step', async ({ page }) => {
  const query = 'image=1 2 3; 4 5 6; 7 8 9&kernel=0 0 0; 0 1 0; 0 0 1&padding=same&step=5';
  const { output, sentence, figure } = await openConvolution(page, query);
  // Each pixel and the one below it on the right, which is a zero of the ring at two edges.
  expect(await output()).toEqual([6, 8, 3, 12, 14, 6, 7, 8, 9]);
  await expect(sentence).toContainText('Row 2, column 2');
  await expect(figure.locator('.zero')).toHaveCount(16);
});

for (const [query, sentence] of [
  ['image=1 2; 3', 'The attribute “image” should hold at most 8 rows of equally many numbers'],
  ['kernel=1 2; 3 4', 'The attribute “kernel” should hold three rows of three numbers'],
  ['padding=full', 'The attribute “padding” should be one of valid, same, not “full”.'],
  ['image=1 2; 3 4', 'A filter of 3×3 does not fit into an image of 2×2.'],
]) {
  test(`${query} is refused with a sentence`, async ({ page }) => {
    const figure = await openFigure(page, 'cnn-convolution', query);
    await expect(figure.getByRole('alert')).toContainText(sentence);
  });
}

test('a module that does not come can be asked for again', { tag: '@requests' }, async ({ page, forgiven }) => {
  forgiven.push(failedRequest);
  await page.route('**/*.wasm', (route) => route.abort());
  const figure = await openFigure(page, 'cnn-convolution');
  await expect(figure.getByRole('alert')).toContainText('The network could not start');
  await page.unroute('**/*.wasm');
  await figure.getByRole('button', { name: 'Try again' }).click();
  await expect(figure.locator('.output data')).toHaveCount(4);
});

test('the numbers and the step of a convolution come back, and its original numbers leave the address', {
  tag: '@address',
}, async ({ page }) => {
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
  await figure.getByRole('button', { name: 'Reset' }).click();
  expect(await numbersIn(figure.locator('.result'))).toEqual([31, -30, 24, -23]);
  await expect(page).toHaveURL(/\?convolution\.step=3$/);
  await figure.getByRole('button', { name: 'Previous step' }).click();
  await figure.getByRole('button', { name: 'Previous step' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a number typed while a convolution plays does not stop it', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-convolution');
  await expect(figure.locator('.output data')).toHaveCount(4);
  await figure.getByRole('button', { name: 'Play' }).click();
  await figure.locator('.image input').first().fill('5');
  await expect(figure).toHaveAttribute('image', /^5 /);
  await expect(figure.getByRole('button', { name: 'Pause' })).toHaveCount(1);
});

testReach('cnn-convolution', '.output data');
