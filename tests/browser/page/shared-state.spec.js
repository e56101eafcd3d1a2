// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the reader does for all figures is in the address: the cell that is pinned, and a drawing.

import { openAnew, said } from '../harness/address.js';
import { expect, map, middleOf, open, test } from '../harness/page.js';

/** A stroke down, and the digit that is meant. */
const drawing = 'draw.strokes=p~CgCA~GQCA~EsHQ&draw.meant=7';

test('the cell that is pinned comes back pinned, and leaves the address when it is let go', async ({ page }) => {
  await open(page);
  const conv = map(page, 'conv', 2);
  await conv.click({ position: await middleOf(conv, { y: 11, x: 6 }, 26) });
  await expect(page).toHaveURL(/\?cell=conv\+3\+12\+7$/);
  const sentence = (await page.locator('.arithmetic .spoken').textContent()) ?? '';
  expect(sentence).toContain('Convolution map 3, row 12, column 7');
  await openAnew(page, 'cnn-feature-maps');
  await expect(page.locator('.arithmetic .spoken')).toHaveText(sentence);
  await page.getByRole('button', { name: 'Unpin' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a drawing that was put aside for a sample stays aside', async ({ page }) => {
  await open(page, `?${drawing}`);
  await expect(page.locator('cnn-draw .prediction')).toHaveText('7');
  await page.locator('cnn-samples [data-index="1"]').click();
  await said(page, 'draw.aside').toBe('');
  await openAnew(page, 'cnn-draw');
  await page.locator('cnn-samples').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-draw .again')).toBeVisible();
  await expect(page.locator('cnn-samples').getByRole('option', { selected: true })).toHaveAccessibleName(
    'Sample 2: a 2',
  );
  await page.locator('cnn-draw .again').click();
  await said(page, 'draw.aside').toBe(null);
});

test('a point on the loss curve of a drawing comes back, and all figures begin with the drawing', async ({ page }) => {
  await page.goto(`./?${drawing}&loss.probability=0.3`);
  await page.locator('cnn-samples').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-samples').getByText('The network is looking at your drawing')).toBeVisible();
  await page.locator('cnn-loss').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-loss .sentence')).toContainText('30.00%');
  await said(page, 'loss.probability').toBe('0.3');
});
