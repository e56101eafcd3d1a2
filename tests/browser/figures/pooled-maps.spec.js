// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { firstDigit } from '../../../web/files/first-digit.js';
import { load } from '../../../web/lib/index.js';
import { openAnew, openAtFirst, said } from '../harness/address.js';
import { networkAfter, networkOf, samples } from '../harness/expected.js';
import { digit, expect, middleOf, openFigure, openFigures, picture, startAll, test } from '../harness/page.js';
import { testReach } from '../harness/reach.js';

/** @import { Page } from '@playwright/test' */

/** Opens the figure alone. @param {Page} page */
async function openMaps(page) {
  await openFigure(page, 'cnn-pooled-maps');
  return mapsOf(page);
}

/** The parts of the figure, as soon as it has numbers. @param {Page} page */
async function mapsOf(page) {
  const figure = page.locator('cnn-pooled-maps');
  await expect(figure.locator('tbody tr').first()).toBeAttached();
  return {
    figure,
    sentence: figure.locator('.sentence'),
    before: figure.locator('cnn-map').nth(0),
    after: figure.locator('cnn-map').nth(1),
  };
}

/**
 * The four numbers of a window and what the network made of them, as the page writes them.
 * @param {{ y: number, x: number, channel: number, sample?: number }} cell
 */
async function expected({ y, x, channel, sample }) {
  const { network } = await networkAfter({ sample });
  const conv = network.activation('conv');
  const text = (/** @type {number} */ value) => value.toFixed(3).replace('-', '−').replace('−0.000', '0.000');
  const terms = [0, 1, 26, 27].map((offset) => conv.data[(2 * y * 26 + 2 * x + offset) * 8 + channel]);
  const pooled = network.activation('pool').data[(y * 13 + x) * 8 + channel];
  return { terms: terms.map(text).join(', '), value: text(pooled) };
}

test('pointing at a pooled cell shows its window and its largest number', async ({ page }) => {
  const { after, sentence } = await openMaps(page);
  await after.hover({ position: await middleOf(after, { y: 4, x: 5 }, 13) });
  const { terms, value } = await expected({ y: 4, x: 5, channel: 0 });
  await expect(sentence).toHaveText(`Row 5, column 6: the largest of ${terms} is ${value}.`);
});

test('pointing at a cell before pooling shows the window that it is in', async ({ page }) => {
  const { before, after, sentence } = await openMaps(page);
  await before.hover({ position: await middleOf(before, { y: 9, x: 10 }, 26) });
  const { terms, value } = await expected({ y: 4, x: 5, channel: 0 });
  await expect(sentence).toHaveText(`Row 5, column 6: the largest of ${terms} is ${value}.`);
  const [window, cell] = await Promise.all(
    [before.locator('.mark.from'), after.locator('.mark.here')].map((mark) => mark.boundingBox()),
  );
  if (!window || !cell) throw new Error('a mark is missing');
  expect([window.width, window.height]).toEqual([cell.width, cell.height]);
});

test('another filter, kind of pooling or digit shows other maps', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-pooled-maps');
  await startAll(page); // so that nothing moves when it is scrolled to
  const { figure, before, after, sentence } = await mapsOf(page);
  const first = await Promise.all([picture(before), picture(after)]);
  await figure.getByText('4', { exact: true }).click();
  await after.click({ position: await middleOf(after, { y: 4, x: 5 }, 13) });
  const fourth = await expected({ y: 4, x: 5, channel: 3 });
  await expect(sentence).toContainText(`the largest of ${fourth.terms} is ${fourth.value}.`);
  const second = await Promise.all([picture(before), picture(after)]);
  expect(second[0]).not.toBe(first[0]);
  expect(second[1]).not.toBe(first[1]);

  await figure.getByText('average', { exact: true }).click();
  const { network } = await networkAfter();
  const { data } = (await load()).pool(network.activation('conv'), { kind: 'average' });
  await expect(sentence).toContainText(
    `the average of ${fourth.terms} is ${data[(4 * 13 + 5) * 8 + 3].toFixed(3).replace('-', '−')}.`,
  );
  expect(await picture(before)).toBe(second[0]);
  expect(await picture(after)).not.toBe(second[1]);

  await figure.getByText('largest', { exact: true }).first().click();
  await digit(page, 2).click();
  const other = await expected({ y: 4, x: 5, channel: 3, sample: 2 });
  await expect(sentence).toContainText(`the largest of ${other.terms} is ${other.value}.`);
});

