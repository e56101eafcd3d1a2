// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The network at one glance.

import { openAnew, openAtFirst, said } from '../harness/address.js';
import { networkAfter } from '../harness/expected.js';
import { digit, expect, openFigure, openFigures, picture, test, values } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

const stages = (/** @type {Page} */ page) => page.locator('cnn-network').getByRole('button');
const words = (/** @type {Page} */ page) => page.locator('cnn-network .words');
const explanation = (/** @type {Page} */ page) => page.locator('cnn-network [role=status]');

async function openDeep(/** @type {Page} */ page) {
  await openFigures(page, 'cnn-weights', 'cnn-network');
  await page.locator('cnn-weights').first().getByText('Two convolutions').click();
  await expect(stages(page)).toHaveCount(6);
}

test('each stage has its name, its shape and its count of weights', async ({ page }) => {
  await openFigure(page, 'cnn-network');
  await expect(words(page)).toHaveText([
    /^\s*Input\s+28×28\s*$/,
    /^\s*Convolution\s+26×26×8\s+72 weights\s*$/,
    /^\s*Max pooling\s+13×13×8\s+0 weights\s*$/,
    /^\s*Probabilities\s+10\s+13,530 weights\s*$/,
  ]);
});

test('a network of other layers has other stages', async ({ page }) => {
  await openDeep(page);
  await expect(words(page)).toHaveText([
    /^\s*Input\s+28×28\s*$/,
    /^\s*Convolution 1 \+ ReLU\s+26×26×16\s+160 weights\s*$/,
    /^\s*Max pooling 1\s+13×13×16\s+0 weights\s*$/,
    /^\s*Convolution 2 \+ ReLU\s+11×11×32\s+4,640 weights\s*$/,
    /^\s*Max pooling 2\s+5×5×32\s+0 weights\s*$/,
    /^\s*Probabilities\s+10\s+8,010 weights\s*$/,
  ]);
  await stages(page).nth(3).click();
  await expect(explanation(page)).toContainText('32 filters of 3×3×16 weights slide over all 16 maps at once.');
  await expect(explanation(page).locator('math')).toHaveText(['13−3+1=11', '3×3×16×32+32=4,640']);
});

test('the formula of a pixel is in the language of the page', async ({ page }) => {
  await openFigure(page, 'cnn-network', 'lang=zh-Hans');
  await expect(explanation(page).locator('math').first()).toHaveText('x=像素值255−0.5');
});

test('the keyboard walks from stage to stage, and each tells what it does', async ({ page }) => {
  await openFigure(page, 'cnn-network');
  await expect(stages(page).first()).toBeEnabled();
  await stages(page).first().focus();
  await expect(explanation(page)).toContainText('28×28 pixels');
  await page.keyboard.press('ArrowRight');
  await expect(explanation(page)).toContainText('8 filters of 3×3 weights');
  await expect(explanation(page).locator('math')).toHaveText(['28−3+1=26', '3×3×1×8=72']);
  await page.keyboard.press('ArrowRight');
  await expect(explanation(page).locator('math')).toHaveText(['262=13']);
  await page.keyboard.press('End');
  await expect(stages(page).nth(3)).toBeFocused();
  await expect(explanation(page)).toContainText('All 1,352 cells');
  await expect(explanation(page)).toContainText('The answer is 5, 89% sure.');
  await expect(explanation(page).locator('math').nth(1)).toHaveText('1,352×10+10=13,530');
  await page.keyboard.press('ArrowRight');
  await expect(stages(page).nth(3)).toBeFocused();
});

test('another digit changes every picture and the answer', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-network');
  const maps = page.locator('cnn-network cnn-map');
  await expect(maps).toHaveCount(1 + 8 + 8);
  const before = await Promise.all([0, 1, 16].map((i) => picture(maps.nth(i))));
  await digit(page, 3).click();
  const { result } = await networkAfter({ sample: 3 });
  await expect(page.locator('cnn-network .prediction')).toContainText(String(result.prediction));
  expect(await values(page, 'cnn-network .prediction data')).toEqual([result.probabilities[result.prediction]]);
  const after = await Promise.all([0, 1, 16].map((i) => picture(maps.nth(i))));
  after.forEach((shown, i) => {
    expect(shown).not.toBe(before[i]);
  });
});

for (const width of [320, 735, 768, 1024, 1180, 1440]) {
  test(`the deeper network fits ${width} px, whichever stage is chosen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openDeep(page);
    for (let i = 0; i < 6; ++i) {
      await stages(page).nth(i).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('the stage of the network that is told about comes back', { tag: '@address' }, async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-network');
  await figure.getByRole('button', { name: 'Max pooling' }).click();
  await said(page, 'network.stage').toBe('3');
  await openAnew(page, 'cnn-network');
  await expect(figure.locator('.explanation h3')).toHaveText('Max pooling');
});
