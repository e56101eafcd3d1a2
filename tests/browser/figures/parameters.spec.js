// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { firstDigit } from '../../../web/files/first-digit.js';
import { openAnew, openAtFirst, said } from '../harness/address.js';
import { networkAfter, networkOf, samples } from '../harness/expected.js';
import { digit, expect, openFigure, openFigures, test } from '../harness/page.js';
import { expectNoViolations, inEveryLook } from '../harness/reach.js';

/** @import { Page } from '@playwright/test' */

/** @param {Page} page */
const figure = (page) => page.locator('cnn-parameters');

/**
 * @param {Page} page
 * @param {string} name
 */
const field = (page, name) => figure(page).getByRole('spinbutton', { name });

/**
 * @param {Page} page
 * @param {string} name
 */
const slider = (page, name) => figure(page).getByRole('slider', { name });

/** The digit that can be moved. @param {Page} page */
const moved = (page) => figure(page).getByRole('application');

/**
 * @param {Page} page
 * @param {'dense' | 'convolution'} kind
 */
const product = (page, kind) => figure(page).locator(`.count.${kind} .product`);

/**
 * The numbers that a map of the figure draws.
 * @param {Page} page
 * @param {'pixels' | 'map'} kind
 * @param {number} position 0 before, 1 after, 2 changed
 */
const drawn = (page, kind, position) =>
  figure(page)
    .locator(`.${kind} cnn-map`)
    .nth(position)
    .evaluate((map) => [...Reflect.get(map, 'tensor').data]);

/** A digit moved by the plainest loop. @param {Uint8Array} pixels @param {number} columns @param {number} rows */
function shifted(pixels, columns, rows) {
  return Uint8Array.from(pixels, (_, i) => {
    const [y, x] = [Math.floor(i / 28) - rows, (i % 28) - columns];
    return y < 0 || x < 0 || y > 27 || x > 27 ? 0 : pixels[28 * y + x];
  });
}

test('a small photograph and 1,024 nodes make 154,140,672 weights, and 64 filters 1,728', async ({ page }) => {
  await openFigure(page, 'cnn-parameters');
  await expect(product(page, 'dense')).toHaveText(/224\s*×\s*224\s*×\s*3\s*×\s*1,024\s*=\s*154,140,672/);
  await expect(product(page, 'convolution')).toHaveText(/3\s*×\s*3\s*×\s*3\s*×\s*64\s*=\s*1,728/);
  await expect(figure(page).locator('.dense .memory')).toHaveText('154 million weights, 617 MB at 4 bytes each');
  await expect(figure(page).locator('.convolution .memory')).toHaveText('1,728 weights, 6.91 kB at 4 bytes each');
  await expect(figure(page).locator('.ratio')).toContainText('has 89,202 times as many weights.');
  const names = await figure(page)
    .locator('.dense math')
    .first()
    .evaluate((math) => Array.from(math.querySelectorAll('mn, mo'), (part) => part.namespaceURI));
  expect(names).toEqual(Array(7).fill('http://www.w3.org/1998/Math/MathML'));
});

test('other sizes make other products, by field and by slider, and areas in proportion', async ({ page }) => {
  await openFigure(page, 'cnn-parameters');
  for (const name of ['Width', 'Height']) await field(page, name).fill('28');
  await field(page, 'Channels').fill('1');
  await slider(page, 'Dense nodes').fill('10');
  await slider(page, 'Filters').fill('8');
  await expect(product(page, 'dense')).toContainText('7,840');
  await expect(product(page, 'convolution')).toContainText('72');
  await expect(field(page, 'Dense nodes')).toHaveValue('10');
  const [dense, convolution] = await Promise.all(
    ['dense', 'convolution'].map((kind) =>
      figure(page)
        .locator(`rect.${kind}`)
        .evaluate((rect) => Number(rect.getAttribute('width')) * Number(rect.getAttribute('height'))),
    ),
  );
  expect(dense / convolution).toBeCloseTo(7840 / 72, 6);

  await field(page, 'Filters').fill('512'); // more than the dense layer has nodes
  await slider(page, 'Dense nodes').fill('1');
  await expect(product(page, 'dense')).toContainText('784');
  await expect(product(page, 'convolution')).toContainText('4,608');
  await expect(figure(page).locator('.ratio')).toContainText('has 0.17 times as many weights.');
});

test('what is no size gets a sentence, and the last good one counts', async ({ page }) => {
  await openFigure(page, 'cnn-parameters');
  for (const wrong of ['', '0', '1.5', '1025', '-3']) {
    await field(page, 'Width').fill(wrong);
    await expect(figure(page).getByRole('alert')).toHaveText(/^\s*Width is a whole number from 1 to 1024\./);
    await expect(product(page, 'dense')).toContainText('154,140,672');
  }
  await field(page, 'Height').focus();
  await expect(field(page, 'Width')).toHaveValue('224');
  await field(page, 'Width').fill('448');
  await expect(figure(page).getByRole('alert')).toBeEmpty();
  await expect(product(page, 'dense')).toContainText('308,281,344');
});

