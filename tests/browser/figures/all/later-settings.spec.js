// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What is said of a session once its figures are there, as a framework does that renders them anew.

import { firstDigit } from '../../../../web/files/first-digit.js';
import { expect, failedRequest, test } from '../../harness/page.js';
import { serve } from '../../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/**
 * @param {Page} page
 * @param {string} figures
 */
async function openPost(page, figures) {
  const post = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
    <script type="module" src="./embed.js"></script></head><body><main>${figures}</main></body></html>`;
  const host = await serve({ pages: { 'post.html': post } });
  await page.goto(`${host.origin}/post.html`);
  return host;
}

test('of two digits that are set one after the other the last one is shown, though the first has to be fetched', async ({
  page,
}) => {
  const host = await openPost(page, '<cnn-samples></cnn-samples>');
  const figure = page.locator('cnn-samples');
  const sample = () => figure.evaluate((each) => Reflect.get(each, 'session')?.ready?.picture.sample);
  await expect.poll(sample).toBe(firstDigit);
  await figure.evaluate((element) => {
    Reflect.set(element, 'digit', 500);
    Reflect.set(element, 'digit', 4);
  });
  await expect.poll(sample).toBe(4);
  await expect.poll(() => figure.evaluate((each) => Reflect.get(each, 'session')?.samples.length)).toBe(1000);
  await page.waitForTimeout(300);
  expect(await sample()).toBe(4);
  await host.close();
});

test('a setting of a figure that is far away fetches nothing', async ({ page }) => {
  const host = await openPost(
    page,
    '<cnn-samples></cnn-samples><div style="height: 9000px"></div><cnn-samples group="far"></cnn-samples>',
  );
  const status = () =>
    page
      .locator('cnn-samples')
      .evaluateAll((figures) => figures.map((figure) => Reflect.get(figure, 'session')?.status));
  await expect.poll(status).toEqual(['ready', 'idle']);
  await page
    .locator('cnn-samples')
    .last()
    .evaluate((figure) => figure.setAttribute('digit', '4'));
  await page.waitForTimeout(300);
  expect(await status()).toEqual(['ready', 'idle']);
  await host.close();
});

test('weights that are set later and do not come are told, with a button', { tag: '@requests' }, async ({
  page,
  forgiven,
}) => {
  forgiven.push(failedRequest);
  const host = await openPost(page, '<cnn-network></cnn-network>');
  const figure = page.locator('cnn-network');
  const checkpoint = () => figure.evaluate((each) => Reflect.get(each, 'session')?.ready?.weights.checkpoint);
  await expect.poll(checkpoint).toBe('trained');
  host.faults.set(/mnist-1000-/, (response) => response.writeHead(500).end());
  await figure.evaluate((element) => Reflect.set(element, 'weights', 1000));
  await expect(figure.getByRole('alert')).toContainText('could not be fetched');
  host.faults.clear();
  await figure.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(checkpoint).toBe(1000);
  await expect(figure.getByRole('alert')).toHaveCount(0);
  await host.close();
});
