// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { networkAfter } from '../harness/expected.js';
import { digit, expect, openFigure, openFigures, test, values } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

const figure = (/** @type {Page} */ page) => page.locator('cnn-loss');
const slider = (/** @type {Page} */ page) => page.getByRole('slider', { name: 'Probability of the right digit' });

test('the point is at the probability and the loss of the chosen digit', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-loss');
  await digit(page, 63).click();
  const { result } = await networkAfter({ sample: 63 });
  const p = result.probabilities[3];
  await expect(slider(page)).toHaveAttribute('aria-valuenow', p.toFixed(4));
  await expect(figure(page).locator('.sentence')).toHaveText(
    `This digit is a 3. The network gave 3 a probability of ${(100 * p).toFixed(2)}%: a loss of ${result.loss?.toFixed(3)}.`,
  );
  await expect(figure(page).locator('math')).toHaveText(`−lnp=−ln${p.toFixed(4)}=${result.loss?.toFixed(3)}`);
});

test('the numbers of the curve are −ln p, and guessing costs ln 10', async ({ page }) => {
  await openFigure(page, 'cnn-loss');
  await expect(figure(page).locator('text.guess')).toHaveText('guessing: ln 10 ≈ 2.303');
  const table = await values(page, 'cnn-loss td data');
  const probabilities = [1, 0.99, 0.9, 0.75, 0.5, 0.25, 0.1, 0.01, 0.001];
  expect(table.length).toBe(2 * probabilities.length);
  probabilities.forEach((p, i) => {
    expect(table[2 * i]).toBeCloseTo(p, 6);
    expect(table[2 * i + 1]).toBeCloseTo(-Math.log(p), 4);
  });
});

test('the keyboard moves the point along the curve and back to the digit', async ({ page }) => {
  await openFigure(page, 'cnn-loss');
  const before = await figure(page).locator('.sentence').textContent();
  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'probability 1.0000, loss 0.000');
  for (let i = 0; i < 5; ++i) await page.keyboard.press('PageDown');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'probability 0.5000, loss 0.693');
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'probability 0.4900, loss 0.713');
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'probability 0.0010, loss 6.908');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(figure(page).locator('.sentence')).toHaveText(before ?? '');
});

test('the pointer drags the point, and another digit takes it back', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-loss');
  const point = slider(page);
  await point.scrollIntoViewIfNeeded();
  const chart = await figure(page).locator('.axis').boundingBox();
  const box = await point.boundingBox();
  if (!chart || !box) throw new Error('there is no chart');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(chart.x + 0.5 * chart.width, box.y - 30, { steps: 5 });
  await page.mouse.up();
  await expect(figure(page).locator('.sentence')).toHaveText(
    /^If the network .* (49\.9|50\.0).%, the loss would be 0\.69\d\.$/,
  );
  await digit(page, 1).click();
  await expect(figure(page).locator('.sentence')).toHaveText(/^This digit is a 2\./);
});

test('nobody knows the loss of a drawing whose digit was not said', async ({ page }) => {
  await openFigures(page, 'cnn-draw', 'cnn-loss');
  const pad = page.locator('cnn-draw').getByRole('application');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('there is no pad');
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.2 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.8 * box.height, { steps: 5 });
  await page.mouse.up();
  await expect(figure(page).locator('.sentence')).toHaveText(/^Only you know which digit you drew.* is 2\.303\./);
});

test('a probability in the attribute is where the point starts, and one that is none is refused', async ({ page }) => {
  await openFigure(page, 'cnn-loss');
  const set = (/** @type {string} */ value) =>
    figure(page).evaluate((element, given) => element.setAttribute('probability', given), value);
  await set('0.25');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'probability 0.2500, loss 1.386');
  await set('1.5');
  await expect(figure(page).getByRole('alert')).toHaveText('Expected a probability above 0 and up to 1.');
  await expect(figure(page).locator('.sentence')).toHaveText(/^This digit is a 5\./);
});
