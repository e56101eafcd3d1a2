// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { devices } from '@playwright/test';
import { expect, open, openFigure, test, values } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

/** Strokes of digits, in fractions of the pad. @type {Record<string, [number, number][]>} */
const strokes = {
  seven: [
    [0.28, 0.22],
    [0.72, 0.22],
    [0.6, 0.5],
    [0.46, 0.82],
  ],
  one: [
    [0.5, 0.15],
    [0.5, 0.85],
  ],
};

/** @param {Page} page */
const pad = (page) => page.locator('cnn-draw canvas.pad');

/**
 * @param {Page} page
 * @param {[number, number][]} points
 */
async function placesOn(page, points) {
  await pad(page).scrollIntoViewIfNeeded();
  const box = await pad(page).boundingBox();
  if (!box) throw new Error('the pad is not on the page');
  return points.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }));
}

/**
 * @param {Page} page
 * @param {[number, number][]} points
 */
async function drawWithMouse(page, points) {
  const [first, ...rest] = await placesOn(page, points);
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
}

/** The prediction beside the pad. @param {Page} page */
const prediction = (page) => page.locator('cnn-draw .prediction');

test('one can draw where pointer events come one by one: Safari before 18.2, and pages without https', async ({
  page,
}) => {
  await openFigure(page, 'cnn-draw');
  await page.evaluate(() => Reflect.deleteProperty(PointerEvent.prototype, 'getCoalescedEvents'));
  await drawWithMouse(page, strokes.seven);
  await expect(prediction(page)).toHaveText('7');
});

test('a seven drawn with the mouse is read as one, while all figures follow', async ({ page }) => {
  await open(page);
  await drawWithMouse(page, strokes.seven);
  await expect(prediction(page)).toHaveText('7');
  const probabilities = await values(page, '.row data');
  expect(probabilities.indexOf(Math.max(...probabilities))).toBe(7);
  await expect(page.locator('cnn-draw [role=status]')).toContainText('The network reads a 7');

  // The loss needs to know what was meant.
  await expect(page.locator('data.loss')).toHaveCount(0);
  await page.locator('cnn-draw select').selectOption('7');
  await expect(page.locator('data.loss')).toHaveCount(1);
  const [loss] = await values(page, 'data.loss');
  expect(loss).toBeCloseTo(-Math.log((await values(page, '.row data'))[7]), 4);
});

test('undo, eraser and clear take ink away, and a blank pad gives the sample back', async ({ page }) => {
  await open(page);
  const before = await values(page, '.row data');
  await drawWithMouse(page, strokes.one);
  await expect(prediction(page)).toHaveText('1');
  const afterFirst = await values(page, '.row data');
  await drawWithMouse(page, strokes.seven);
  await expect.poll(() => values(page, '.row data')).not.toEqual(afterFirst);
  await page.locator('cnn-draw .undo').click();
  await expect.poll(() => values(page, '.row data')).toEqual(afterFirst);
  await page.keyboard.press('Control+z');
  await expect.poll(() => values(page, '.row data')).toEqual(before);
  await expect(page.locator('cnn-draw .invitation')).toBeVisible();

  await drawWithMouse(page, strokes.one);
  await page.locator('cnn-draw .eraser').click();
  await drawWithMouse(page, strokes.one);
  await expect.poll(() => values(page, '.row data')).toEqual(before);
  await page.locator('cnn-draw .pen').click();
  await drawWithMouse(page, strokes.one);
  await expect(prediction(page)).toHaveText('1');
  await page.locator('cnn-draw .clear').click();
  await expect.poll(() => values(page, '.row data')).toEqual(before);
});

test('a one drawn with the keyboard is read as one', async ({ page }) => {
  await open(page);
  await pad(page).focus();
  await page.keyboard.press('Space');
  for (let i = 0; i < 14; ++i) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(prediction(page)).toHaveText('1');
});

test('a seven drawn with a finger is read as one, and the page does not scroll away under it', {
  tag: '@touch',
}, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...devices['Pixel 5'], baseURL });
  const page = await context.newPage();
  await open(page);
  const places = await placesOn(page, strokes.seven);
  const scrolled = await page.evaluate(() => scrollY);
  const client = await context.newCDPSession(page);
  const touch = (/** @type {'touchStart' | 'touchMove' | 'touchEnd'} */ type, /** @type {object[]} */ touchPoints) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: /** @type {never} */ (touchPoints) });
  await touch('touchStart', [places[0]]);
  for (let i = 1; i < places.length; ++i) {
    for (let step = 1; step <= 8; ++step) {
      const part = (/** @type {'x' | 'y'} */ axis) =>
        places[i - 1][axis] + ((places[i][axis] - places[i - 1][axis]) * step) / 8;
      await touch('touchMove', [{ x: part('x'), y: part('y') }]);
    }
  }
  await touch('touchEnd', []);
  await expect(prediction(page)).toHaveText('7');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await context.close();
});
