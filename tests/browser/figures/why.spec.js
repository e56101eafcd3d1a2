// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { firstDigit } from '../../../web/files/first-digit.js';
import { networkAfter, networkOf, samples } from '../harness/expected.js';
import { expect, middleOf, openFigure, picture, test, values } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

/**
 * The network with the digit to begin with, a 5, and its attribution.
 * @param {{ for: number, against?: number }} digits
 * @param {number} [sample]
 */
async function expected(digits, sample = firstDigit) {
  const network = await networkOf();
  return { network, attribution: network.attribute((await samples(100)).image(sample), digits) };
}

/** @param {Page} page */
async function openWhy(page, settings = '') {
  const figure = await openFigure(page, 'cnn-why', settings);
  await expect(figure.locator('.parts')).toBeVisible();
  return figure;
}

/** @param {ArrayLike<number>} parts */
const total = (parts) => Array.from(parts).reduce((sum, part) => sum + part, 0);

/**
 * The answer and its rival, by the library.
 * @param {Float32Array} probabilities
 */
function leaders(probabilities) {
  const [answer, rival] = Array.from(probabilities.keys()).sort((a, b) => probabilities[b] - probabilities[a]);
  return { for: answer, against: rival };
}

test('the parts are those of the library, and their sum is the difference of the logits', async ({ page }) => {
  await openWhy(page);
  const { result } = await networkAfter();
  const { attribution } = await expected(leaders(result.probabilities));
  const [blank, bias, pixels, sum, difference] = await values(page, '.parts data');
  expect([blank, bias, difference]).toEqual([attribution.blank, attribution.bias, attribution.difference]);
  expect(pixels).toBeCloseTo(total(attribution.pixels.parts), 4);
  expect(sum).toBeCloseTo(difference, 4);
  expect(await values(page, '.filter data')).toEqual([...attribution.filters]);
  expect(total(attribution.filters)).toBeCloseTo(pixels, 4);
});

test('any two digits can be compared, or one alone, and the attributes say which', async ({ page }) => {
  const figure = await openWhy(page);
  const before = await picture(figure.locator('.input cnn-map'));
  await figure.getByRole('combobox', { name: 'Why' }).selectOption('3');
  await figure.getByRole('combobox', { name: 'rather than' }).selectOption('8');
  const both = await expected({ for: 3, against: 8 });
  await expect.poll(async () => (await values(page, '.parts data')).at(-1)).toBe(both.attribution.difference);
  await figure.getByText('for 8', { exact: true }).click();
  const one = await expected({ for: 8 });
  await expect.poll(async () => (await values(page, '.parts data')).at(-1)).toBe(one.attribution.difference);
  await expect(figure).toHaveAttribute('for', '3');
  await expect(figure).toHaveAttribute('against', '8');
  await expect(figure).toHaveAttribute('score', 'against');
  expect(await picture(figure.locator('.input cnn-map'))).not.toBe(before);
});

test('pointing at a pixel tells its vote and every cell that it reaches, with both weights', async ({ page }) => {
  const figure = await openWhy(page, 'for=5&against=7');
  const { attribution, network } = await expected({ for: 5, against: 7 });
  const pixel = attribution.pixels.parts.indexOf(Math.max(...attribution.pixels.parts));
  const map = figure.locator('.input cnn-map');
  const cell = { y: Math.floor(pixel / 28), x: pixel % 28 };
  await map.hover({ position: await middleOf(map, cell, 28) });
  await expect(figure.locator('.vote [role=status]')).toContainText(
    `Pixel in row ${cell.y + 1}, column ${cell.x + 1}:`,
  );
  await expect(figure.locator('.vote [role=status]')).toContainText(
    `votes +${attribution.pixels.parts[pixel].toFixed(3)}`,
  );
  // The cells whose maximum came from a patch with the pixel; their two weights multiply and add up to the pixel's.
  let weight = 0;
  let reached = 0;
  for (let pooled = 0; pooled < 1352; ++pooled) {
    const { sources, chosen } = network.explain('pool', pooled);
    const terms = network.explain('conv', sources[chosen]);
    const at = terms.sources.indexOf(pixel);
    if (at < 0) continue;
    reached += 1;
    weight += terms.weights[at] * attribution.cells.weights[pooled];
  }
  expect(weight).toBeCloseTo(attribution.pixels.weights[pixel], 4);
  await expect(figure.locator('.ways li')).toHaveCount(reached);
});

