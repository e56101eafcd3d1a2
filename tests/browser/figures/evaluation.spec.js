// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { openAnew, openAtFirst, said } from '../harness/address.js';
import { networkAfter, networkOf, samples } from '../harness/expected.js';
import {
  chooseStage,
  chosenDigit,
  expect,
  map,
  middleOf,
  openFigure,
  openFigures,
  test,
  values,
} from '../harness/page.js';
import { expectNoViolations, inEveryLook } from '../harness/reach.js';

/** @import { Page } from '@playwright/test' */
/** @import { Evaluation } from '../../../web/lib/index.js' */

/** @param {Page} page */
const sentence = (page) => page.locator('cnn-evaluation .result');

/**
 * What the figure says of a network.
 * @param {string} name
 * @param {Evaluation} run on a thousand digits
 */
function resultOf(name, { accuracy, loss, confusion: { data } }) {
  const classes = Array.from({ length: 10 }, (_, digit) => {
    const row = [...data.slice(10 * digit, 10 * digit + 10)];
    return { digit, accuracy: row[digit] / row.reduce((sum, count) => sum + count) };
  });
  const accuracies = classes.map((one) => one.accuracy);
  const at = (/** @type {number} */ accuracy) => {
    const found = classes.find((one) => one.accuracy === accuracy);
    return `${found?.digit} (${(100 * accuracy).toFixed(0)}%)`;
  };
  return (
    `${name}: ${Math.round(1000 * accuracy)} of 1,000 test digits classified correctly, average loss ${loss.toFixed(3)}. ` +
    `Best at ${at(Math.max(...accuracies))}, worst at ${at(Math.min(...accuracies))}.`
  );
}

test('without a click it says how many of a thousand digits are right, and of each digit', async ({ page }) => {
  await openFigure(page, 'cnn-evaluation');
  const network = await networkOf();
  const run = network.evaluate(await samples(1000));
  await expect(sentence(page)).toHaveText(resultOf('One convolution, trained', run));
  const bars = await page.locator('.bars .spoken').allTextContents();
  expect(bars).toHaveLength(10);
  const row = [...run.confusion.data.slice(80, 90)];
  expect(bars[8]).toBe(`Digit 8: ${row[8]} of ${row.reduce((sum, count) => sum + count)} correct`);
});

test('the log of the tutorial is a click away, with a line every hundred steps', async ({ page }) => {
  await openFigure(page, 'cnn-evaluation');
  const lines = page.locator('.log .line');
  await expect(lines).toHaveCount(0);
  await page.locator('cnn-evaluation summary').click();
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

test('other weights are evaluated at once, and a step of training, too', async ({ page }) => {
  await openFigures(page, 'cnn-weights', 'cnn-evaluation', 'cnn-training');
  const data = await samples(1000);
  await expect(sentence(page)).toContainText('One convolution, trained');
  await chooseStage(page, '1,000');
  const thousand = (await networkOf({ model: 'mnist-1000' })).evaluate(data);
  await expect(sentence(page)).toHaveText(resultOf('One convolution, after 1,000 images', thousand));
  await chooseStage(page, 'none');
  const random = (await networkOf({ seed: 1 })).evaluate(data);
  await expect(sentence(page)).toHaveText(resultOf('One convolution, random weights, seed 1', random));
  await page.locator('cnn-weights').first().getByText('Two convolutions').click();
  await expect(sentence(page)).toContainText('Two convolutions, random weights, seed 1: ');
  await page.getByRole('button', { name: 'One step' }).click();
  await expect(sentence(page)).toContainText('Two convolutions, your training after 20 images: ');
  await expect(page.locator('cnn-evaluation .stale')).toHaveCount(0);
});

test('results of other weights are dimmed, and the sentence says so', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-evaluation');
  await expect(sentence(page)).toContainText('test digits classified correctly');
  await figure.evaluate(async (element) => {
    // As while a training goes on that leaves no time for it.
    const session = Reflect.get(element, 'session');
    session.training = { running: true, follow() {}, pause() {}, end() {}, addEventListener() {} };
    performance.now = () => Number.NEGATIVE_INFINITY;
    await session.choose({ model: 'mnist', checkpoint: 'random', seed: 3 });
  });
  await expect(sentence(page)).toHaveText(
    'These results are for other weights (One convolution, trained); those for the current weights follow.',
  );
  await expect(page.locator('cnn-evaluation .stale')).toHaveCSS('opacity', '0.5');
});

test('an evaluation leaves the chosen digit in the network', async ({ page }) => {
  await openFigures(page, 'cnn-feature-maps', 'cnn-evaluation');
  await expect(sentence(page)).toContainText('test digits classified correctly');
  const target = map(page, 'conv', 0);
  await target.hover({ position: await middleOf(target, { y: 8, x: 9 }, 26) });
  await expect(page.locator('.arithmetic h3')).toHaveText('Convolution map 1 · row 9, column 10');
  const { network } = await networkAfter();
  expect(await values(page, '.term .input')).toEqual([...network.explain('conv', (8 * 26 + 9) * 8).inputs]);
});

/** Waits for the mistakes. @param {Page} page */
async function evaluate(page) {
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
  await expect(chosenDigit(page)).toHaveAccessibleName(new RegExp(`^Sample ${sample + 1}: an? ${data.label(sample)}$`));
  await expect(page.locator('cnn-samples [tabindex="0"]')).toHaveCount(1);
  await expect(page.locator('cnn-feature-maps .answer .prediction')).toHaveText(String(run.predictions[sample]));
  expect((await values(page, '.answer .loss'))[0]).toBeCloseTo(run.losses[sample], 5);
});

