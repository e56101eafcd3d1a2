// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A figure alone on the screen: the browser's whole one, or the window where that is refused.

import { expect, openFigures, test } from '../harness/page.js';
import { expectNoViolations } from '../harness/reach.js';

/** @import { Page } from '@playwright/test' */

/** What of the figure is where on the screen. @param {Page} page */
const look = (page) =>
  page.locator('cnn-convolution').evaluate((figure) => {
    const { top, left, width, height } = figure.getBoundingClientRect();
    const cell = figure.shadowRoot?.querySelector('.output')?.getBoundingClientRect();
    return {
      box: [top, left, width, height].map(Math.round),
      window: [0, 0, innerWidth, innerHeight],
      type: cell?.height ?? 0,
      isCut: figure.scrollHeight > figure.clientHeight + 1,
      isWhole: document.fullscreenElement !== null,
    };
  });

for (const way of ['by the browser', 'over the page, where the browser refuses', 'over the page, without the API']) {
  test(`a figure fills the screen ${way}, larger, and Escape leads back`, async ({ page }) => {
    await page.addInitScript((way) => {
      if (way.endsWith('API')) Reflect.set(Element.prototype, 'requestFullscreen', undefined);
      if (way.endsWith('refuses')) Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no'));
    }, way);
    await openFigures(page, 'cnn-convolution');
    const button = page.locator('cnn-convolution + .offer .full');
    await button.scrollIntoViewIfNeeded();
    const before = await look(page);
    await button.click();
    await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeFocused();
    await expect.poll(async () => (await look(page)).isWhole).toBe(way === 'by the browser');
    const full = await look(page);
    expect(full.box).toEqual(full.window);
    expect(full.type).toBeGreaterThan(1.2 * before.type);
    expect(full.isCut).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => document.activeElement?.localName);
    expect(['cnn-convolution', 'body']).toContain(reached); // the rest of the page is out of reach
    await page.keyboard.press('Escape');
    await expect(page.locator('.full-screen')).toHaveCount(0);
    // The window itself may have lost the focus: Tab leads on to what the browser has around the page.
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => look(page)).toEqual(before);
  });
}

test('over the page the figure is still worked with, and its own Escape comes first', async ({ page }) => {
  await page.addInitScript(() => Reflect.set(Element.prototype, 'requestFullscreen', undefined)); // where browsers take Escape
  await page.setViewportSize({ width: 1280, height: 720 });
  await openFigures(page, 'cnn-feature-maps');
  await page.locator('cnn-feature-maps + .offer .full').click();
  const map = page.locator('cnn-feature-maps [data-map="conv 2"]');
  await map.click({ position: { x: 20, y: 20 } });
  await expect(page).toHaveURL(/cell=conv\+3/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/cell=/);
  await expect(page.locator('.full-screen')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.full-screen')).toHaveCount(0);
});

test('on a phone the figure fits, axe finds nothing, and the button leads back, in Chinese', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./zh-Hans.html?theme=dark');
  const row = page.locator('cnn-convolution + .offer');
  await row.scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-convolution')).toHaveAttribute('started');
  await row.getByRole('button', { name: '全屏' }).click();
  const figure = page.locator('.full-screen');
  expect(await figure.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await expectNoViolations(page, '.leave-full-screen');
  await page.getByRole('button', { name: '退出全屏' }).click();
  await expect(figure).toHaveCount(0);
});
