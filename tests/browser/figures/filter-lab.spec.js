// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { scenePicture } from '../../../web/drawing/scene.js';
import { load } from '../../../web/lib/index.js';
import { openAnew, openAtFirst, said } from '../harness/address.js';
import { samples } from '../harness/expected.js';
import { choose, lab, openLab, output, shown, weightFields, where } from '../harness/filter-lab.js';
import { digit, expect, middleOf, openFigures, startAll, test } from '../harness/page.js';
import { expectNoViolations, inEveryLook } from '../harness/reach.js';

test('every classic filter shows at every place what the obvious loop computes', async ({ page }) => {
  await openLab(page);
  const cnn = await load();
  const { data } = scenePicture();
  const target = output(page);
  const places = [
    { y: 0, x: 0 },
    { y: 52, x: 35 },
    { y: 93, x: 93 },
  ];
  for (const [i, { kernel }] of cnn.classicFilters().entries()) {
    await lab(page).locator('.filter').nth(i).click();
    const { y, x } = places[i % places.length];
    await target.hover({ position: await middleOf(target, { y, x }, 94) });
    await expect(where(page)).toHaveText(`Filtered pixel in row ${y + 1}, column ${x + 1}`);
    const patch = Array.from({ length: 9 }, (_, tap) => data[(y + Math.floor(tap / 3)) * 96 + x + (tap % 3)]);
    const products = patch.map((pixel, tap) => Math.fround(pixel * kernel.data[tap]));
    const arithmetic = await shown(page);
    expect(arithmetic.patch).toEqual(patch);
    expect(arithmetic.products.map((product) => product + 0)).toEqual(products.map((product) => product + 0));
    expect(arithmetic.sum).toBeCloseTo(
      products.reduce((sum, product) => sum + product, 0),
      3,
    );
  }
});

test('pointing at a result outlines the nine pixels that it came from', async ({ page }) => {
  await openLab(page);
  const target = output(page);
  await target.hover({ position: await middleOf(target, { y: 20, x: 40 }, 94) });
  const [picture, patch, cell] = await Promise.all([
    lab(page).locator('.input cnn-map').boundingBox(),
    lab(page).locator('.input .mark').boundingBox(),
    lab(page).locator('.output .mark').boundingBox(),
  ]);
  if (!picture || !patch || !cell) throw new Error('no outline');
  const side = picture.width / 96;
  expect([patch.x - picture.x, patch.y - picture.y, patch.width, patch.height]).toEqual(
    [40, 20, 3, 3].map((count) => count * side),
  );
  expect([cell.width, cell.height]).toEqual([side, side]);
});

