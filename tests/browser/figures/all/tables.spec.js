// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The tables on demand: their numbers are those of the library, and they are not built before they are asked for.

import { networkAfter, networkOf, samples } from '../../harness/expected.js';
import { digit, expect, openFigure, openFigures, test } from '../../harness/page.js';
import { expectNoViolations, inEveryLook } from '../../harness/reach.js';

/** @import { Locator, Page } from '@playwright/test' */

const read = (/** @type {string} */ text) => Number(text.replace('−', '-').replace(',', ''));

/**
 * Opens the table of a figure.
 * @param {Page} page
 * @param {string} name of the element
 */
async function openTable(page, name) {
  const details = page.locator(`${name} .on-demand`);
  await expect(details.locator('table')).toHaveCount(0);
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details.locator('table').first()).toBeVisible();
  return details;
}

/**
 * The numbers of a table, row by row.
 * @param {Locator} table
 */
async function numbersOf(table) {
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
  return rows.map((row) => row.map(read));
}

/**
 * A channel of a tensor, row by row, with three decimals.
 * @param {{ data: Float32Array, shape: readonly number[] }} tensor
 * @param {number} channel
 */
function rowsOf({ data, shape: [height, width, channels] }, channel) {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => Number(data[(y * width + x) * channels + channel].toFixed(3)) + 0),
  );
}

test('any map of the network can be read as a table', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-feature-maps');
  const details = await openTable(page, 'cnn-feature-maps');
  const table = details.locator('table');
  const { network } = await networkAfter();
  await expect(table.locator('caption')).toHaveText('Convolution map 1 of 8, 26 by 26 cells');
  expect(await numbersOf(table)).toEqual(rowsOf(network.activation('conv'), 0));
  await expect(table.locator('thead th')).toHaveText(Array.from({ length: 26 }, (_, x) => String(x + 1)));
  await expect(table.locator('tbody th')).toHaveText(Array.from({ length: 26 }, (_, y) => String(y + 1)));

  await details.getByLabel('Map', { exact: true }).selectOption('Pooled map 6 of 8, 13 by 13 cells');
  expect(await numbersOf(table)).toEqual(rowsOf(network.activation('pool'), 5));
  await digit(page, 2).click();
  const other = await networkAfter({ sample: 2 });
  expect(await numbersOf(table)).toEqual(rowsOf(other.network.activation('pool'), 5));
});

test('a map and its pooled map can be read as tables', async ({ page }) => {
  await openFigure(page, 'cnn-pooled-maps', 'filter=3');
  const details = await openTable(page, 'cnn-pooled-maps');
  const { network } = await networkAfter();
  const tables = details.locator('table');
  expect(await numbersOf(tables.nth(0))).toEqual(rowsOf(network.activation('conv'), 2));
  expect(await numbersOf(tables.nth(1))).toEqual(rowsOf(network.activation('pool'), 2));
});

test('a table that does not fit is scrolled by the keyboard inside its own place', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openFigure(page, 'cnn-feature-maps');
  const details = await openTable(page, 'cnn-feature-maps');
  const region = details.getByRole('group', { name: 'Convolution map 1 of 8, 26 by 26 cells' });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => region.evaluate(({ scrollLeft, scrollTop }) => scrollLeft > 0 && scrollTop > 0)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the table of the network has its stages and its probabilities', async ({ page }) => {
  await openFigure(page, 'cnn-network');
  const details = await openTable(page, 'cnn-network');
  await expect(details.locator('table').first().locator('tbody tr')).toHaveText([
    /^\s*Input\s*28×28×1\s*0\s*$/,
    /^\s*Convolution\s*26×26×8\s*72\s*$/,
    /^\s*Max pooling\s*13×13×8\s*0\s*$/,
    /^\s*Probabilities\s*10\s*13,530\s*$/,
  ]);
  const { result } = await networkAfter();
  const shown = details.locator('data').evaluateAll((all) => all.map((data) => Number(data.getAttribute('value'))));
  expect(await shown).toEqual([...result.probabilities]);
});

test('the table of the drawing pad has what the network makes of the drawing', async ({ page }) => {
  await openFigure(page, 'cnn-draw', 'strokes=p~CgCA~GQCA~EsHQ');
  const details = await openTable(page, 'cnn-draw');
  const cells = await details.locator('tbody td').allTextContents();
  expect(cells).toHaveLength(10);
  const shown = await details
    .locator('data')
    .evaluateAll((all) => all.map((data) => Number(data.getAttribute('value'))));
  expect(shown.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 5);
  expect(shown.indexOf(Math.max(...shown))).toBe(7);
  const sure = await page.locator('cnn-draw .certainty').textContent();
  expect(`${(100 * shown[7]).toFixed(1)}%`).toBe(sure);
  await page.locator('cnn-draw').getByRole('button', { name: 'Clear' }).click();
  await expect(details).toContainText('The pad is empty.');
});

test('the table of the gallery counts the samples of each class and those classified correctly', async ({ page }) => {
  await openFigure(page, 'cnn-samples');
  const details = await openTable(page, 'cnn-samples');
  for (const count of /** @type {const} */ ([100, 1000])) {
    if (count === 1000) await page.getByRole('button', { name: 'Show 1,000 digits' }).click();
    const [data, network] = [await samples(count), await networkOf()];
    const expected = Array.from({ length: 10 }, () => [0, 0]);
    for (let sample = 0; sample < count; ++sample) {
      const label = data.label(sample);
      expected[label][0] += 1;
      if (network.forward(data.image(sample)).prediction === label) expected[label][1] += 1;
    }
    const right = expected.reduce((sum, [, ofClass]) => sum + ofClass, 0);
    await expect(details.locator('tfoot td')).toHaveText([count.toLocaleString('en'), String(right)]);
    expect(await numbersOf(details.locator('table'))).toEqual(expected);
  }
});

test('axe finds nothing in the tables', async ({ page }) => {
  test.slow(); // five figures, each in every look
  for (const name of ['cnn-samples', 'cnn-feature-maps', 'cnn-pooled-maps', 'cnn-network', 'cnn-draw']) {
    await openFigure(page, name);
    await page.locator(`${name} .on-demand summary`).click();
    if (name !== 'cnn-draw') await expect(page.locator(`${name} .on-demand table`).first()).toBeVisible();
    await inEveryLook(page, () => expectNoViolations(page, [name, '.on-demand']));
  }
});
