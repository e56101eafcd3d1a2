// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The digit that draws itself on a first visit.

import { firstDigit } from '../../../../web/files/first-digit.js';
import { button, draw, figure, one, picture, shown } from '../../harness/live.js';
import { expect, test } from '../../harness/page.js';

/**
 * Looks at each frame from when a digit begins to draw itself until the pad clears.
 * @param {Element} live
 */
async function watchShow(live) {
  /** @type {Set<string>} */
  const pictures = new Set();
  let certain = 0;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const ready = () => Reflect.get(live, 'session')?.ready;
  while (!ready() || ready().picture.sample !== undefined) await frame();
  while (ready().picture.sample === undefined) {
    pictures.add(String(ready().picture.pixels));
    certain = ready().result.probabilities[7];
    await frame();
  }
  return { pictures: pictures.size, certain };
}

test.describe('on a first visit', () => {
  test.use({ isFirstVisit: true });

  test('a 7 draws itself while maps and bars follow; then the pad clears, and a reload does not repeat it', async ({
    page,
  }) => {
    await page.goto('./', { waitUntil: 'commit' });
    const seen = await figure(page).evaluate(watchShow);
    expect(seen.pictures).toBeGreaterThan(2); // the drawing grows
    expect(seen.certain).toBeGreaterThan(0.95);
    await expect(figure(page)).not.toHaveAttribute('strokes');
    await expect(figure(page).getByText('Your turn: draw a digit')).toBeVisible();
    expect((await picture(page)).sample).toBe(firstDigit);
    await expect(page).toHaveURL(/\/$/);
    await expect(button(page, 'Clear')).toHaveAttribute('disabled');
    await page.reload();
    await expect(figure(page).getByText('Your turn: draw a digit')).toBeVisible();
    expect((await picture(page)).sample).toBe(firstDigit);
  });

  test('the pen of the reader stops it at once, and nothing of it stays on the pad', async ({ page }) => {
    await page.goto('./');
    await expect.poll(() => picture(page).then(({ sample }) => sample)).toBe(undefined);
    await draw(page, one);
    await expect(figure(page).locator('.prediction')).toHaveText('1');
    const strokes = await figure(page).getAttribute('strokes');
    expect(strokes?.split('.')).toHaveLength(1);
    await page.waitForTimeout(2500);
    expect(await figure(page).getAttribute('strokes')).toBe(strokes);
    await expect(figure(page).locator('.prediction')).toHaveText('1');
  });

  test('it does not come between what a link shows', { tag: '@address' }, async ({ page }) => {
    await page.goto('./?digit=4');
    await expect.poll(() => shown(page).then((all) => all.length)).toBe(10);
    await page.waitForTimeout(500);
    expect((await picture(page)).sample).toBe(4);
  });

  test('who prefers that nothing moves gets its end: the pad invites, and the network is at work', {
    tag: '@reduced-motion',
  }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    await expect(figure(page).locator('.prediction')).toHaveText('5');
    await page.waitForTimeout(500);
    expect((await picture(page)).sample).toBe(firstDigit);
    await expect(figure(page).getByText('Draw a digit here')).toBeVisible();
    await button(page, 'Draw a 3').click();
    await expect(figure(page).locator('.prediction')).toHaveText('3');
  });
});
