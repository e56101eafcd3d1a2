// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// <cnn-live>, as its specs use it.

import { values } from './page.js';

/** @import { Page } from '@playwright/test' */

/** @param {Page} page */
export const figure = (page) => page.locator('cnn-live');
/** @param {Page} page @param {string} name */
export const button = (page, name) => figure(page).getByRole('button', { name, exact: true });

/** What goes through the network of the page. @param {Page} page */
export const picture = (page) =>
  figure(page).evaluate((live) => {
    const { pixels = [], sample } = Reflect.get(live, 'session')?.ready?.picture ?? { sample: -1 }; // nothing yet
    return { pixels: [...pixels], sample };
  });

/** The probabilities that the page shows. @param {Page} page */
export const shown = (page) => values(page, 'cnn-live .bars data');

/**
 * Draws a stroke on the pad with a mouse.
 * @param {Page} page
 * @param {[number, number][]} points in fractions of the pad
 */
export async function draw(page, points) {
  const box = await figure(page).locator('.pad').boundingBox();
  if (!box) throw new Error('the pad is not on the page');
  const places = points.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }));
  await page.mouse.move(places[0].x, places[0].y);
  await page.mouse.down();
  for (const { x, y } of places.slice(1)) await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
}

/** A 1. @type {[number, number][]} */
export const one = [
  [0.5, 0.15],
  [0.5, 0.85],
];
