// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The address: when it is written, what it has wrong, how long it is.

import { addressOf, openAtFirst } from '../harness/address.js';
import { digits, expect, startAll, test } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

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
  const figure = await openAtFirst(page, 'cnn-convolution');
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
    'why.for': ['12', 'The attribute “for” should be a whole number from 0 to 9, not “12”.'],
    'evaluation.confused': ['49', 'The attribute “confused” should be a label and a prediction'],
    'training.batch-size': ['3', 'The attribute “batch-size” should be one of 1, 5, 20, 50, 100, not “3”.'],
    'filters.kernels': [
      '1 2 3',
      'The attribute “kernels” should hold rows of the number of a filter and its nine weights',
    ],
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
    'convolution.image': Array(8).fill(Array(8).fill('-999.99').join(' ')).join('; '),
    'convolution.kernel': Array(5).fill(Array(5).fill('-999.99').join(' ')).join('; '),
    'convolution.step': '4',
    'filter-lab.filter': 'prewitt-horizontal',
    'filter-lab.kernel': Array(9).fill('-0.1111111').join(','),
    'filter-lab.picture': 'digit',
    'filter-lab.tone': 'grey',
    'filter-lab.pixel': '26 26',
    'padding.image-size': '7',
    'padding.kernel-size': '5',
    'padding.step': '49',
    'pooling.numbers': Array(8).fill(Array(8).fill('-999.99').join(' ')).join('; '),
    'pooling.kind': 'average',
    'pooling.step': '4',
    'pooled-maps.filter': '8',
    'pooled-maps.kind': 'average',
    'pooled-maps.step': '13',
    'pooled-maps.column': '13',
    'pooled-maps.nudge': 'down',
    'softmax.logits': Array(10).fill('-12.34').join(','),
    'softmax.shift': '-4.5',
    'softmax.chosen': '9',
    'loss.probability': '0.1234',
    'network.stage': '4',
    'why.for': '9',
    'why.against': '8',
    'why.score': 'against',
    'why.filter': '8',
    'evaluation.confused': '9 9',
    'training.learning-rate': '0.0063',
    'training.batch-size': '100',
    'training.images': '60000',
    'training.speed': 'fast',
    'filters.filter': '8',
    'filters.kernels': `8${' -0.1111111'.repeat(9)}`,
    'draw.meant': '7',
    'draw.aside': '',
  });
  const strokes = `p${'~CgCA~GQHA'.repeat(149)}`; // the longest
  await page.goto(`./?${query}#draw.strokes=${strokes}`);
  await startAll(page);
  await expect(page.locator('.arithmetic h3')).toHaveText('Pooled map 8 · row 13, column 13');
  await page.locator('cnn-loss').scrollIntoViewIfNeeded();
  await page.waitForTimeout(1000); // for the address to be rewritten, were it another
  const address = await addressOf(page);
  expect(Object.fromEntries(address.searchParams)).toEqual(Object.fromEntries(query));
  expect(address.hash).toBe(`#draw.strokes=${strokes}`);
  expect(address.href.length).toBeLessThanOrEqual(4096);
});

/**
 * Scribbles on the pad, which takes some time.
 * @param {Page} page
 * @param {number} strokes
 * @param {number} swing how far the pen swings up and down, from 0 to 1
 */
async function scribble(page, strokes, swing) {
  await page.locator('cnn-draw .pad').evaluate(
    (pad, { strokes, swing }) => {
      Reflect.set(pad, 'setPointerCapture', () => {}); // this pointer is not that of a device
      const { left, top, width, height } = pad.getBoundingClientRect();
      const send = (/** @type {string} */ what, /** @type {number} */ t, /** @type {number} */ stroke, buttons = 1) => {
        const y = (stroke + 0.5) / strokes + swing * Math.sin(20 * t) * Math.sin(3 * t + stroke);
        const place = { clientX: left + t * width, clientY: top + Math.min(1, Math.max(0, y)) * height };
        pad.dispatchEvent(
          new PointerEvent(`pointer${what}`, { pointerId: 3, isPrimary: true, buttons, bubbles: true, ...place }),
        );
      };
      for (let stroke = 0; stroke < strokes; ++stroke) {
        send('down', 0, stroke);
        for (let t = 0; t < 1; t += 0.001) send('move', t, stroke);
        send('up', 1, stroke, 0);
      }
    },
    { strokes, swing },
  );
}

test('a long scribble stays in the fragment of a short address, which a reload brings back', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-draw');
  await expect(figure).toHaveAttribute('started');
  await scribble(page, 4, 0.1);
  await expect.poll(async () => (await addressOf(page)).hash).toContain('#draw.strokes=p');
  const address = await addressOf(page);
  expect(address.search).not.toContain('strokes');
  expect(address.href.length).toBeLessThan(2000);
  await expect(figure.locator('.long')).toHaveCount(0);
  const read = await figure.locator('.prediction').textContent();
  const response = await page.reload();
  expect(response?.status()).toBe(200);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('.prediction')).toHaveText(read ?? '');
  expect((await addressOf(page)).hash).toBe(address.hash);
});

test('a scribble that is too long for any address is left out with a sentence', async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-draw');
  await expect(figure).toHaveAttribute('started');
  await scribble(page, 60, 0.4);
  await expect(figure.locator('.long')).toHaveText('This drawing is too long to be kept in a link.');
  await page.waitForTimeout(600);
  expect((await addressOf(page)).href.length).toBeLessThan(200);
  await expect(figure.locator('.prediction')).not.toHaveText('');
  await figure.locator('.clear').click();
  await expect(figure.locator('.long')).toHaveCount(0);
});

test('a section and a drawing are both in the fragment, and each is found again', async ({ page }) => {
  await page.goto('./#softmax&draw.strokes=p~CgCA~GQCA~EsHQ');
  await expect(page.locator('#softmax')).toBeInViewport();
  await page.locator('a[href="#loss"]').first().click();
  await expect.poll(async () => (await addressOf(page)).hash).toBe('#loss&draw.strokes=p~CgCA~GQCA~EsHQ');
  await expect(page.locator('#loss')).toBeInViewport();
});
