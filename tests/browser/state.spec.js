// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the reader does is in the address: opened anew, it shows the same. What an address has wrong is told where it is.

import { digits, expect, map, middleOf, open, startAll, test } from './page.js';
import { numbersIn } from './worked.js';

/** @import { Page } from '@playwright/test' */

/** A stroke down, and the digit that is meant. */
const drawing = 'draw.strokes=p~CgCA~GQCA~EsHQ&draw.meant=7';

/** @param {Page} page */
const addressOf = async (page) => new URL(await page.evaluate(() => location.href));

/**
 * @param {Page} page
 * @param {string} name of a parameter
 */
const said = (page, name) => expect.poll(async () => (await addressOf(page)).searchParams.get(name));

/**
 * Opens a figure of the page anew at the address of now.
 * @param {Page} page
 * @param {string} name of the element
 */
async function openAnew(page, name) {
  await page.goto((await addressOf(page)).href);
  await page.locator(name).scrollIntoViewIfNeeded();
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function openFigure(page, name) {
  await page.goto('./');
  const figure = page.locator(name);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

test('the numbers and the step of a convolution come back, and its original numbers leave the address', async ({
  page,
}) => {
  const figure = await openFigure(page, 'cnn-convolution');
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
  const figure = await openFigure(page, 'cnn-padding');
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
  const figure = await openFigure(page, 'cnn-pooling');
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
  const figure = await openFigure(page, 'cnn-pooled-maps');
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
  const figure = await openFigure(page, 'cnn-softmax');
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
  const figure = await openFigure(page, 'cnn-parameters');
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
  const figure = await openFigure(page, 'cnn-network');
  await figure.getByRole('button', { name: 'Max pooling' }).click();
  await said(page, 'network.stage').toBe('3');
  await openAnew(page, 'cnn-network');
  await expect(figure.locator('.account h3')).toHaveText('Max pooling');
});

test('the settings of the training come back', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-training');
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
  const figure = await openFigure(page, 'cnn-filter-lab');
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

test('the cell that is pinned comes back pinned, and leaves the address when it is let go', async ({ page }) => {
  await open(page);
  const conv = map(page, 'conv', 2);
  await conv.click({ position: await middleOf(conv, { y: 11, x: 6 }, 26) });
  await expect(page).toHaveURL(/\?cell=conv\+3\+12\+7$/);
  const sentence = (await page.locator('.arithmetic .spoken').textContent()) ?? '';
  expect(sentence).toContain('Convolution map 3, row 12, column 7');
  await openAnew(page, 'cnn-feature-maps');
  await expect(page.locator('.arithmetic .spoken')).toHaveText(sentence);
  await page.getByRole('button', { name: 'Unpin' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a drawing that was put aside for a sample stays aside', async ({ page }) => {
  await open(page, `?${drawing}`);
  await expect(page.locator('cnn-draw .prediction')).toHaveText('7');
  await page.locator('cnn-samples [data-index="1"]').click();
  await said(page, 'draw.aside').toBe('');
  await openAnew(page, 'cnn-draw');
  await page.locator('cnn-samples').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-draw .again')).toBeVisible();
  await expect(page.locator('cnn-samples').getByRole('option', { selected: true })).toHaveAccessibleName(
    'Sample 2: a 2',
  );
  await page.locator('cnn-draw .again').click();
  await said(page, 'draw.aside').toBe(null);
});

test('a point on the loss curve of a drawing comes back, and all figures begin with the drawing', async ({ page }) => {
  await page.goto(`./?${drawing}&loss.probability=0.3`);
  await page.locator('cnn-samples').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-samples').getByText('The network is looking at your drawing')).toBeVisible();
  await page.locator('cnn-loss').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-loss .sentence')).toContainText('30.00%');
  await said(page, 'loss.probability').toBe('0.3');
});

test('an evaluation and the cell of its confusion matrix come back, unless it is of other weights', async ({
  page,
}) => {
  const figure = await openFigure(page, 'cnn-evaluation');
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
  const figure = await openFigure(page, 'cnn-samples');
  await figure.getByRole('button', { name: 'Show 1,000 digits' }).click();
  await figure.getByText('7', { exact: true }).first().click();
  await said(page, 'samples.count').toBe('1000');
  await said(page, 'samples.shown').toBe('7');
  await openAnew(page, 'cnn-samples');
  await expect(digits(page)).toHaveCount(99); // of the digits from 0 to 999, as MNIST's label file has them
});

test('the address waits until playing stops, and for a pause in scrubbing', { tag: '@clock' }, async ({ page }) => {
  await page.addInitScript(() => {
    const { replaceState } = history;
    Reflect.set(window, 'writes', []);
    history.replaceState = function (data, unused, url) {
      Reflect.get(window, 'writes').push(String(url).replace(/.*\?/, ''));
      replaceState.call(this, data, unused, url);
    };
  });
  await page.clock.install({ time: 0 });
  const figure = await openFigure(page, 'cnn-convolution');
  await expect(figure.locator('.output data')).toHaveCount(4);
  await page.clock.pauseAt(60_000);
  const writes = () => page.evaluate(() => Reflect.get(window, 'writes'));
  await figure.getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(2 * 1200 + 600);
  await expect(figure.locator('.sentence')).toContainText('Row 2, column 1'); // the third of four
  expect((await writes()).filter((/** @type {string} */ query) => query.includes('step'))).toEqual([]);
  await page.clock.runFor(2000);
  await expect(figure.locator('.sentence')).toContainText('Row 2, column 2');
  await page.clock.runFor(400);
  const scrub = figure.getByRole('slider', { name: 'Step' });
  for (const step of ['1', '2', '3']) await scrub.fill(step);
  await page.clock.runFor(400);
  expect((await writes()).filter((/** @type {string} */ query) => query.includes('step'))).toEqual([
    'convolution.step=4',
    'convolution.step=3',
  ]);
});

test('a number typed while a convolution plays does not stop it', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-convolution');
  await expect(figure.locator('.output data')).toHaveCount(4);
  await figure.getByRole('button', { name: 'Play' }).click();
  await figure.locator('.image input').first().fill('5');
  await expect(figure).toHaveAttribute('image', /^5 /);
  await expect(figure.getByRole('button', { name: 'Pause' })).toHaveCount(1);
});

test('each value that an address has wrong is told in its figure, and the others are well', async ({ page }) => {
  const wrong = {
    'parameters.columns': ['7', 'The attribute “columns” should be a whole number from −6 to 6, not “7”.'],
    'parameters.nodes': ['0', 'Dense nodes is a whole number from 1 to 4096.'],
    'samples.count': ['7', 'The attribute “count” should be one of 100, 1000, not “7”.'],
    'convolution.step': ['0', 'The attribute “step” should be a whole number from 1, not “0”.'],
    'filter-lab.pixel': ['900 1', 'The attribute “pixel” should be a row and a column of the filtered picture'],
    'padding.step': ['two', 'The attribute “step” should be a whole number from 1, not “two”.'],
    'pooling.kind': ['mean', 'The attribute “kind” should be one of max, average, min, not “mean”.'],
    'pooled-maps.column': ['-1', 'The attribute “column” should be a whole number from 1, not “-1”.'],
    'softmax.shift': ['9', 'The attribute “shift” should be a number from −5 to 5, not “9”.'],
    'network.stage': ['0', 'The attribute “stage” should be a whole number from 1, not “0”.'],
    'evaluation.confused': ['49', 'The attribute “confused” should be the digit that was there and the one'],
    'training.batch-size': ['3', 'The attribute “batch-size” should be one of 1, 5, 20, 50, 100, not “3”.'],
    'draw.meant': ['12', 'The attribute “meant” should be a whole number from 0 to 9, not “12”.'],
  };
  const query = new URLSearchParams(Object.entries(wrong).map(([name, [value]]) => [name, value]));
  query.set('cell', 'conv 9 1 1');
  await page.goto(`./?${query}`);
  await startAll(page);
  for (const [name, [, sentence]] of Object.entries(wrong)) {
    const figure = page.locator(`cnn-${name.split('.')[0]}`);
    await expect(figure.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
  }
  await expect(page.locator('cnn-feature-maps').getByRole('alert')).toHaveText(
    'The network has no cell “conv 9 1 1”. One is called, for example, “conv 3 12 7”: map 3, row 12, column 7.',
  );
  await expect(digits(page)).toHaveCount(100);
  await expect(page.locator('cnn-softmax data.probability')).toHaveCount(10);
  await expect(page.locator('cnn-training .start')).toBeEnabled();
  await page.goto('./?filter-lab.kernel=1,2');
  await page.locator('cnn-filter-lab').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-filter-lab .trouble')).toContainText(
    'The attribute “kernel” should hold nine numbers',
  );
});

test('the address of a page where everything is changed stays as it is, and short', async ({ page }) => {
  const query = new URLSearchParams({
    digit: '812',
    weights: 'random',
    seed: '4711',
    cell: 'pool 8 13 13',
    theme: 'dark',
    'parameters.width': '1024',
    'parameters.height': '1024',
    'parameters.channels': '16',
    'parameters.nodes': '4096',
    'parameters.filters': '512',
    'parameters.columns': '-6',
    'parameters.rows': '-6',
    'samples.count': '1000',
    'samples.shown': 'misread',
    'convolution.image': Array(4).fill('-10.25 -20.5 30.75 -40.25').join('; '),
    'convolution.kernel': Array(3).fill('-1.25 -2.25 -3.25').join('; '),
    'convolution.step': '4',
    'filter-lab.filter': 'prewitt-horizontal',
    'filter-lab.kernel': Array(9).fill('-0.1111111').join(','),
    'filter-lab.picture': 'digit',
    'filter-lab.tone': 'grey',
    'filter-lab.pixel': '26 26',
    'padding.image-size': '7',
    'padding.kernel-size': '5',
    'padding.step': '49',
    'pooling.numbers': Array(4).fill('-10.25 -20.5 30.75 -40.25').join('; '),
    'pooling.kind': 'average',
    'pooling.step': '4',
    'pooled-maps.filter': '8',
    'pooled-maps.kind': 'average',
    'pooled-maps.step': '13',
    'pooled-maps.column': '13',
    'softmax.logits': Array(10).fill('-12.34').join(','),
    'softmax.shift': '-4.5',
    'softmax.chosen': '9',
    'loss.probability': '0.1234',
    'network.stage': '4',
    'evaluation.evaluated': '',
    'evaluation.confused': '9 9',
    'training.learning-rate': '0.0063',
    'training.batch-size': '100',
    'training.images': '60000',
    'draw.strokes': 'p~CgCA~GQCA~EsHQ',
    'draw.meant': '7',
    'draw.aside': '',
  });
  await page.goto(`./?${query}`);
  await startAll(page);
  await expect(page.locator('.arithmetic h3')).toHaveText('Pooled map 8 · row 13, column 13');
  await page.locator('cnn-loss').scrollIntoViewIfNeeded();
  await page.waitForTimeout(1000); // for the address to be rewritten, were it another
  const address = await addressOf(page);
  expect(Object.fromEntries(address.searchParams)).toEqual(Object.fromEntries(query));
  expect(address.href.length).toBeLessThan(1500); // which leaves room for a drawing
});
