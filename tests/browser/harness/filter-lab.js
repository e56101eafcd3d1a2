// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The parts of <cnn-filter-lab> on the page.

import { expect, openFigure, values } from './page.js';

/** @import { Page } from '@playwright/test' */

/**
 * Opens the figure alone, with its first arithmetic.
 * @param {Page} page
 * @param {string} [query]
 */
export async function openLab(page, query) {
  await openFigure(page, 'cnn-filter-lab', query);
  await expect(lab(page).locator('.result')).toBeAttached();
}

/** @param {Page} page */
export const lab = (page) => page.locator('cnn-filter-lab');

/** @param {Page} page */
export const output = (page) => lab(page).getByRole('application');

/** @param {Page} page */
export const where = (page) => lab(page).locator('.explanation h3');

/** @param {Page} page */
export const weightFields = (page) => lab(page).getByRole('spinbutton');

/**
 * @param {Page} page
 * @param {string} name
 */
export const choose = (page, name) => lab(page).locator('.filter', { hasText: name }).click();

/**
 * The arithmetic that the figure shows, unrounded.
 * @param {Page} page
 */
export async function shown(page) {
  const [patch, products, [sum]] = await Promise.all(
    ['.pixel-under', '.share', '.result'].map((kind) => values(page, `cnn-filter-lab ${kind}`)),
  );
  return { patch, products, sum };
}
