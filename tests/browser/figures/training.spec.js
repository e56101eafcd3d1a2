// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { openAnew, openAtFirst, said } from '../harness/address.js';
import { networkAfter } from '../harness/expected.js';
import { chooseStage, expect, failedRequest, openFigure, openFigures, test, values } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

/** @param {Page} page */
const figure = (page) => page.locator('cnn-training');

/** How many images the training has seen. @param {Page} page */
async function imagesSeen(page) {
  const text = (await figure(page).locator('.state').textContent()) ?? '';
  return Number(/([\d,]+) images seen/.exec(text)?.[1].replace(',', '') ?? 0);
}

test('from random weights the network learns in the page to read 95 % of a thousand digits it has not seen', {
  tag: '@long',
}, async ({ page }) => {
  test.setTimeout(90_000);
  await openFigures(page, 'cnn-weights', 'cnn-training', 'cnn-evaluation');
  await chooseStage(page, 'none');
  await page.evaluate(() => {
    Reflect.set(window, 'longTasks', []);
    new PerformanceObserver((list) => {
      Reflect.get(window, 'longTasks').push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await figure(page).locator('.size select').selectOption('60000');
  await figure(page).locator('.segments').getByText('fast').click();
  await figure(page).getByRole('button', { name: 'Train' }).click();
  const evaluated = async () => {
    const text = (await page.locator('cnn-evaluation .result').textContent()) ?? '';
    return Number(/(\d+) of 1,000/.exec(text)?.[1] ?? 0);
  };
  await expect.poll(() => imagesSeen(page), { timeout: 60_000 }).toBeGreaterThan(1000);
  const frames = await page.evaluate(async () => {
    const start = performance.now();
    let count = 0;
    for (; performance.now() - start < 1000; ++count) await new Promise(requestAnimationFrame);
    return count;
  });
  await expect.poll(() => imagesSeen(page), { timeout: 60_000 }).toBeGreaterThan(60_000);
  await figure(page).getByRole('button', { name: 'Pause' }).click();
  await expect.poll(evaluated, { timeout: 20_000 }).toBeGreaterThanOrEqual(950);

  // How long a task takes is up to the machine and what else it does, so that is reported. That the page draws many frames
  // a second meanwhile holds on any; a training that did not yield would let none through.
  const longTasks = await page.evaluate(() => Reflect.get(window, 'longTasks').map(Math.round).join(', '));
  test.info().annotations.push({ type: 'tasks over 50 ms', description: longTasks || 'none' });
  expect(frames).toBeGreaterThan(10);
});

test('pause holds, one step is one batch, and reset brings the same random weights back', async ({ page }) => {
  await openFigures(page, 'cnn-weights', 'cnn-training', 'cnn-feature-maps');
  await chooseStage(page, 'none');
  const { result } = await networkAfter({ seed: 1 });
  await expect(page.locator('data.loss')).toHaveAttribute('value', String(result.loss));

  await figure(page).getByRole('button', { name: 'One step' }).click();
  await expect.poll(() => imagesSeen(page)).toBe(20);
  await expect(page.locator('data.loss')).not.toHaveAttribute('value', String(result.loss));
  await figure(page).getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => imagesSeen(page)).toBeGreaterThan(1000);
  await figure(page).getByRole('button', { name: 'Pause' }).click();
  const seen = await imagesSeen(page);
  const [loss] = await values(page, 'data.loss');
  await page.waitForTimeout(500);
  expect(await imagesSeen(page)).toBe(seen);
  expect(await values(page, 'data.loss')).toEqual([loss]);

  await figure(page).getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator('data.loss')).toHaveAttribute('value', String(result.loss));
  expect(await values(page, '.row data')).toEqual([...result.probabilities]);
});

test('a learning rate that is too high is told as such, and the last good weights stay', async ({ page }) => {
  await openFigures(page, 'cnn-weights', 'cnn-training', 'cnn-feature-maps');
  await chooseStage(page, 'none');
  const rate = figure(page).locator('input[type=range]');
  await rate.focus();
  await page.keyboard.press('End');
  await expect(figure(page).locator('output')).toHaveText('1');
  await figure(page).getByRole('button', { name: 'Train' }).click();
  await expect(figure(page).getByRole('alert')).toContainText('The training diverged', { timeout: 20_000 });
  const probabilities = await values(page, '.row data');
  expect(probabilities.every(Number.isFinite)).toBe(true);
  await expect(figure(page).getByRole('button', { name: 'Resume' })).toBeEnabled();
});

test('training images come on demand with a progress bar, and a failed download can be tried again', {
  tag: '@requests',
}, async ({ page, forgiven }) => {
  forgiven.push(failedRequest);
  await openFigure(page, 'cnn-training');
  await page.route('**/train-10000-images*', (route) => route.abort());
  await figure(page).getByRole('button', { name: 'Train' }).click();
  await expect(figure(page).getByRole('alert')).toBeVisible();
  await page.unroute('**/train-10000-images*');
  let letGo = () => {};
  const held = new Promise((resolve) => {
    letGo = () => resolve(undefined);
  });
  await page.route('**/train-10000-images*', async (route) => {
    await held;
    await route.continue();
  });
  await figure(page).getByRole('button', { name: 'Try again' }).click();
  await expect(figure(page).locator('progress')).toBeVisible();
  letGo();
  await expect.poll(() => imagesSeen(page), { timeout: 20_000 }).toBeGreaterThan(0);
  await expect(figure(page).locator('progress')).toHaveCount(0);
});

test('the settings of the training come back', { tag: '@address' }, async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-training');
  await figure.getByRole('slider', { name: 'Learning rate', exact: true }).press('PageUp');
  await figure.getByLabel('Batch size').selectOption('50');
  await figure.getByLabel('Training images').selectOption('60000');
  await figure.locator('.segments').getByText('slow').click();
  await said(page, 'training.speed').toBe('slow');
  await said(page, 'training.images').toBe('60000');
  const rate = await figure.locator('output').first().textContent();
  expect(rate).not.toBe('0.016');
  await openAnew(page, 'cnn-training');
  await expect(figure.locator('output').first()).toHaveText(rate ?? '');
  await expect(figure.getByLabel('Batch size')).toHaveValue('50');
  await expect(figure.getByLabel('Training images')).toHaveValue('60000');
  await expect(figure.getByRole('radio', { name: 'slow' })).toBeChecked();
});
