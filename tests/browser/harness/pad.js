// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Drawing on a pad, with a mouse or a finger.

/** @import { Locator, Page } from '@playwright/test' */

/** @typedef {[x: number, y: number][]} Points in fractions of the pad */

/**
 * Where points of a pad are in the window.
 * @param {Locator} pad
 * @param {Points} points
 */
async function placesOn(pad, points) {
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on the page');
  return points.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }));
}

/**
 * @param {Page} page
 * @param {Locator} pad
 * @param {Points} points
 */
export async function drawWithMouse(page, pad, points) {
  const [first, ...rest] = await placesOn(pad, points);
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
}

/**
 * In Chromium alone.
 * @param {Page} page
 * @param {Locator} pad
 * @param {Points} points
 */
export async function drawWithFinger(page, pad, points) {
  const places = await placesOn(pad, points);
  const client = await page.context().newCDPSession(page);
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
}
