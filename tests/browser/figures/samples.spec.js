// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The gallery of test digits by class.

import { openAnew, openAtFirst, said } from '../harness/address.js';
import { networkOf, samples } from '../harness/expected.js';
import {
  chooseStage,
  chosenDigit,
  digit,
  digits,
  expect,
  open,
  openFigure,
  openFigures,
  test,
} from '../harness/page.js';
import { testReach } from '../harness/reach.js';

/** @import { Page } from '@playwright/test' */

const status = (/** @type {Page} */ page) => page.locator('cnn-samples [role=status]');
const show = (/** @type {Page} */ page, /** @type {string} */ which) =>
  page.locator('cnn-samples .segments').getByText(which, { exact: true }).click();

/** @param {Page} page */
function shownSamples(page) {
  return digits(page).evaluateAll((options) => options.map((option) => Number(option.getAttribute('data-index'))));
}

/**
 * The first samples of a digit, as the label file has them.
 * @param {100 | 1000} count
 * @param {number} label
 */
async function samplesOf(count, label) {
  const data = await samples(count);
  return Array.from({ length: count }, (_, sample) => sample).filter((sample) => data.label(sample) === label);
}

test('the digits are in order of their classes, each of which says how many it has', async ({ page }) => {
  await openFigure(page, 'cnn-samples');
  await expect(digits(page)).toHaveCount(100);
  const expected = await Promise.all(Array.from({ length: 10 }, (_, label) => samplesOf(100, label)));
  expect(await shownSamples(page)).toEqual(expected.flat());
  for (const [label, { length }] of expected.entries()) {
    const group = page.locator('cnn-samples').getByRole('group', { name: `Digit ${label}: ${length} samples` });
    await expect(group.getByRole('option')).toHaveCount(length);
    await expect(group.locator('.label')).toHaveText(`${label} ${length}`);
  }
});

test('one class alone can be shown, of the hundred and of the thousand', async ({ page }) => {
  await openFigure(page, 'cnn-samples');
  await show(page, '8');
  await expect(digits(page)).toHaveCount((await samplesOf(100, 8)).length);
  await page.getByRole('button', { name: 'Show 1,000 digits' }).click();
  const eights = await samplesOf(1000, 8);
  await expect(digits(page)).toHaveCount(eights.length);
  expect(await shownSamples(page)).toEqual(eights);
  await show(page, 'all');
  await expect(digits(page)).toHaveCount(1000);
});

test('each digit is drawn where it is chosen', async ({ page }) => {
  await openFigure(page, 'cnn-samples');
  await page.getByRole('button', { name: 'Show 1,000 digits' }).click();
  await expect(digits(page)).toHaveCount(1000);
  const ink = await page.locator('cnn-samples .digits').evaluateAll((classes) =>
    classes.flatMap((inClass) => {
      const canvas = /** @type {HTMLCanvasElement} */ (inClass.querySelector('canvas'));
      const { width, height } = canvas;
      const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
      const { data } = context.getImageData(0, 0, width, height);
      const picture = canvas.getBoundingClientRect();
      return [...inClass.querySelectorAll('.sample')].map((option) => {
        const place = option.getBoundingClientRect();
        const [left, top] = [Math.round(place.left - picture.left) + 2, Math.round(place.top - picture.top) + 2];
        const red = (/** @type {number} */ i) => data[4 * ((top + Math.floor(i / 28)) * width + left + (i % 28))];
        // Dark ink on light paper.
        return Array.from({ length: 784 }, (_, i) => i).filter((i) => red(i) < 80).length;
      });
    }),
  );
  const order = await shownSamples(page);
  const data = await samples(1000);
  for (const [i, sample] of order.entries()) {
    const strong = data.image(sample).filter((pixel) => pixel > 240).length;
    const some = data.image(sample).filter((pixel) => pixel > 120).length;
    expect(ink[i], `sample ${sample}`).toBeGreaterThanOrEqual(strong);
    expect(ink[i], `sample ${sample}`).toBeLessThanOrEqual(some);
  }
});

test('the misclassified digits are those that the library misclassifies with the same weights', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-weights');
  const misclassified = async (/** @type {100 | 1000} */ count, /** @type {{ seed?: number }} */ options = {}) => {
    const data = await samples(count);
    const network = await networkOf(options);
    const all = Array.from({ length: count }, (_, sample) => sample);
    return all.filter((sample) => network.forward(data.image(sample)).prediction !== data.label(sample));
  };
  const sorted = async () => (await shownSamples(page)).sort((a, b) => a - b);
  await page.getByRole('button', { name: 'Show 1,000 digits' }).click();
  await expect(digits(page)).toHaveCount(1000);
  await show(page, 'misclassified');
  const learned = await misclassified(1000);
  await expect(digits(page)).toHaveCount(learned.length);
  expect(await sorted()).toEqual(learned);

  await chooseStage(page, 'none');
  const random = await misclassified(1000, { seed: 1 });
  await expect(digits(page)).toHaveCount(random.length);
  expect(await sorted()).toEqual(random);
});

