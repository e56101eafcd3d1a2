// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { openAnew, openAtFirst, said } from '../harness/address.js';
import { expect, openFigure, test } from '../harness/page.js';
import { testReach } from '../harness/reach.js';
import { numbersIn } from '../harness/worked.js';

/** @import { Page } from '@playwright/test' */

/**
 * @param {Page} page
 * @param {string} [query]
 */
async function openPooling(page, query) {
  const figure = await openFigure(page, 'cnn-pooling', query);
  await expect(figure.locator('.output data').first()).toBeVisible();
  return {
    figure,
    sentence: figure.locator('.sentence'),
    formula: figure.locator('.formula math'),
    outputs: figure.locator('.output'),
    map: figure.locator('.map input'),
    output: () => numbersIn(figure.locator('.result')),
    choose: (/** @type {string} */ kind) => figure.getByText(kind, { exact: true }).first().click(),
  };
}

// The map is 3 −1 0 5; 8 2 −4 1; 0 6 7 −2; −3 1 2 9.
test('each window of four becomes its largest, its average or its smallest number', async ({ page }) => {
  const { output, choose, sentence, formula } = await openPooling(page);
  expect(await output()).toEqual([8, 5, 6, 9]);
  await expect(sentence).toHaveText('Row 1, column 1: the largest of 3, −1, 8, 2 is 8.');
  await expect(formula).toHaveText('max(3,−1,8,2)=8');
  await choose('average');
  expect(await output()).toEqual([3, 0.5, 1, 4]);
  await expect(sentence).toHaveText('Row 1, column 1: the average of 3, −1, 8, 2 is 3.');
  await expect(formula).toHaveText('3+(−1)+8+24=124=3'); // (3 + (−1) + 8 + 2) / 4 = 12 / 4 = 3
  await choose('smallest');
  expect(await output()).toEqual([-1, -4, -3, -2]);
  await expect(formula).toHaveText('min(3,−1,8,2)=−1');
});

test('the number that goes on is marked in its window', async ({ page }) => {
  const { map, outputs, choose } = await openPooling(page);
  const winners = () => map.evaluateAll((cells) => cells.flatMap((cell, i) => (cell.matches('.winner') ? [i] : [])));
  expect(await winners()).toEqual([4]); // the 8
  await outputs.nth(3).click();
  expect(await winners()).toEqual([15]); // the 9
  await choose('smallest');
  expect(await winners()).toEqual([11]); // the −2
  await choose('average');
  expect(await winners()).toEqual([]);
});

test('a pooled cell is as large as its window and has the colour of its largest number', async ({ page }) => {
  const { map, outputs } = await openPooling(page);
  const [topLeft, bottomRight, pooled] = await Promise.all(
    [map.nth(10), map.nth(15), outputs.nth(3)].map((cell) => cell.boundingBox()),
  );
  if (!topLeft || !bottomRight || !pooled) throw new Error('a cell is not on the page');
  expect(pooled.width).toBeCloseTo(bottomRight.x + bottomRight.width - topLeft.x, 1);
  expect(pooled.height).toBeCloseTo(bottomRight.y + bottomRight.height - topLeft.y, 1);
  const colourOf = (/** @type {Element} */ cell) => getComputedStyle(cell).backgroundColor;
  expect(await outputs.nth(3).evaluate(colourOf)).toBe(await map.nth(15).evaluate(colourOf));
});

test('a number that is changed counts at once; what is no number gets a sentence', async ({ page }) => {
  const { figure, map, output } = await openPooling(page);
  await map.nth(1).fill('12.5');
  expect(await output()).toEqual([12.5, 5, 6, 9]);
  await map.nth(1).fill('--');
  await expect(figure.locator('.fault')).toHaveText(
    'Map, row 1, column 2: “--” is not a number from −999.99 to 999.99. The 12.5 from before still counts.',
  );
  expect(await output()).toEqual([12.5, 5, 6, 9]);
});

test('the pooling can be used by keyboard alone', async ({ page }) => {
  const { figure, map, outputs, sentence } = await openPooling(page);
  await figure.getByRole('radio', { name: 'largest' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure.getByRole('radio', { name: 'average' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(map.nth(0)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(outputs.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(sentence).toContainText('Row 1, column 2: the average of 0, 5, −4, 1 is 0.5.');
});

test('attributes set numbers, kind and step', async ({ page }) => {
  // The fifth column has no window of its own.
  const query = 'numbers=1 2 3 4 9; 5 6 7 8 9&kind=min&step=2';
  const { output, sentence } = await openPooling(page, query);
  expect(await output()).toEqual([1, 3]);
  await expect(sentence).toHaveText('Row 1, column 2: the smallest of 3, 4, 7, 8 is 3.');
});

for (const [query, sentence] of [
  ['numbers=1 2 3', 'The attribute “numbers” should hold'],
  ['kind=median', 'The attribute “kind” should be one of max, average, min, not “median”.'],
]) {
  test(`${query} is refused with a sentence`, async ({ page }) => {
    const figure = await openFigure(page, 'cnn-pooling', query);
    await expect(figure.getByRole('alert')).toContainText(sentence);
  });
}

test('the numbers, the kind and the step of the pooling come back', { tag: '@address' }, async ({ page }) => {
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

testReach('cnn-pooling', '.output data');