test('the sweep goes row by row and pools each when it gets there', { tag: '@clock' }, async ({ page }) => {
  await page.clock.install({ time: 0 });
  const { figure, sentence, after } = await openMaps(page);
  await page.clock.pauseAt(60_000);
  await figure.getByRole('slider', { name: 'Step' }).fill('13');
  await expect(sentence).toHaveText('Row 13: 13 windows side by side, from rows 25 and 26 of the map.');
  await figure.getByRole('button', { name: 'Play' }).click();
  await expect(sentence).toContainText('Row 1:');
  const heightAhead = async () => (await figure.locator('.ahead').boundingBox())?.height;
  const height = (await after.boundingBox())?.height ?? 0;
  expect(await heightAhead()).toBeCloseTo((12 / 13) * height, 1);
  await page.clock.runFor(1300);
  await expect(sentence).toContainText('Row 2: 13 windows side by side, from rows 3 and 4 of the map.');
  expect(await heightAhead()).toBeCloseTo((11 / 13) * height, 1);
  await page.clock.runFor(20000);
  await expect(sentence).toContainText('Row 13:');
  await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('the pooled map can be walked by keyboard alone', async ({ page }) => {
  const { after, sentence, figure } = await openMaps(page);
  await figure.getByRole('radio', { name: 'largest' }).focus();
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('radio', { name: 'not at all' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(after).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(sentence).toContainText('Row 7, column 7:');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const { terms, value } = await expected({ y: 7, x: 7, channel: 0 });
  await expect(sentence).toHaveText(`Row 8, column 8: the largest of ${terms} is ${value}.`);
});

test('the deeper network has sixteen maps to choose from', async ({ page }) => {
  await openFigures(page, 'cnn-weights', 'cnn-pooled-maps');
  const { figure } = await mapsOf(page);
  await expect(figure.locator('.segments').first().getByRole('radio')).toHaveCount(8);
  await page.locator('cnn-weights').first().getByText('Two convolutions').click();
  await expect(figure.locator('.segments').first().getByRole('radio')).toHaveCount(16);
});

/**
 * How many cells of a map of the first convolution, and of its pooled map, change when a sample moves by one pixel.
 * @param {{ columns: number, rows: number, channel: number, sample?: number }} move
 */
async function changes({ columns, rows, channel, sample = firstDigit }) {
  const pixels = (await samples(100)).image(sample);
  const moved = Uint8Array.from(pixels, (_, i) => {
    const [x, y] = [(i % 28) - columns, Math.floor(i / 28) - rows];
    return x >= 0 && x < 28 && y >= 0 && y < 28 ? pixels[28 * y + x] : 0;
  });
  const { network: before } = await networkAfter({ sample });
  const after = await networkOf();
  after.forward(moved);
  return ['conv', 'pool'].map((layer) => {
    const [old, now] = [before, after].map((network) =>
      network.activation(layer).data.filter((_, i) => i % 8 === channel),
    );
    return old.filter((value, i) => value !== now[i]).length;
  });
}

test('nudging the digit counts the cells that change, before pooling and after', async ({ page }) => {
  const { figure, before, sentence } = await openMaps(page);
  const told = figure.locator('.nudged');
  await expect(told).toHaveText('The digit is where it was. Nudge it to see how many cells change.');
  const still = await picture(before);
  await figure.getByText('right', { exact: true }).click();
  const [conv, pool] = await changes({ columns: 1, rows: 0, channel: 0 });
  expect(pool).toBeLessThan(conv);
  await expect(told).toHaveText(
    `${conv} of 676 cells of the map have changed (${Math.round(conv / 6.76)}%), and ${pool} of 169 after pooling (${Math.round(pool / 1.69)}%).`,
  );
  expect(await picture(before)).not.toBe(still);
  await figure.getByText('4', { exact: true }).click();
  const [otherConv, otherPool] = await changes({ columns: 1, rows: 0, channel: 3 });
  await expect(told).toContainText(`${otherConv} of 676 cells of the map have changed`);
  await expect(told).toContainText(`, and ${otherPool} of 169 after pooling`);
  await figure.getByText('1', { exact: true }).first().click();

  await figure.getByRole('radio', { name: 'right' }).focus();
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key); // by way of “up” to “down”
  const [down, pooledDown] = await changes({ columns: 0, rows: 1, channel: 0 });
  await expect(told).toContainText(`${down} of 676 cells of the map have changed`);
  await expect(told).toContainText(`, and ${pooledDown} of 169 after pooling`);
  await figure.getByText('not at all').click();
  await expect.poll(() => picture(before)).toBe(still);
  await expect(sentence).toContainText('Row 7');
});

test('the nudge comes back, and the network of the group stays with its own digit', { tag: '@address' }, async ({
  page,
}) => {
  const figure = await openAtFirst(page, 'cnn-pooled-maps');
  await figure.getByText('up', { exact: true }).click();
  const told = await figure.locator('.nudged').textContent();
  await said(page, 'pooled-maps.nudge').toBe('up');
  await expect(page.locator('cnn-live .prediction')).toHaveText('5');
  await openAnew(page, 'cnn-pooled-maps');
  await expect(figure.locator('.nudged')).toHaveText(told ?? '');
});

for (const [query, sentence] of [
  ['filter=0', 'The attribute “filter” should be a whole number from 1, not “0”.'],
  ['nudge=east', 'The attribute “nudge” should be one of left, right, up, down, not “east”.'],
  ['kind=sum', 'The attribute “kind” should be one of max, average, min, not “sum”.'],
]) {
  test(`${query} is refused with a sentence`, async ({ page }) => {
    const figure = await openFigure(page, 'cnn-pooled-maps', query);
    await expect(figure.getByRole('alert')).toHaveText(sentence);
  });
}

test('the filter, the kind and the cell of the pooled maps come back', { tag: '@address' }, async ({ page }) => {
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
  await figure.getByRole('button', { name: 'Next step' }).click();
  await expect(figure.locator('.sentence')).toContainText('Row 9: 13 windows');
  await said(page, 'pooled-maps.column').toBe(null);
});

testReach('cnn-pooled-maps', 'cnn-map .mark');
