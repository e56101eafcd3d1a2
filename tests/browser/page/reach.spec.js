// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Keyboard, touch, screen readers, small screens.

import { addresses, chosenDigit, expect, languages, map, middleOf, open, openFigure, test } from '../harness/page.js';
import { expectNoViolations, inEveryLook } from '../harness/reach.js';

test('the whole page works from the keyboard', async ({ page }) => {
  await open(page);
  const where = page.locator('.arithmetic h3');
  const start = (await where.textContent()) ?? '';
  const [number, row, column] = start.match(/\d+/g)?.map(Number) ?? [];
  const tabTo = async (/** @type {import('@playwright/test').Locator} */ target) => {
    const isThere = () => target.evaluate((element) => element.matches(':focus, :focus-within'));
    for (let i = 0; i < 100 && !(await isThere()); ++i) await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
  };
  await tabTo(chosenDigit(page));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(chosenDigit(page)).toBeFocused();
  await expect(chosenDigit(page)).not.toHaveAccessibleName('Sample 9: a 5');

  const input = map(page, 'input');
  await tabTo(input);
  await expect(where).toContainText('Input');
  await page.keyboard.press('Tab');
  await expect(where).toContainText(`Filter ${number} ·`);
  await page.keyboard.press('Tab');
  await expect(map(page, 'conv', number - 1)).toBeFocused();
  await expect(where).toHaveText(start);

  // The strongest cell of the first digit is in the last map, at its lower edge.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(where).toHaveText(`Convolution map ${number} · row ${row - 1}, column ${column - 1}`);
  await page.keyboard.press('PageUp');
  await expect(map(page, 'conv', number - 2)).toBeFocused();
  const pinned = `Convolution map ${number - 1} · row ${row - 1}, column ${column - 1}`;
  await expect(where).toHaveText(pinned);

  await page.keyboard.press('Enter');
  await expect(page.locator('.arithmetic [role=status]')).toContainText('Pinned');
  await input.hover();
  await expect(where).toHaveText(pinned);
  await page.keyboard.press('Escape');
  await expect(page.locator('.arithmetic [role=status]')).not.toContainText('Pinned');
  await page.keyboard.press('Escape');
  await expect(page.locator('.arithmetic .rest')).toBeVisible();
});

test('arrow keys walk on from one map to the next', async ({ page }) => {
  await open(page);
  const target = map(page, 'pool', 3);
  await target.click({ position: await middleOf(target, { y: 6, x: 12 }, 13) });
  await page.keyboard.press('ArrowRight');
  await expect(map(page, 'pool', 4)).toBeFocused();
  await expect(page.locator('.arithmetic h3')).toHaveText('Pooled map 5 · row 7, column 1');
});

test('a live sentence tells the arithmetic of the cell', async ({ page }) => {
  await open(page);
  await expect(page.locator('.arithmetic [role=status]')).toHaveText(
    /^Convolution map \d, row \d+, column \d+: (−?\d\.\d{3} × −?\d\.\d{3}( \+ )?){9} = −?\d\.\d{3}$/,
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap pins a cell, and its arithmetic is in view', { tag: '@touch' }, async ({ page }) => {
    await open(page);
    const target = map(page, 'conv', 6);
    await target.scrollIntoViewIfNeeded();
    await target.tap({ position: await middleOf(target, { y: 10, x: 12 }, 26) });
    await expect(page.locator('.arithmetic h3')).toHaveText('Convolution map 7 · row 11, column 13');
    await expect(page.locator('.arithmetic .line')).toBeInViewport({ ratio: 1 });
    const [sheet, tapped] = await Promise.all([
      page.locator('.arithmetic').boundingBox(),
      target.locator('.mark.here').boundingBox(),
    ]);
    expect(sheet && tapped && (tapped.y + tapped.height < sheet.y || tapped.y > sheet.y + sheet.height)).toBe(true);
    expect(sheet?.height).toBeLessThan(0.3 * 740);
    await page.getByRole('button', { name: 'Unpin' }).tap();
    await expect(page.getByRole('button', { name: 'Unpin' })).toHaveCount(0);
  });
});

test('no error is reported while a window narrows to 320 px and widens again', async ({ page }) => {
  test.slow(); // every figure of the article is drawn anew, many times
  await open(page);
  await page.evaluate(() => {
    /** @type {string[]} */
    const errors = [];
    Object.assign(window, { errors });
    addEventListener('error', ({ message }) => errors.push(message));
  });
  for (const width of [1440, 1280, 1024, 900, 768, 700, 640, 600, 500, 450, 390, 360, 320, 640, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
  expect(await page.evaluate(() => Reflect.get(window, 'errors'))).toEqual([]);
});

test('nothing has to be scrolled sideways, however wide the page is', async ({ page }) => {
  test.slow(); // seven widths
  await open(page);
  for (const width of [1440, 1280, 1024, 768, 390, 360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const target of [map(page, 'conv', 3), map(page, 'pool', 7), page.locator('.row').nth(9)]) {
      await target.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const overflowing = await page.locator('.arithmetic').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
      expect(overflowing).toBe(0);
    }
  }
});

for (const lang of languages) {
  test(`axe finds nothing in ${lang}`, async ({ page }) => {
    test.slow(); // it looks at the whole page
    await open(page, addresses[lang]);
    await expect(page.locator('cnn-evaluation .count').first()).toBeEnabled();
    await page.locator('cnn-evaluation summary').click();
    await expect(page.locator('.log .line')).toHaveCount(10);
    await inEveryLook(page, () => expectNoViolations(page), [lang]);
  });
}

test('axe finds nothing in the panel of any kind of cell', async ({ page }) => {
  await openFigure(page, 'cnn-feature-maps');
  const panel = ['cnn-feature-maps', '.arithmetic'];
  for (const target of [
    map(page, 'input'),
    map(page, 'filters', 3),
    map(page, 'pool', 7),
    page.locator('.row').nth(9),
  ]) {
    await target.click();
    await inEveryLook(page, () => expectNoViolations(page, panel));
  }
});