test('a weight that is edited changes the result at once', async ({ page }) => {
  await openLab(page);
  await choose(page, 'Identity');
  await weightFields(page).nth(4).fill('0.5');
  const { patch, products, sum } = await shown(page);
  expect(products[4]).toBe(patch[4] / 2);
  expect(sum).toBe(patch[4] / 2);
  await expect(lab(page).locator('.what')).toHaveText('Nine weights of your own.');
  await expect(lab(page).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('what is not a weight gets a sentence, and the last good weight counts', async ({ page }) => {
  await openLab(page);
  const before = await shown(page);
  const field = weightFields(page).first();
  for (const wrong of ['', '101', '-1e9']) {
    await field.fill(wrong);
    await expect(lab(page).getByRole('alert')).toHaveText(/^A weight is a number from −100 to 100\./);
    await expect(field).toHaveValue(wrong); // the reader may be in the middle of typing
    expect(await shown(page)).toEqual(before);
  }
  await weightFields(page).nth(1).focus();
  await expect(field).toHaveValue('−1');
  await field.fill('3');
  await expect(lab(page).getByRole('alert')).toHaveText('');
  expect((await shown(page)).products[0]).toBe(3 * before.patch[0]);
});

test('a filter that leaves the colours behind offers new ones, which hold still otherwise', async ({ page }) => {
  await openLab(page);
  const end = lab(page).locator('.output cnn-legend span').last();
  const extent = await end.textContent();
  await choose(page, 'Sobel, horizontal');
  await expect(end).toHaveText(extent ?? '');
  const rescale = lab(page).locator('.rescale');
  await expect(rescale).toBeHidden();
  await weightFields(page).nth(1).fill('50');
  await expect(end).toHaveText(extent ?? '');
  await rescale.click();
  await expect(rescale).toBeHidden();
  expect(Number(await end.textContent())).toBeGreaterThan(10 * Number(extent));
});

test('the digit of the page can be filtered, and follows the gallery', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-filter-lab');
  await lab(page).getByRole('button', { name: 'The digit' }).click();
  await digit(page, 2).click();
  const target = output(page);
  await target.hover({ position: await middleOf(target, { y: 12, x: 14 }, 26) });
  const pixels = (await samples(100)).image(2);
  expect((await shown(page)).patch).toEqual(
    Array.from({ length: 9 }, (_, tap) => pixels[(12 + Math.floor(tap / 3)) * 28 + 14 + (tap % 3)]),
  );
});

test('everything works from the keyboard', async ({ page }) => {
  await openLab(page);
  const chosen = lab(page).getByRole('radio', { checked: true });
  await chosen.focus();
  await page.keyboard.press('ArrowRight');
  await expect(chosen).toHaveValue('sobel-horizontal');
  await expect(chosen).toBeFocused();
  for (let i = 0; i < 2; ++i) await page.keyboard.press('Tab'); // past the two kinds of colours
  await expect(output(page)).toBeFocused();
  const place = async () => ((await where(page).textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  const [row, column] = await place();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  expect(await place()).toEqual([row - 2, column - 1]);
  await expect(lab(page).getByRole('status')).toHaveText(
    new RegExp(`^Row ${row - 2}, column ${column - 1}: (\\d+ × −?\\d( \\+ )?){9} = −?\\d+$`),
  );
  await page.keyboard.press('Enter');
  await output(page).hover({ position: { x: 5, y: 5 } });
  expect(await place()).toEqual([row - 2, column - 1]);
  await page.keyboard.press('Escape');
  await output(page).hover({ position: { x: 6, y: 5 } });
  expect(await place()).not.toEqual([row - 2, column - 1]);
  await page.keyboard.press('Tab');
  await expect(weightFields(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(weightFields(page).first()).toHaveValue('2');
  await weightFields(page).last().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(lab(page).getByRole('table')).toBeVisible();
});

test('attributes set filter, kernel and picture, and what is no kernel is passed over', async ({ page }) => {
  await openLab(page);
  const weightsOf = (/** @type {Record<string, string>} */ attributes) =>
    page.evaluate(async (attributes) => {
      const element = document.createElement('cnn-filter-lab');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.querySelector('main')?.prepend(element); // near the viewport, so that it starts
      await Reflect.get(element, 'updateComplete');
      const fields = element.shadowRoot?.querySelectorAll('input[role=spinbutton]') ?? [];
      const shape = element.shadowRoot?.querySelector('.shape')?.textContent;
      element.remove();
      return [
        shape,
        ...Array.from(fields, (field) => Number(/** @type {HTMLInputElement} */ (field).value.replace('−', '-'))),
      ];
    }, attributes);
  expect(await weightsOf({ filter: 'sharpen' })).toEqual(['96×96', 0, -1, 0, -1, 5, -1, 0, -1, 0]);
  expect(await weightsOf({ kernel: '1 2 3, 4 5 6, 7 8 -9', picture: 'digit' })).toEqual(
    ['28×28', 1, 2, 3, 4, 5, 6, 7, 8, -9], //
  );
  for (const kernel of ['1 2 3', '1 2 3 4 5 6 7 8 x', '1 2 3 4 5 6 7 8 1e9']) {
    expect(await weightsOf({ kernel, filter: 'identity' })).toEqual(['96×96', 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  }
});

test('a link to the page says what was changed, and shows it again', async ({ page }) => {
  await openFigures(page, 'cnn-parameters', 'cnn-filter-lab');
  await expect(page).toHaveURL(/^[^?]*$/);
  await choose(page, 'Identity');
  await lab(page).getByRole('button', { name: 'The digit' }).click();
  await weightFields(page).first().fill('0.25');
  await page.locator('cnn-parameters').getByRole('spinbutton', { name: 'Width' }).fill('28');
  await expect(page).toHaveURL(/(?=.*kernel=0\.25,0,0,0,1,0,0,0,0)(?=.*parameters\.width=28)/);
  await page.reload();
  await startAll(page);
  await expect(lab(page).locator('.input .shape')).toHaveText('28×28');
  await expect(weightFields(page).first()).toHaveValue('0.25');
  await expect(page.locator('cnn-parameters .dense .weights')).toHaveText('19,267,584'); // 28 · 224 · 3 · 1024
  await choose(page, 'Identity');
  await expect(page).not.toHaveURL(/kernel/);
});

test('at 320 px nothing has to be scrolled sideways, whatever the weights', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await openFigures(page, 'cnn-filter-lab');
  await choose(page, 'Gaussian blur');
  for (const weight of ['-100', '-0.1234']) {
    for (let i = 0; i < 9; ++i) await weightFields(page).nth(i).fill(weight);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(
      await lab(page)
        .locator('.explanation')
        .evaluate((panel) => panel.scrollWidth - panel.clientWidth),
    ).toBe(0);
  }
});

test('axe finds nothing', async ({ page }) => {
  await openLab(page);
  await lab(page).locator('summary').click();
  await weightFields(page).first().fill('');
  await expect(lab(page).getByRole('alert')).not.toBeEmpty();
  await inEveryLook(page, () => expectNoViolations(page, 'cnn-filter-lab'));
});

test('greys say how many numbers they cannot show', async ({ page }) => {
  await openLab(page);
  await lab(page).getByRole('button', { name: 'Greys' }).click();
  // The obvious loop: the sum of the right column minus that of the left, its middle twice.
  const { data } = scenePicture();
  const results = Array.from({ length: 94 * 94 }, (_, i) => {
    const corner = Math.floor(i / 94) * 96 + (i % 94);
    const across = (/** @type {number} */ row) => data[corner + row * 96 + 2] - data[corner + row * 96];
    return across(0) + 2 * across(1) + across(2);
  });
  const below = results.filter((value) => value < 0).length;
  const above = results.filter((value) => value > 255).length;
  expect(below).toBeGreaterThan(0);
  await expect(lab(page).locator('.beyond')).toHaveText(
    `Shown as black: ${below} below zero. As white: ${above} above 255.`,
  );
  await lab(page).getByRole('button', { name: 'Signs' }).click();
  await expect(lab(page).locator('.beyond')).toHaveCount(0);
});

test('the pinned pixel and the colours of the filter lab come back', { tag: '@address' }, async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-filter-lab');
  await figure.getByRole('button', { name: 'Greys' }).click();
  await figure.getByRole('application').focus();
  for (const key of ['Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await said(page, 'filter-lab.pixel').toMatch(/^\d+ 2$/);
  await said(page, 'filter-lab.tone').toBe('grey');
  const sentence = await figure.locator('.spoken').textContent();
  await openAnew(page, 'cnn-filter-lab');
  await expect(figure.locator('.spoken')).toHaveText(sentence ?? '');
  await expect(figure.getByRole('button', { name: 'Greys' })).toHaveAttribute('aria-pressed', 'true');
  await figure.getByRole('application').focus();
  await page.keyboard.press('Escape');
  await said(page, 'filter-lab.pixel').toBe(null);
});
