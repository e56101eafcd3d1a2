// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The page under test.

import { expect, test } from './engine.js';

/** @import { Locator, Page } from '@playwright/test' */

export { expect, test };

/** What Chromium and Firefox themselves say of a file that did not come. */
export const failedRequest = /^(?:Failed to load resource|Loading module from .* was blocked)/;

export const languages = /** @type {const} */ (['en', 'zh-Hans']);

/** The article's pages. */
export const addresses = { en: '', 'zh-Hans': 'zh-Hans.html' };

/**
 * Opens the page, walks through it once, so that every figure has started, and waits for the first digit to have gone
 * through the network.
 * @param {Page} page
 * @param {string} [address] of the page in another language, or a query
 */
export async function open(page, address = '') {
  await page.goto(`./${address}`);
  await startAll(page);
  await expect(page.locator('.arithmetic h3')).toBeVisible();
}

/**
 * Opens a page with one figure alone, which is there sooner than the article, and waits for its network.
 * @param {Page} page
 * @param {string} name of the element
 * @param {string} [query] its attributes, the language, the theme
 */
export async function openFigure(page, name, query = '') {
  await page.goto(`./embed.html?figure=${name.replace('cnn-', '')}&${query}`);
  const figure = page.locator(name);
  await expect(figure).toHaveAttribute('started');
  await expect.poll(() => figure.evaluate(isShown)).toBe(true);
  return figure;
}

/**
 * Whether a figure has drawn what its network computed, or says why it has none.
 * @param {Element} figure
 */
async function isShown(figure) {
  const session = Reflect.get(figure, 'session');
  await Reflect.get(figure, 'updateComplete');
  // Maps are drawn as soon as they have a size.
  for (let frames = 0; frames < 2; ++frames) await new Promise(requestAnimationFrame);
  const isComputed = session ? session.status === 'ready' : Reflect.get(figure, 'isDrawn') !== false;
  return isComputed || Boolean(figure.shadowRoot?.querySelector('[role=alert]'));
}

/**
 * Opens the article and brings some of its figures into view, which is sooner done than with all; waits for the network.
 * @param {Page} page
 * @param {...string} names of the elements
 */
export async function openFigures(page, ...names) {
  await page.goto('./');
  await start(page, names.join());
  for (const name of names) await expect.poll(() => page.locator(name).first().evaluate(isShown)).toBe(true);
}

/**
 * Brings each figure of the page into view, and goes back.
 * @param {Page} page
 */
export const startAll = (page) => start(page, 'main section > *');

/**
 * Waits until all figures that have started show what they will show.
 * @param {Page} page
 */
export async function allDrawn(page) {
  const areDrawn = () =>
    [...document.querySelectorAll('main section > [started]')].every(
      (figure) => Reflect.get(figure, 'isDrawn') !== false,
    );
  await expect.poll(() => page.evaluate(areDrawn)).toBe(true);
}

/**
 * @param {Page} page
 * @param {string} selector
 */
async function start(page, selector) {
  await page.evaluate(async (selector) => {
    const top = scrollY;
    for (const figure of document.querySelectorAll(selector)) {
      if (!figure.localName.startsWith('cnn-')) continue;
      while (!figure.hasAttribute('started')) {
        figure.scrollIntoView(); // again: those before it grow when they start
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    scrollTo(0, top);
  }, selector);
}

/**
 * One digit of the gallery.
 * @param {Page} page
 * @param {number} sample from 0
 */
export function digit(page, sample) {
  return page.locator(`cnn-samples [data-index="${sample}"]`);
}

/**
 * The digits of the gallery, class after class.
 * @param {Page} page
 */
export function digits(page) {
  return page.locator('cnn-samples').getByRole('option');
}

/**
 * The digit of the gallery that was chosen last.
 * @param {Page} page
 */
export function chosenDigit(page) {
  return page.locator('cnn-samples').getByRole('option', { selected: true });
}

/**
 * Chooses how far the network of the page is trained.
 * @param {Page} page
 * @param {string} stage as the page names it: none, 100, 1,000, 10,000, 60,000 or trained
 */
export async function chooseStage(page, stage) {
  await page
    .locator('cnn-weights')
    .first()
    .locator('.stop', { has: page.getByText(stage, { exact: true }) })
    .click();
}

/**
 * The map of one channel.
 * @param {Page} page
 * @param {'input' | 'filters' | 'conv' | 'pool'} stage
 * @param {number} [channel]
 */
export function map(page, stage, channel = 0) {
  return page.locator(`cnn-feature-maps [data-map="${stage} ${channel}"]`);
}

/**
 * The middle of a cell, relative to its map.
 * @param {Locator} locator
 * @param {{ y: number, x: number }} cell
 * @param {number} columns of the map
 */
export async function middleOf(locator, { y, x }, columns) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('the map is not on the page');
  const cell = box.width / columns;
  return { x: (x + 0.5) * cell, y: (y + 0.5) * cell };
}

/**
 * The numbers behind the elements that a selector finds, unrounded.
 * @param {Page} page
 * @param {string} selector of <data> elements
 */
export function values(page, selector) {
  return page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => Number(element.getAttribute('value'))));
}

/**
 * What the page drew on a map, as numbers that differ where the pictures do.
 * @param {Locator} locator
 */
export function picture(locator) {
  return locator.evaluate((element) => {
    const canvas = /** @type {HTMLCanvasElement} */ (element.shadowRoot?.querySelector('canvas'));
    return canvas.toDataURL();
  });
}