test('the keyboard walks the confusion matrix, and a cell shows its digits', async ({ page }) => {
  await openFigure(page, 'cnn-evaluation');
  const { run } = await evaluate(page);
  const told = page.locator('.confusion [role=status]');
  const count = (/** @type {number} */ label, /** @type {number} */ prediction) =>
    run.confusion.data[10 * label + prediction];
  await page.locator('[data-cell="0"]').focus();
  await expect(told).toHaveText(`A 0 classified correctly: ${count(0, 0)} of 1,000. Choose the cell to see them.`);
  for (let i = 0; i < 9; ++i) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 4; ++i) await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-cell="94"]')).toBeFocused();
  await expect(told).toHaveText(`A 9 classified as 4: ${count(9, 4)} of 1,000. Choose the cell to see them.`);
  await page.keyboard.press('Enter');
  await expect(told).toHaveText(`A 9 classified as 4: ${count(9, 4)} of 1,000. Choose it again for all mistakes.`);
  await expect(page.locator('.mistake')).toHaveCount(count(9, 4));
  for (const one of await page.locator('.mistake').allTextContents()) expect(one).toContain('prediction 4, label 9');
  const all = page.getByRole('button', { name: 'All mistakes' });
  await all.click();
  await expect(page.locator('.mistake')).toHaveCount(Math.round(1000 * (1 - run.accuracy)));
});

test('axe finds nothing in the matrix of an untrained network and the digits of a cell', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openFigure(page, 'cnn-evaluation', 'weights=random');
  await page.locator('.count', { hasText: /../ }).first().click();
  await page.locator('.mistake').first().click();
  await inEveryLook(page, async () => {
    await expectNoViolations(page, 'cnn-evaluation');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('the cell of the confusion matrix comes back', { tag: '@address' }, async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-evaluation');
  await figure.locator('[data-cell="11"]').click();
  await said(page, 'evaluation.confused').toBe('1 1');
  await openAnew(page, 'cnn-evaluation');
  await expect(figure.getByRole('list', { name: 'Label 1, prediction 1' })).toBeVisible();
});

test('results have their place before they come: nothing below the figure moves', { tag: '@requests' }, async ({
  page,
}) => {
  for (const width of [320, 390, 640, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['', 'lang=zh-Hans', 'model=mnist-deep&weights=random&seed=1234&lang=en']) {
      let allow = () => {};
      const allowed = new Promise((resolve) => {
        allow = () => resolve(undefined);
      });
      await page.route(/test-1000-/, async (route) => {
        await allowed;
        await route.continue();
      });
      const figure = await openFigure(page, 'cnn-evaluation', query);
      const height = () => figure.evaluate((element) => element.getBoundingClientRect().height);
      const before = await height();
      allow();
      await expect(figure.locator('.percent').first()).toHaveText(/\d/);
      await expect(figure.locator('.mistake').first()).toBeVisible();
      expect(await height(), `${width} px wide, ${query}`).toBe(before);
      await page.unroute(/test-1000-/);
    }
  }
});
