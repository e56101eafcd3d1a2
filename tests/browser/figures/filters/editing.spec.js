// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { load } from '../../../../web/lib/index.js';
import { expected, field, now, openFilters, sentence, zeros } from '../../harness/filters.js';
import { expect, test } from '../../harness/page.js';

test('a weight is typed, and raised and lowered by keys; what is no weight is said', async ({ page }) => {
  const figure = await openFilters(page, 'filter=2&kernels=2+1+2+3+4+5+6+7+8+9');
  await field(figure, 4).fill('-0.75');
  await expect(figure).toHaveAttribute('kernels', '2 1 2 3 4 -0.75 6 7 8 9');
  await page.keyboard.press('ArrowUp');
  await expect(figure).toHaveAttribute('kernels', '2 1 2 3 4 -0.5 6 7 8 9');
  expect(await now(page)).toEqual((await expected({ 2: [1, 2, 3, 4, -0.5, 6, 7, 8, 9] })).column);
  await field(figure, 4).fill('minus one');
  await expect(figure.locator('.trouble')).toContainText('A weight is a number from −100 to 100.');
  await expect(figure).toHaveAttribute('kernels', '2 1 2 3 4 -0.5 6 7 8 9');
  await field(figure, 4).fill('0');
  await expect(figure.locator('.trouble')).toBeEmpty();
  await page.keyboard.press('Enter');
  await expect(field(figure, 7)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(field(figure, 6)).toBeFocused();
});

test('dragging over weights raises or lowers each of them once; a click types', async ({ page }) => {
  const figure = await openFilters(page, `kernels=1+${zeros.join('+')}`);
  const at = async (/** @type {number} */ tap) => {
    const box = await field(figure, tap).boundingBox();
    if (!box) throw new Error('the field is not on the page');
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const drag = async (/** @type {number[]} */ taps) => {
    const places = await Promise.all(taps.map(at));
    await page.mouse.move(places[0][0], places[0][1]);
    await page.mouse.down();
    for (const [x, y] of places) await page.mouse.move(x, y, { steps: 6 });
    await page.mouse.up();
  };
  await drag([0, 2, 5]);
  await expect(figure).toHaveAttribute('kernels', '1 0.25 0.25 0.25 0 0 0.25 0 0 0');
  await figure.getByText('lowers', { exact: true }).click();
  await drag([2, 0]);
  await expect(figure).toHaveAttribute('kernels', '1 0 0 0 0 0 0.25 0 0 0');
  await field(figure, 8).click();
  await expect(field(figure, 8)).toBeFocused();
  await page.keyboard.type('2');
  await expect(figure).toHaveAttribute('kernels', '1 0 0 0 0 0 0.25 0 0 2');
  expect(await now(page)).toEqual((await expected({ 1: [0, 0, 0, 0, 0, 0.25, 0, 0, 2] })).column);
});

test('Sobel’s filter turns from one to the next, and others take the place of one or of all', async ({ page }) => {
  const figure = await openFilters(page);
  const sobel = figure.getByRole('button', { name: 'Sobel' });
  await sobel.click();
  await expect(figure).toHaveAttribute('kernels', '1 -1 0 1 -2 0 2 -1 0 1');
  await sobel.click();
  await expect(figure).toHaveAttribute('kernels', '1 -2 -1 0 -1 0 1 0 1 2');
  await figure.getByRole('combobox').selectOption('3');
  const cnn = await load();
  const { data } = (await expected()).network.weights('conv').kernel;
  const third = Array.from({ length: 9 }, (_, tap) => Number(data[tap * 8 + 2].toPrecision(7)));
  await expect(figure).toHaveAttribute('kernels', `1 ${third.join(' ')}`);
  await figure.getByText('all 8', { exact: true }).click();
  await figure.getByRole('button', { name: 'Blur' }).click();
  const blur = cnn.classicFilters().find(({ name }) => name === 'gaussian-blur')?.kernel.data ?? [];
  const all = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [i + 1, [...blur]]));
  await expect.poll(() => now(page)).toEqual((await expected(all)).column);
  await expect(sentence(figure)).toContainText('8 of 8 filters changed');
  await figure.getByRole('button', { name: 'Random' }).click();
  await expect.poll(() => figure.getAttribute('kernels')).toMatch(/^1( -?[\d.]+){9}; 2/);
  const rows = ((await figure.getAttribute('kernels')) ?? '').split('; ');
  expect(new Set(rows.map((row) => row.replace(/^\d /, ''))).size).toBe(8);
  await figure.getByRole('button', { name: 'Original' }).click();
  await expect(figure).not.toHaveAttribute('kernels');
});

test('a finger paints, too, and the page does not scroll meanwhile', { tag: '@touch' }, async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const figure = await openFilters(page, `kernels=1+${zeros.join('+')}`);
  const box = await figure.locator('.kernel').boundingBox();
  if (!box) throw new Error('the filter is not on the page');
  const client = await context.newCDPSession(page);
  const touch = (/** @type {string} */ type, /** @type {number} */ y) =>
    client.send('Input.dispatchTouchEvent', {
      type: /** @type {'touchStart'} */ (type),
      touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + box.width / 2, y: box.y + y * box.height }],
    });
  await touch('touchStart', 0.8);
  for (const y of [0.7, 0.5, 0.3, 0.15]) await touch('touchMove', y);
  await touch('touchEnd', 0);
  await expect(figure).toHaveAttribute('kernels', '1 0 0.25 0 0 0.25 0 0 0.25 0');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await context.close();
});