test('a cell tells its vote by keyboard, too, and a filter outlines its pixels until Escape', async ({ page }) => {
  const figure = await openWhy(page, 'for=5&against=7');
  const { attribution } = await expected({ for: 5, against: 7 });
  const cells = figure.locator('.cells cnn-map');
  await expect(cells).toHaveCount(8);
  await cells.first().click({ position: await middleOf(cells.first(), { y: 3, x: 4 }, 13) });
  await cells.first().focus();
  await page.keyboard.press('ArrowRight');
  const index = (3 * 13 + 5) * 8;
  const sentence = figure.locator('.vote [role=status]');
  await expect(sentence).toContainText('Filter 1, cell in row 4, column 6:');
  await expect(sentence).toContainText(attribution.cells.parts[index].toFixed(3).replace(/^-/, '−'));
  const filter = figure.getByRole('button', { name: 'Filter 3' });
  await filter.click();
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await expect(figure.locator('.input .mark')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(filter).toHaveAttribute('aria-pressed', 'false');
});

test('the filter that is chosen is a setting, which a pointer elsewhere lets go of', async ({ page }) => {
  const figure = await openWhy(page, 'filter=3');
  const filter = figure.getByRole('button', { name: 'Filter 3' });
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await expect(figure.locator('.input .mark')).not.toHaveCount(0);
  await filter.click();
  await expect(figure).not.toHaveAttribute('filter');
  await figure.getByRole('button', { name: 'Filter 8' }).click();
  await expect(figure).toHaveAttribute('filter', '8');
  const cells = figure.locator('.cells cnn-map').first();
  await cells.click({ position: await middleOf(cells, { y: 3, x: 4 }, 13) });
  await expect(figure).not.toHaveAttribute('filter');
  await figure.evaluate((element) => element.setAttribute('filter', '99'));
  await expect(figure.getByRole('button', { name: 'Filter 8' })).toHaveAttribute('aria-pressed', 'true');
});

test('erasing the pixels that voted most turns the answer, and undo brings it back', async ({ page }) => {
  const figure = await openWhy(page);
  const { result } = await networkAfter();
  const before = await values(page, '.parts data');
  await figure.getByRole('button', { name: 'Erase the pixels that voted most' }).click();
  const sentence = figure.locator('.erase [role=status]');
  const certainty = (100 * result.probabilities[result.prediction]).toFixed(1);
  await expect(sentence).toContainText(`Before: ${result.prediction} with ${certainty}%. Now: `);
  await expect(sentence).not.toContainText(`Now: ${result.prediction} `);
  await expect.poll(() => values(page, '.parts data')).not.toEqual(before);
  await figure.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => values(page, '.parts data')).toEqual(before);
});

test('the network with two convolutions is asked, too', async ({ page }) => {
  const figure = await openWhy(page, 'model=mnist-deep');
  await expect(figure.locator('.filter')).toHaveCount(32);
  const [, , , sum, difference] = await values(page, '.parts data');
  expect(sum).toBeCloseTo(difference, 3);
});

test('pointing around moves nothing below the figure', async ({ page }) => {
  for (const width of [320, 390, 640, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of ['en', 'zh-Hans']) {
      const figure = await openFigure(page, 'cnn-why', `lang=${lang}`);
      const height = () => figure.evaluate((element) => element.getBoundingClientRect().height);
      const atRest = await height();
      for (const stage of ['why-input 0', 'why-pool 5']) {
        await figure.locator(`[data-map="${stage}"]`).click();
        await expect(figure.locator('.vote .hint')).toHaveCount(0);
        expect(await height(), `${width} px wide, ${lang}, ${stage}`).toBe(atRest);
      }
    }
  }
});
