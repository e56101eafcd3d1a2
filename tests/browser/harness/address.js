// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The address of the page, which says what the reader did.

import { expect } from './page.js';

/** @import { Page } from '@playwright/test' */

/** @param {Page} page */
export const addressOf = async (page) => new URL(await page.evaluate(() => location.href));

/**
 * What the address says, to be waited for.
 * @param {Page} page
 * @param {string} name of a parameter
 */
export const said = (page, name) => expect.poll(async () => (await addressOf(page)).searchParams.get(name));

/**
 * Opens a figure of the page anew at the address of now.
 * @param {Page} page
 * @param {string} name of the element
 */
export async function openAnew(page, name) {
  await page.goto((await addressOf(page)).href);
  await page.locator(name).scrollIntoViewIfNeeded();
}

/**
 * Opens a figure of the page as it is at first.
 * @param {Page} page
 * @param {string} name of the element
 */
export async function openAtFirst(page, name) {
  await page.goto('./');
  const figure = page.locator(name);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}
