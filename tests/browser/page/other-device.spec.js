// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A phone that opens a page of a machine in its network by http: browsers take away what they keep for secure contexts.

import { devices } from '@playwright/test';
import { drawWithFinger } from '../harness/pad.js';
import { expect, middleOf, test } from '../harness/page.js';
import { otherMachine, serve } from '../harness/static-server.js';

const { userAgent, viewport, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 5'];
test.use({ userAgent, viewport, deviceScaleFactor, isMobile, hasTouch, baseURL: 'http://' });

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve({ name: otherMachine });
});

test.afterAll(() => host.close());

test('in a post, one draws, points and trains with a finger', { tag: '@touch' }, async ({ page }) => {
  test.slow();
  host.pages['post.html'] = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width"><script type="module" src="embed.js"></script></head>
    <body><cnn-live></cnn-live><cnn-convolution></cnn-convolution><cnn-training></cnn-training></body></html>`;
  await page.goto(`${host.origin}/post.html`);
  expect(await page.evaluate(() => isSecureContext || 'clipboard' in navigator)).toBe(false);

  const live = page.locator('cnn-live');
  await drawWithFinger(page, live.locator('.pad'), [
    [0.5, 0.15],
    [0.5, 0.85],
  ]);
  await expect(live.locator('.prediction')).toHaveText('1');
  const map = live.locator('[data-map="conv 2"]');
  await map.tap({ position: await middleOf(map, { y: 12, x: 7 }, 26) });
  await expect(live.locator('.where')).toHaveText('Map 3, row 13, column 8');

  const convolution = page.locator('cnn-convolution');
  await convolution.locator('.output').nth(3).tap();
  await expect(convolution.locator('.output').nth(3)).toHaveAttribute('aria-current', 'true');
  await convolution.locator('.image input').first().tap();
  await page.keyboard.insertText('5');
  await expect(convolution.locator('.image input').first()).toHaveValue(/5/);

  const training = page.locator('cnn-training');
  await training.getByRole('button', { name: 'Train' }).tap();
  await expect(training.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(training.locator('svg path').first()).toHaveAttribute('d', /C.*C/, { timeout: 30_000 });
  await training.getByRole('button', { name: 'Pause' }).tap();
  await expect(training.getByRole('button', { name: 'Pause' })).toHaveCount(0);
});

test('in the article, what cannot be copied is said', { tag: '@touch' }, async ({ page }) => {
  await page.goto(`${host.origin}/`);
  await page.getByRole('button', { name: 'Copy link' }).tap();
  await expect(page.locator('page-tools [role=status]')).toHaveText(
    'The browser did not allow copying; the address bar has the link.',
  );
  await page.getByRole('button', { name: 'Embed' }).first().tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy' }).first().tap();
  await expect(dialog.getByRole('status')).toHaveText(
    'Your browser did not allow that; select the code and copy it yourself.',
  );
});
