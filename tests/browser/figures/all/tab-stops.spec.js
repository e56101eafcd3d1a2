// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A reader who walks a page by keyboard passes a figure in a few steps; what belongs together is one of them, within which
// arrows lead.

import { figureNames } from '../../../../web/figures/figure-settings.js';
import { expect, openFigure, test } from '../../harness/page.js';

/** @import { Page } from '@playwright/test' */

const most = 8;

/**
 * What has the focus, through shadow roots: its name, or nothing where it is the page itself.
 * @param {Page} page
 */
function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return '';
    return element.getAttribute('aria-label') || (element.textContent ?? '').trim() || element.localName;
  });
}

for (const name of figureNames) {
  test(`<${name}> has at most ${most} stops of the Tab key`, async ({ page }) => {
    await openFigure(page, name);
    /** @type {string[]} */
    const stops = [];
    for (let stop = ' '; stop && stops.length <= most; ) {
      await page.keyboard.press('Tab');
      stop = await focused(page);
      if (stop) stops.push(stop);
    }
    expect(stops.length, stops.join(' | ')).toBeLessThanOrEqual(most);
    expect(stops.length).toBeGreaterThan(0);
  });
}

test('arrows, Home and End lead through buttons that are one stop, past those that cannot be used', async ({
  page,
}) => {
  const live = await openFigure(page, 'cnn-live');
  const tool = (/** @type {string} */ name) => live.getByRole('button', { name, exact: true });
  await tool('Why?').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tool('Forget everything')).toBeFocused();
  await page.keyboard.press('End');
  await expect(tool('Train')).toBeFocused(); // nothing can be restored
  await page.keyboard.press('ArrowRight');
  await expect(tool('Train')).toBeFocused();
  await expect(tool('Train')).toHaveAttribute('tabindex', '0');
  await page.keyboard.press('Home');
  await expect(tool('Why?')).toBeFocused();
  await expect(tool('Train')).toHaveAttribute('tabindex', '-1');
});

test('arrows lead out of a field of text at its ends alone', async ({ page }) => {
  const lab = await openFigure(page, 'cnn-filter-lab');
  const weight = (/** @type {number} */ column) =>
    lab.getByRole('spinbutton', { name: `Weight in row 1, column ${column}` });
  await weight(1).focus();
  await weight(1).fill('0.5');
  await page.keyboard.press('ArrowLeft');
  await expect(weight(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(weight(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(weight(2)).toBeFocused();
  await page.keyboard.press('ArrowUp'); // changes the number, as before
  await expect(weight(2)).toBeFocused();
});