test('a sentence says which digit it is and what the network reads, also where that is wrong', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-weights');
  await chooseStage(page, 'none');
  const data = await samples(100);
  const network = await networkOf({ seed: 1 });
  const answers = Array.from({ length: 100 }, (_, sample) => network.forward(data.image(sample)));
  const right = answers.findIndex(({ prediction }, sample) => prediction === data.label(sample));
  const wrong = answers.findIndex(({ prediction }, sample) => prediction !== data.label(sample));
  for (const [sample, hasMark] of /** @type {const} */ ([
    [right, 0],
    [wrong, 1],
  ])) {
    await digit(page, sample).click();
    const { prediction, probabilities } = answers[sample];
    await expect(status(page)).toHaveText(
      new RegExp(
        `Sample ${sample + 1} of 100, a handwritten ${data.label(sample)}\\.\\s+` +
          `The network reads an? ${prediction}, ${(100 * probabilities[prediction]).toFixed(1)}% sure\\.`,
      ),
    );
    await expect(status(page).locator('.wrong')).toHaveCount(hasMark);
  }
});

test('the keyboard walks along the rows, across the classes and to their beginnings', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openFigure(page, 'cnn-samples');
  const [sevens, eights, nines] = await Promise.all([7, 8, 9].map((label) => samplesOf(100, label)));
  await digit(page, 0).focus();
  const press = async (/** @type {string} */ key, /** @type {number} */ sample) => {
    await page.keyboard.press(key);
    await expect(digit(page, sample)).toBeFocused();
    await expect(chosenDigit(page)).toHaveAttribute('data-index', String(sample));
    await expect(page.locator('cnn-samples .sample[tabindex="0"]')).toHaveCount(1);
  };
  expect(sevens[0]).toBe(0);
  await press('ArrowRight', sevens[1]);
  await press('ArrowDown', eights[1]);
  await press('ArrowRight', nines[0]);
  await press('ArrowLeft', eights[1]);
  await press('ArrowUp', sevens[1]);
  await press('PageDown', eights[0]);
  await press('End', nines[nines.length - 1]);
  await press('ArrowDown', nines[nines.length - 1]);
  await press('ArrowUp', eights[eights.length - 1]); // the row above is shorter
  await press('Home', (await samplesOf(100, 0))[0]);
});

test('a digit beyond the first hundred in the address is fetched, chosen and in sight', async ({ page }) => {
  const sample = (await samplesOf(1000, 9)).pop(); // the last row of the gallery
  await open(page, `?digit=${sample}`);
  await expect(digits(page)).toHaveCount(1000);
  await expect(chosenDigit(page)).toHaveAttribute('data-index', String(sample));
  const [view, chosen] = await Promise.all([
    page.locator('cnn-samples .gallery').boundingBox(),
    chosenDigit(page).boundingBox(),
  ]);
  if (!view || !chosen) throw new Error('the gallery is not on the page');
  expect(chosen.y).toBeGreaterThanOrEqual(view.y);
  expect(chosen.y + chosen.height).toBeLessThanOrEqual(view.y + view.height);
});

test('the place of the gallery stays as it is, whatever is shown', async ({ page }) => {
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const figure = await openFigure(page, 'cnn-samples');
    await expect(digits(page)).toHaveCount(100);
    const height = (await figure.boundingBox())?.height;
    await show(page, '8');
    expect((await figure.boundingBox())?.height).toBe(height);
    await show(page, 'misclassified');
    expect((await figure.boundingBox())?.height).toBe(height);
    await show(page, 'all');
    await page.getByRole('button', { name: 'Show 1,000 digits' }).click();
    await expect(digits(page)).toHaveCount(1000);
    expect((await figure.boundingBox())?.height).toBe(height);
  }
});

test('a thousand digits come back, and the class of which they are shown', { tag: '@address' }, async ({ page }) => {
  const figure = await openAtFirst(page, 'cnn-samples');
  await figure.getByRole('button', { name: 'Show 1,000 digits' }).click();
  await figure.getByText('7', { exact: true }).first().click();
  await said(page, 'samples.count').toBe('1000');
  await said(page, 'samples.shown').toBe('7');
  await openAnew(page, 'cnn-samples');
  await expect(digits(page)).toHaveCount(99); // of the digits from 0 to 999, as MNIST's label file has them
});

testReach('cnn-samples', '.sample');

test('the gallery opens with whole rows from the top on, and with the chosen digit in sight', async ({ page }) => {
  for (const width of [320, 390, 640, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await openFigure(page, 'cnn-samples');
    await expect(chosenDigit(page)).toBeVisible();
    const [cut, chosen] = await page.locator('cnn-samples').evaluate((figure) => {
      const root = /** @type {ShadowRoot} */ (figure.shadowRoot);
      const view = /** @type {Element} */ (root.querySelector('.gallery')).getBoundingClientRect();
      const boxes = [...root.querySelectorAll('.sample')].map((sample) => sample.getBoundingClientRect());
      const box = /** @type {Element} */ (root.querySelector('[aria-selected=true]')).getBoundingClientRect();
      return [
        boxes.filter(({ top, bottom }) => top < view.top - 0.5 && bottom > view.top + 0.5).length,
        box.top >= view.top - 0.5 && box.bottom <= view.bottom + 0.5,
      ];
    });
    expect(cut, `${width} px wide`).toBe(0);
    expect(chosen, `${width} px wide`).toBe(true);
  }
});