test('attributes set the sizes, and what is no size is passed over', async ({ page }) => {
  await openFigure(page, 'cnn-parameters');
  await figure(page).evaluate((element) => {
    for (const [name, value] of Object.entries({ width: '10', height: 'x', channels: '99', nodes: '2', filters: '1' }))
      element.setAttribute(name, value);
  });
  await expect(product(page, 'dense')).toHaveText(/10\s*×\s*224\s*×\s*3\s*×\s*2\s*=\s*13,440/);
  await expect(product(page, 'convolution')).toHaveText(/=\s*27/);
});

test('a moved digit is another one to a dense layer, and the same in another place to a convolution', async ({
  page,
}) => {
  await openFigures(page, 'cnn-parameters', 'cnn-samples');
  await digit(page, 3).click();
  await slider(page, 'Columns').fill('-3');
  await slider(page, 'Rows').fill('4');

  const pixels = (await samples(100)).image(3);
  const after = shifted(pixels, -3, 4);
  expect(await drawn(page, 'pixels', 0)).toEqual([...pixels]);
  expect(await drawn(page, 'pixels', 1)).toEqual([...after]);
  const changed = Array.from(pixels, (pixel, i) => Number(pixel !== after[i]));
  expect(await drawn(page, 'pixels', 2)).toEqual(changed);
  const count = changed.reduce((sum, one) => sum + one, 0);
  expect(count).toBeGreaterThan(100);
  await expect(figure(page).locator('.pixels .count-of')).toHaveText(`${count} of 784 inputs changed`);

  const { network } = await networkAfter({ sample: 3 });
  expect(await drawn(page, 'map', 0)).toEqual([...network.activation('conv').data]);
  const other = await networkOf();
  const { prediction, probabilities } = other.forward(after);
  expect(await drawn(page, 'map', 1)).toEqual([...other.activation('conv').data]);
  await expect(figure(page).locator('.map .count-of')).toHaveText(
    /^\s*0 of the 506 cells that both maps share changed/,
  ); // 23 · 22
  expect(Math.max(...(await drawn(page, 'map', 2)))).toBe(0);
  await expect(figure(page).locator('.answer')).toContainText(`${(100 * probabilities[prediction]).toFixed(1)}%`);
});

test('in its old place nothing of the digit has changed', async ({ page }) => {
  await openFigure(page, 'cnn-parameters');
  await moved(page).focus();
  await page.keyboard.press('Home');
  await expect(figure(page).getByRole('status')).toContainText('nothing has changed');
  await expect(figure(page).locator('.pixels .count-of')).toHaveText('0 of 784 inputs changed');
});

test('moving the digit leaves the other figures alone, and it follows the weights', async ({ page }) => {
  await openFigures(page, 'cnn-parameters', 'cnn-feature-maps', 'cnn-weights');
  const numbers = () => page.locator('cnn-feature-maps .row data').allTextContents();
  const before = await numbers();
  await slider(page, 'Columns').fill('6');
  expect(await numbers()).toEqual(before);
  const maps = await drawn(page, 'map', 1);
  await page
    .locator('cnn-weights')
    .first()
    .locator('.stop', { has: page.getByText('none', { exact: true }) })
    .click();
  const network = await networkOf({ seed: 1 });
  network.forward(shifted((await samples(100)).image(firstDigit), 6, 1));
  await expect.poll(() => drawn(page, 'map', 1)).toEqual([...network.activation('conv').data]);
  expect(await drawn(page, 'map', 1)).not.toEqual(maps);
});

test('everything works from the keyboard', async ({ page }) => {
  await openFigure(page, 'cnn-parameters');
  const first = field(page, 'Width');
  const isThere = () => first.evaluate((element) => element.matches(':focus'));
  for (let i = 0; i < 40 && !(await isThere()); ++i) await page.keyboard.press('Tab'); // past the contents of the page
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(product(page, 'dense')).toContainText('225');
  await page.keyboard.press('ArrowDown');
  await expect(product(page, 'dense')).toContainText('154,140,672');
  for (let i = 0; i < 5; ++i) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(figure(page).getByRole('table')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(moved(page)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(figure(page).getByRole('status')).toContainText('Moved by +1 columns and −1 rows');
  for (let i = 0; i < 9; ++i) await page.keyboard.press('ArrowRight');
  await expect(figure(page).getByRole('status')).toContainText('Moved by +6 columns');
});

test('at 320 px nothing has to be scrolled sideways, however large the sizes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await openFigures(page, 'cnn-parameters');
  for (const [name, value] of Object.entries({
    Width: '1024',
    Height: '1024',
    Channels: '16',
    'Dense nodes': '4096',
  })) {
    await field(page, name).fill(value);
  }
  await expect(product(page, 'dense')).toContainText('68,719,476,736');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(
    await figure(page)
      .locator('.comparison')
      .evaluate((panel) => panel.scrollWidth - panel.clientWidth),
  ).toBe(0);
});

test('axe finds nothing', async ({ page }) => {
  await openFigure(page, 'cnn-parameters');
  await figure(page).locator('summary').click();
  await figure(page).getByRole('spinbutton').first().fill('');
  await expect(figure(page).getByRole('alert')).not.toBeEmpty();
  await inEveryLook(page, () => expectNoViolations(page, 'cnn-parameters'));
});

test('the shift of the digit comes back', { tag: '@address' }, async ({ page }) => {
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
