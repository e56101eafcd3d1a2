// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What can go wrong while <cnn-training> fetches, trains, shows and tests: it says so, stops, and can go on.

import { expect, failedRequest, openFigure, openFigures, test } from '../../harness/page.js';

/** @import { Page } from '@playwright/test' */

/** @param {Page} page */
const figure = (page) => page.locator('cnn-training');

/** @param {Page} page @param {string} name */
const button = (page, name) => figure(page).getByRole('button', { name, exact: true });

/**
 * The training behind the figure.
 * @param {Page} page
 */
const training = (page) =>
  figure(page).evaluate((element) => {
    const { running, images, data, curve } = Reflect.get(element, 'session').training;
    return {
      running,
      images,
      data: data.dataset?.length,
      tested: curve.test.map((/** @type {{ images: number }} */ point) => point.images),
    };
  });

/**
 * Holds back a file.
 * @param {Page} page
 * @param {string} name
 */
async function hold(page, name) {
  let asked = 0;
  let letGo = () => {};
  const held = new Promise((resolve) => {
    letGo = () => resolve(undefined);
  });
  await page.route(`**/${name}*`, async (route) => {
    ++asked;
    await held;
    await route.continue();
  });
  return { letGo, asked: () => asked };
}

test('test digits that fail to come are reported as often as one tries, and nothing keeps running', {
  tag: '@requests',
}, async ({ page, forgiven }) => {
  forgiven.push(failedRequest);
  await openFigure(page, 'cnn-training');
  await page.route('**/test-1000-images*', (route) => route.abort());
  await button(page, 'Train').click();
  await expect(figure(page).getByRole('alert')).toContainText('could not be fetched');
  await expect.poll(async () => (await training(page)).data).toBe(10_000); // the training images did come
  for (const name of ['Train', 'One step', 'Train']) {
    await button(page, name).click();
    await expect(figure(page).getByRole('alert')).toContainText('could not be fetched');
    await expect(button(page, 'Train')).toBeVisible();
    expect(await training(page)).toMatchObject({ running: false, images: 0 });
  }
  await page.unroute('**/test-1000-images*');
  await button(page, 'Try again').click();
  await expect.poll(async () => (await training(page)).images).toBeGreaterThan(0);
  await expect(figure(page).getByRole('alert')).toHaveCount(0);
});

test('Train, Pause, Train while the images travel downloads them once', { tag: '@requests' }, async ({ page }) => {
  await openFigure(page, 'cnn-training');
  const images = await hold(page, 'train-10000-images');
  const labels = await hold(page, 'train-10000-labels');
  labels.letGo();
  for (const name of ['Train', 'Pause', 'Train', 'Pause', 'Train']) await button(page, name).click();
  await expect(figure(page).locator('progress')).toBeVisible();
  images.letGo();
  await expect.poll(async () => (await training(page)).images).toBeGreaterThan(0);
  expect([images.asked(), labels.asked()]).toEqual([1, 1]);
});

test('images that arrive after others were chosen do not replace them', { tag: '@requests' }, async ({ page }) => {
  await openFigures(page, 'cnn-training');
  const images = await hold(page, 'train-10000-images');
  await button(page, 'Train').click();
  await button(page, 'Pause').click();
  await figure(page).locator('.size select').selectOption('60000');
  await button(page, 'Train').click();
  await expect.poll(async () => (await training(page)).data, { timeout: 20_000 }).toBe(60_000);
  const late = page.waitForResponse('**/train-10000-images*');
  images.letGo();
  await (await late).finished();
  await page.waitForTimeout(500); // to unpack them
  expect((await training(page)).data).toBe(60_000);
  await button(page, 'Pause').click();
});

test('a download that fails while the training is paused leaves no progress bar', { tag: '@requests' }, async ({
  page,
  forgiven,
}) => {
  forgiven.push(failedRequest);
  await openFigure(page, 'cnn-training');
  let fail = () => {};
  const failed = new Promise((resolve) => {
    fail = () => resolve(undefined);
  });
  await page.route('**/train-10000-images*', async (route) => {
    await failed;
    await route.abort();
  });
  await button(page, 'Train').click();
  await button(page, 'Pause').click();
  await expect(figure(page).locator('progress')).toBeVisible();
  fail();
  await expect(figure(page).locator('progress')).toHaveCount(0);
  await expect(button(page, 'Train')).toBeEnabled();
});

for (const way of ['Train', 'One step']) {
  test(`after ${way}, a network that cannot be shown is reported and ends the training`, async ({ page }) => {
    await openFigure(page, 'cnn-training');
    await figure(page).evaluate((element) => {
      const session = Reflect.get(element, 'session');
      session.showLearner = () => {
        delete session.showLearner;
        throw new Error('broken on purpose');
      };
    });
    await button(page, way).click();
    await expect(figure(page).getByRole('alert')).toBeVisible({ timeout: 20_000 });
    await expect.poll(async () => (await training(page)).running).toBe(false);
    await button(page, 'Try again').click();
    const { images } = await training(page);
    await expect.poll(async () => (await training(page)).images).toBeGreaterThan(images);
    await expect(figure(page).getByRole('alert')).toHaveCount(0);
  });
}

test('an accuracy on the curve belongs to the images that the network had seen', async ({ page }) => {
  await openFigure(page, 'cnn-training');
  await button(page, 'One step').click();
  await expect.poll(async () => (await training(page)).tested).toEqual([20]);
  // Each rests before its test on a thousand digits, five frames long, is over.
  await figure(page).evaluate(async (element) => {
    const { training } = Reflect.get(element, 'session');
    for (let step = 0; step < 3; ++step) {
      await training.step();
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForTimeout(500);
  expect(await training(page)).toMatchObject({ images: 80, tested: [20, 80] });
});

test('by a clock that stands still no slice is larger than twice those before', async ({ page }) => {
  await openFigure(page, 'cnn-training', 'batch-size=1&learning-rate=0.0001&speed=fast');
  const slices = await figure(page).evaluate(async (element) => {
    Performance.prototype.now = () => 1000;
    const { training } = Reflect.get(element, 'session');
    training.start();
    const slices = [];
    let before = 0;
    for (let frames = 0; frames < 600 && slices.length < 40; ++frames) {
      await new Promise(requestAnimationFrame);
      if (training.images > before) slices.push(training.images - before);
      before = training.images;
    }
    training.pause();
    return slices;
  });
  expect(slices.length).toBe(40);
  expect(slices[0]).toBe(1);
  for (const [i, slice] of slices.slice(1).entries())
    expect(slice).toBeLessThanOrEqual(2 * Math.max(...slices.slice(0, i + 1)));
});
