// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The keys that a figure uses do not work the page around it, such as a slide show; all others do.

import { expect, openFigure, test } from '../../harness/page.js';

/** @import { Locator, Page } from '@playwright/test' */

/**
 * Writes down the keys that the page around a figure hears of.
 * @param {Page} page
 */
async function listen(page) {
  await page.evaluate(() => {
    /** @type {string[]} */
    const heard = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, (event) => heard.push(`${type} ${/** @type {KeyboardEvent} */ (event).key}`));
    }
  });
}

/** @param {Page} page @returns {Promise<string[]>} */
const heard = (page) => page.evaluate(() => Reflect.get(window, 'heard'));

/**
 * @param {Page} page
 * @param {Locator} place that has the focus
 * @param {string[]} keys
 */
async function press(page, place, keys) {
  await place.focus();
  for (const key of keys) await page.keyboard.press(key);
  return heard(page);
}

/** Where each figure uses keys, and which. @type {[name: string, query: string, place: string, keys: string[]][]} */
const used = [
  [
    'cnn-convolution',
    '',
    '.kernel .cell',
    ['.', '5', 'b', 'Backspace', 'Escape', 'ArrowRight', 'ArrowDown', 'Enter', 'Home', 'End'],
  ],
  ['cnn-convolution', '', '.output .cell, .result .cell', ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowUp']],
  ['cnn-convolution', '', 'input[type=range]', ['ArrowRight', 'ArrowLeft', 'Home', 'PageUp']],
  ['cnn-convolution', '', '.reset', ['Enter', 'Space']],
  ['cnn-draw', '', '.pad', ['ArrowRight', ' ', 'ArrowDown', 'Escape', ' ', 'Enter']],
  ['cnn-draw', '', 'select', ['ArrowDown', '7']],
  ['cnn-teach', '', '.pad', ['ArrowRight', ' ', 'ArrowDown', 'Enter', '1', ' ', 'Escape']],
  ['cnn-why', 'for=5&against=6&filter=3', '.filter[aria-pressed="true"]', ['Escape']],
  ['cnn-teach', '', '.add', ['ArrowDown', 'ArrowRight', 'End', 'Home', 'ArrowRight', 'Delete']],
  ['cnn-try', '', 'input.answer', ['-', '5', 'Backspace', 'ArrowLeft', 'Enter']],
  ['cnn-try', 'kind=edge', 'input[type=radio]', ['ArrowRight', 'ArrowDown']],
  ['cnn-live', '', '.pad', ['ArrowRight', ' ', 'ArrowDown', 'Escape', ' ', 'Enter']],
  ['cnn-live', '', '[data-chip="0"]', ['ArrowRight', 'ArrowLeft', 'Enter']],
  ['cnn-feature-maps', '', '[data-map="conv 0"]', ['ArrowRight', 'PageDown', 'Enter', 'Escape']],
  [
    'cnn-samples',
    '',
    '[role=option][tabindex="0"]',
    ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'Enter', ' '],
  ],
  ['cnn-softmax', '', 'input[role=spinbutton]', ['.', '5', 'ArrowUp', 'PageUp']],
  ['cnn-filter-lab', '', 'summary', ['Enter']],
  ['cnn-filters', '', '.kernel input', ['.', '5', 'ArrowUp', 'PageUp', 'ArrowRight', 'ArrowLeft', 'Enter']],
  ['cnn-filters', '', '.with button', ['ArrowRight', 'ArrowLeft', 'Enter']],
  ['cnn-evaluation', '', '[data-cell="0"]', ['ArrowLeft', 'ArrowDown', 'Enter']],
];

for (const [name, query, place, keys] of used) {
  test(`the page does not hear of the keys that <${name}> uses in ${place}`, async ({ page }) => {
    const figure = await openFigure(page, name, query);
    await listen(page);
    const there = figure.locator(place).first();
    await expect(there).toBeEnabled();
    expect(await press(page, there, keys)).toEqual([]);
  });
}

for (const [name, place] of [
  ['cnn-convolution', '.kernel .cell'],
  ['cnn-pooling', '.cell'],
  ['cnn-draw', '.pad'],
  ['cnn-live', '.pad'],
  ['cnn-teach', '.pad'],
  ['cnn-feature-maps', '[data-map="conv 0"]'],
  ['cnn-why', '[data-map^="why-input"]'],
  ['cnn-filter-lab', 'summary'],
]) {
  test(`the page hears of Escape where nothing can be taken back in ${place} of <${name}>`, async ({ page }) => {
    const figure = await openFigure(page, name);
    await listen(page);
    const there = figure.locator(place).first();
    await expect(there).toBeEnabled();
    expect(await press(page, there, ['Escape'])).toContain('keydown Escape');
  });
}

test('the page hears of the keys that a figure does not use', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-convolution');
  await listen(page);
  const down = (/** @type {string[]} */ all) =>
    all.filter((each) => each.startsWith('keydown')).map((each) => each.slice(8));
  const clear = () => page.evaluate(() => Reflect.get(window, 'heard').splice(0));
  expect(
    down(await press(page, figure.locator('.reset'), ['ArrowRight', 'PageDown', 'b', '.', 'Escape', 'Control+s'])),
  ).toEqual(['ArrowRight', 'PageDown', 'b', '.', 'Escape', 'Control', 's']);
  await clear();
  const cell = figure.locator('.kernel .cell').first();
  expect(down(await press(page, cell, ['Control+s', 'PageDown', 'Tab']))).toEqual(['Control', 's', 'PageDown', 'Tab']);
  await clear();
  expect(down(await press(page, cell, ['Control+a', 'Control+c']))).toEqual(['Control', 'Control']);
  await clear();
  // What began in a figure ends there, and leaves nothing behind.
  expect(await press(page, figure.locator('.kernel .cell').first(), ['5'])).toEqual([]);
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
  await page.keyboard.press('5');
  expect(await heard(page)).toEqual(['keydown 5', 'keypress 5', 'keyup 5']);
});
