// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { hasSession, isFigure } from '../../../../web/figures/figure-settings.js';
import { digits, expect, failedRequest, open, startAll, test } from '../../harness/page.js';

/** @import { Page } from '@playwright/test' */
/** @import { FigureName } from '../../../../web/figures/figure-settings.js' */

/**
 * How many figures of the article show a sentence when a file does not come: those whose network reads a sample, or all,
 * which need the module.
 * @param {Page} page
 * @param {(name: FigureName) => boolean} [needsIt]
 */
async function countOf(page, needsIt = () => true) {
  const names = await page
    .locator('main section > *')
    .evaluateAll((children) => children.map(({ localName }) => localName));
  return names.filter(isFigure).filter(needsIt).length;
}

test('nothing moves while the page loads', { tag: '@layout-shift' }, async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'shift', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const viewport of [
    { width: 390, height: 740 },
    { width: 1440, height: 2400 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('./');
    await page.locator('#digits').scrollIntoViewIfNeeded();
    await expect(digits(page)).toHaveCount(100);
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBeLessThan(0.005);
    await startAll(page); // jumps from figure to figure, so that each starts in sight
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBeLessThan(0.1);
  }
});

test('a figure starts when it comes near, or when the page is printed', async ({ page }) => {
  const started = (/** @type {string} */ name) =>
    page
      .locator(name)
      .first()
      .evaluate((figure) => figure.hasAttribute('started'));
  await page.goto('./');
  await expect.poll(() => started('cnn-convolution')).toBe(true);
  await expect(page.locator('cnn-loss').getByText('The loss −ln p falls')).toBeVisible(); // what stands in for it
  expect(await started('cnn-loss')).toBe(false);
  await page.locator('#softmax').scrollIntoViewIfNeeded();
  await expect.poll(() => started('cnn-loss')).toBe(true);
  expect(await started('cnn-training')).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => started('cnn-training')).toBe(true); // as soon as its code has come
});

test('samples that cannot be fetched are reported in each figure, and trying again works', {
  tag: '@requests',
}, async ({ page, forgiven }) => {
  forgiven.push(failedRequest);
  await page.route('**/test-9-images*', (route) => route.abort());
  await page.goto('./');
  await startAll(page);
  await expect(page.getByText('A file that this figure needs could not be fetched.')).toHaveCount(
    await countOf(page, hasSession),
  );
  await page.unroute('**/test-9-images*');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(digits(page)).toHaveCount(100);
  await expect(page.getByText('A file that this figure needs could not be fetched.')).toHaveCount(0);
});

test('samples that arrive damaged are reported as such', { tag: '@requests' }, async ({ page }) => {
  await page.route('**/test-9-images*', (route) => route.fulfill({ body: 'not an IDX file' }));
  await page.goto('./');
  await startAll(page);
  await expect(page.getByText('A file that this figure needs arrived damaged and cannot be read.')).toHaveCount(
    await countOf(page, hasSession),
  );
});

test('a missing WebAssembly file is reported, and trying again works', { tag: '@requests' }, async ({
  page,
  forgiven,
}) => {
  forgiven.push(failedRequest);
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await startAll(page);
  await expect(page.getByText('The network could not start: its WebAssembly file did not load.')).toHaveCount(
    await countOf(page),
  );
  await page.unroute('**/*.wasm');
  await page.locator('cnn-draw').getByRole('button', { name: 'Try again' }).click();
  await expect(digits(page)).toHaveCount(100);
});

test('a thousand samples that cannot be fetched are reported where they are needed', { tag: '@requests' }, async ({
  page,
  forgiven,
}) => {
  forgiven.push(failedRequest);
  await page.route('**/test-1000-images*', (route) => route.abort());
  await open(page);
  await expect(page.locator('cnn-evaluation').getByRole('alert')).toContainText('could not be fetched');
  await page.unroute('**/test-1000-images*');
  await page.locator('cnn-evaluation').getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('cnn-evaluation .result')).toContainText('of 1,000 test digits');
});
