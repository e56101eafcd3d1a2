// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { openAnew, openAtFirst, said } from '../harness/address.js';
import { networkAfter, networkOf, samples } from '../harness/expected.js';
import { chosenDigit, expect, map, middleOf, openFigure, openFigures, test, values } from '../harness/page.js';
import { expectNoViolations, inEveryLook } from '../harness/reach.js';

/** @import { Page } from '@playwright/test' */

test('evaluating a thousand digits fills the log with a line every hundred steps', async ({ page }) => {
  await openFigure(page, 'cnn-evaluation');
  await page.getByRole('button', { name: 'Evaluate 1,000 digits' }).click();
  const lines = page.locator('.log .line');
  await expect(lines).toHaveCount(10);

  const network = await networkOf();
  const { windows, loss, accuracy } = network.evaluate(await samples(1000), { window: 100 });
  expect(await lines.allTextContents()).toEqual(
    windows.map(
      ({ end, loss, accuracy }) =>
        `[Step ${end}] Past 100 steps: Average Loss ${loss.toFixed(3)} | Accuracy: ${Math.round(100 * accuracy)}%`,
    ),
  );
  await expect(page.locator('.log .total')).toHaveText(
    `All 1,000: Average Loss ${loss.toFixed(3)} | Accuracy: ${(100 * accuracy).toFixed(1)}%`,
  );
});

test('an evaluation leaves the chosen digit in the network', async ({ page }) => {
  await openFigures(page, 'cnn-feature-maps', 'cnn-evaluation');
  await page.getByRole('button', { name: 'Evaluate 1,000 digits' }).click();
  await expect(page.locator('.log .line')).toHaveCount(10);
  const target = map(page, 'conv', 0);
  await target.hover({ position: await middleOf(target, { y: 8, x: 9 }, 26) });
  await expect(page.locator('.arithmetic h3')).toHaveText('Convolution map 1 · row 9, column 10');
  const { network } = await networkAfter();
  expect(await values(page, '.term .input')).toEqual([...network.explain('conv', (8 * 26 + 9) * 8).inputs]);
});

/** Evaluates and waits for the mistakes. @param {Page} page */
async function evaluate(page) {
  await page.getByRole('button', { name: 'Evaluate 1,000 digits' }).click();
  await expect(page.locator('.mistake').first()).toBeVisible();
  const network = await networkOf();
  const data = await samples(1000);
  return { data, run: network.evaluate(data) };
}

test('the confusion matrix counts which digit was taken for which', async ({ page }) => {
  await openFigure(page, 'cnn-evaluation');
  const { run } = await evaluate(page);
  const shown = await page.locator('cnn-evaluation .count').allTextContents();
  expect(shown.map((text) => Number(text))).toEqual([...run.confusion.data]);
  expect(shown.filter((text) => text !== '').length).toBeLessThan(40);
});

test('the mistakes are all that were read wrongly, the highest loss first', async ({ page }) => {
  await openFigure(page, 'cnn-evaluation');
  const { run, data } = await evaluate(page);
  const wrong = [...run.predictions.keys()].filter((i) => run.predictions[i] !== data.label(i));
  wrong.sort((a, b) => run.losses[b] - run.losses[a]);
  const shown = page.locator('.mistake');
  expect(await shown.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-sample'))))).toEqual(wrong);
  await expect(shown.first()).toContainText(`prediction ${run.predictions[wrong[0]]}, label ${data.label(wrong[0])}`);
  await expect(shown.first()).toContainText(`loss ${run.losses[wrong[0]].toFixed(2)}`);
});

test('choosing a mistake shows it in all figures', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-feature-maps', 'cnn-evaluation');
  const { run, data } = await evaluate(page);
  const shown = page.locator('.mistake').nth(2);
  const sample = Number(await shown.getAttribute('data-sample'));
  await shown.click();
  await expect(shown).toHaveAttribute('aria-pressed', 'true');
  await expect(chosenDigit(page)).toHaveAccessibleName(`Sample ${sample + 1}: a ${data.label(sample)}`);
  await expect(page.locator('cnn-samples [tabindex="0"]')).toHaveCount(1);
  await expect(page.locator('cnn-feature-maps .answer .prediction')).toHaveText(String(run.predictions[sample]));
  expect((await values(page, '.answer .loss'))[0]).toBeCloseTo(run.losses[sample], 5);
});

test('the keyboard walks the confusion matrix, and a cell shows its digits', async ({ page }) => {
  await openFigure(page, 'cnn-evaluation');
  const { run } = await evaluate(page);
  const sentence = page.locator('.confusion [role=status]');
  const count = (/** @type {number} */ label, /** @type {number} */ prediction) =>
    run.confusion.data[10 * label + prediction];
  await page.locator('[data-cell="0"]').focus();
  await expect(sentence).toHaveText(`A 0 classified correctly: ${count(0, 0)} of 1,000. Choose the cell to see them.`);
  for (let i = 0; i < 9; ++i) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 4; ++i) await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-cell="94"]')).toBeFocused();
  await expect(sentence).toHaveText(`A 9 classified as 4: ${count(9, 4)} of 1,000. Choose the cell to see them.`);
  await page.keyboard.press('Enter');
  await expect(page.locator('.mistake')).toHaveCount(count(9, 4));
  for (const one of await page.locator('.mistake').allTextContents()) expect(one).toContain('prediction 4, label 9');
  const all = page.getByRole('button', { name: 'All mistakes' });
  await all.click();
  await expect(page.locator('.mistake')).toHaveCount(Math.round(1000 * (1 - run.accuracy)));
});

test('axe finds nothing in the matrix of an untrained network and the digits of a cell', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openFigure(page, 'cnn-evaluation', 'weights=random');
  await page.getByRole('button', { name: 'Evaluate 1,000 digits' }).click();
  await page.locator('.count', { hasText: /../ }).first().click();
  await page.locator('.mistake').first().click();
  await inEveryLook(page, async () => {
    await expectNoViolations(page, 'cnn-evaluation');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('an evaluation and the cell of its confusion matrix come back, unless it is of other weights', {
  tag: '@address',
}, async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-evaluation');
  await figure.getByRole('button', { name: 'Evaluate 1,000 digits' }).click();
  const total = (await figure.locator('.total').textContent()) ?? '';
  await figure.locator('[data-cell="11"]').click();
  await said(page, 'evaluation.evaluated').toBe('');
  await said(page, 'evaluation.confused').toBe('1 1');
  await openAnew(page, 'cnn-evaluation');
  await expect(figure.locator('.total')).toHaveText(total);
  await expect(figure.getByRole('list', { name: 'Label 1, prediction 1' })).toBeVisible();
  await page.locator('cnn-weights').last().getByText('100', { exact: true }).click();
  await said(page, 'evaluation.evaluated').toBe(null);
});
