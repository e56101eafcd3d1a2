// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The article on paper: short, whole, and with every figure in it.

import { addresses, allDrawn, expect, languages, open, test } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

/** CSS px of a sheet of A4 between margins of 12 mm. */
const paperWidth = Math.floor(((210 - 2 * 12) / 25.4) * 96);

/**
 * @param {Page} page
 * @param {'A4' | 'Letter'} format
 */
async function pagesOf(page, format) {
  const pdf = await page.pdf({ format, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const language of languages) {
  test(`the article in ${language} takes at most twelve pages of A4 or Letter`, { tag: '@print' }, async ({ page }) => {
    await open(page, addresses[language]);
    await allDrawn(page);
    for (const format of /** @type {const} */ (['A4', 'Letter'])) {
      const count = await pagesOf(page, format);
      expect(count, format).toBeLessThanOrEqual(12);
      expect(count, format).toBeGreaterThan(6); // all of it
    }
  });
}

test('on paper nothing is wider than the sheet, and no button is left', { tag: '@print' }, async ({ page }) => {
  await open(page);
  await allDrawn(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.setViewportSize({ width: paperWidth, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const faults = await page.evaluate((width) => {
    /** @type {string[]} */
    const found = [];
    for (const figure of document.querySelectorAll('section > *')) {
      for (const part of [figure, ...(figure.shadowRoot?.querySelectorAll('*') ?? [])]) {
        const { right, width: own, height } = part.getBoundingClientRect();
        const name = `${figure.localName} ${part.localName}.${part.getAttribute('class')}`;
        const isSpoken = part.closest('.spoken, [aria-hidden=true]') || own <= 1 || height <= 1;
        if (!isSpoken && right > width + 1) found.push(`${name} ends at ${right}`);
        if (part.matches('input[type=range], input[type=radio], progress, .stepper, .controls, .tools') && height > 0)
          found.push(name);
      }
    }
    return found;
  }, paperWidth);
  expect(faults).toEqual([]);
});

test('Ctrl+P prints when all figures have come, which the reader has not seen yet', { tag: '@print' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      const figures = [...document.querySelectorAll('section > *')].filter(({ localName }) =>
        localName.startsWith('cnn-'),
      );
      const drawn = figures.filter((figure) => Reflect.get(figure, 'isDrawn'));
      Reflect.set(window, 'printed', [drawn.length, figures.length]);
    };
  });
  await page.goto('./');
  await expect(page.locator('button.worksheet').first()).toBeAttached({ timeout: 10_000 }); // the page is ready for paper
  await expect(page.locator('cnn-evaluation')).not.toHaveAttribute('started');
  await page.keyboard.press('Control+p');
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed'))).toEqual([33, 33]);
});
