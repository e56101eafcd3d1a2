// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// controls="none": what a figure shows stays, what changes it is gone.

import { figureNames } from '../../../../web/figures/figure-settings.js';
import { expect, map, middleOf, openFigure, test } from '../../harness/page.js';

/** @import { Locator } from '@playwright/test' */

/** What can be pressed and is content all the same: cells, digits, stages, filters, drawings, and the names of classes. */
const content = [
  '.cell',
  '.count',
  '.mistakes button',
  '.flips button',
  '[data-class]',
  '[data-stage]',
  '.filter',
  '.tiles input',
  '.thumb',
  '.add',
  '.probabilities button',
  '[data-digit]',
].join();

/** Controls that can be seen, and fields that can be written in. @param {Locator} figure */
const controls = (figure) =>
  figure.evaluate((element, content) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    return [...root.querySelectorAll('button, select, input, fieldset')]
      .filter((each) => each.checkVisibility() && !each.closest('details:not([open])'))
      .filter((each) => !(each instanceof HTMLInputElement && each.type === 'text' && each.readOnly))
      .filter((each) => !each.matches(content) && !each.querySelector(content))
      .map((each) => `${each.localName}.${each.className}`);
  }, content);

/** What is shown of data: maps and numbers. @param {Locator} figure */
const shown = (figure) =>
  figure.evaluate((element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const visible = (/** @type {string} */ selector) =>
      [...root.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
    return {
      maps: visible('cnn-map, canvas'),
      numbers: visible('data'),
      charts: visible('svg path:not(button path)') > 0,
    };
  });

for (const name of figureNames) {
  test(`<${name}> shows the same without controls, and none of them`, async ({ page }) => {
    const before = await shown(await openFigure(page, name));
    const figure = await openFigure(page, name, 'controls=none');
    expect(await controls(figure)).toEqual([]);
    if (name !== 'cnn-teach') expect(await shown(figure)).toEqual(before); // which learns meanwhile
    await figure.evaluate((element) => Reflect.set(element, 'controls', null));
    if (name !== 'cnn-network') await expect.poll(() => controls(figure)).not.toEqual([]); // which has none
  });
}

test('cells can be pointed at, and fields only read', async ({ page }) => {
  const maps = await openFigure(page, 'cnn-feature-maps', 'controls=none');
  const conv = map(page, 'conv', 2);
  await conv.click({ position: await middleOf(conv, { y: 11, x: 6 }, 26) });
  await expect(maps.locator('.arithmetic h3')).toContainText('row 12, column 7');

  const worked = await openFigure(page, 'cnn-convolution', 'controls=none');
  await worked.locator('.cell.output').nth(2).click();
  await expect(worked.locator('.sentence')).toContainText('Row 2, column 1');
  const field = worked.locator('.image input').first();
  const number = await field.inputValue();
  await field.focus();
  await page.keyboard.type('77');
  await expect(field).toHaveValue(number);
  await expect(worked).not.toHaveAttribute('image');

  const softmax = await openFigure(page, 'cnn-softmax', 'controls=none');
  await softmax.locator('input[role=spinbutton]').first().focus();
  await page.keyboard.press('ArrowUp');
  await softmax.locator('.handle').first().click();
  await expect(softmax).not.toHaveAttribute('logits');
});

test('pads, handles and points of charts hold still', async ({ page }) => {
  const draw = await openFigure(page, 'cnn-draw', 'controls=none');
  await draw.locator('.pad').click();
  await draw.locator('.pad').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(draw).not.toHaveAttribute('strokes');
  const loss = await openFigure(page, 'cnn-loss', 'controls=none');
  await loss.locator('svg').click({ position: { x: 200, y: 100 } });
  await loss.locator('.point').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(loss).not.toHaveAttribute('probability');
});

test('the address of the article hides those of all figures, keeps saying so, and refuses other values', async ({
  page,
}) => {
  await page.goto('./?controls=none#softmax/softmax');
  const softmax = page.locator('cnn-softmax');
  await expect(softmax).toHaveAttribute('started');
  await expect(softmax.locator('.controls')).toBeHidden();
  expect(await page.locator('main section > [controls=none]').count()).toBeGreaterThan(14);
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page).toHaveURL(/\?theme=dark&controls=none#softmax\/softmax$/);
  await page.goto('./?controls=some');
  await expect(page.locator('.tools .said')).toHaveText('A part of the link could not be read and was left out.');
});
