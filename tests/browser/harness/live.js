// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// <cnn-live>, as its specs use it.

import { drawWithMouse } from './pad.js';
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
export const draw = (page, points) => drawWithMouse(page, figure(page).locator('.pad'), points);

/** A 1. @type {[number, number][]} */
export const one = [
  [0.5, 0.15],
  [0.5, 0.85],
];
