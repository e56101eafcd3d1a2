// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { networkAfter, networkOf, samples } from '../harness/expected.js';
import {
  allDrawn,
  chooseStage,
  chosenDigit,
  digit,
  digits,
  expect,
  map,
  middleOf,
  open,
  openFigure,
  openFigures,
  picture,
  test,
  values,
} from '../harness/page.js';

test('a hundred handwritten digits appear, and the one to begin with is chosen', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-feature-maps');
  await expect(digits(page)).toHaveCount(100);
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 9: a 5');
});

test('the gallery grows to a thousand digits on demand and keeps the chosen one', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-feature-maps');
  await digit(page, 3).click();
  await page.getByRole('button', { name: 'Show 1,000 digits' }).click();
  await expect(digits(page)).toHaveCount(1000);
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 4: a 0');
});

test('choosing another digit changes every map, the probabilities and the loss', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-feature-maps');
  const maps = [map(page, 'input'), map(page, 'conv', 7), map(page, 'pool', 7)];
  const before = await Promise.all(maps.map(picture));
  await digit(page, 2).click();
  const { result } = await networkAfter({ sample: 2 });
  await expect(page.locator('data.loss')).toHaveAttribute('value', String(result.loss));
  expect(await values(page, '.row data')).toEqual([...result.probabilities]);
  const after = await Promise.all(maps.map(picture));
  for (const [i, drawn] of after.entries()) expect(drawn).not.toBe(before[i]);
});

test('choosing another digit leaves the filters and the colour scales as they are', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-feature-maps');
  const legends = page.locator('cnn-feature-maps cnn-legend span');
  const before = [await picture(map(page, 'filters', 5)), ...(await legends.allTextContents())];
  expect(before).toHaveLength(1 + 4 * 2);
  await digit(page, 2).click();
  await expect(page.getByText('Sample 3 of 100')).toBeVisible();
  expect([await picture(map(page, 'filters', 5)), ...(await legends.allTextContents())]).toEqual(before);
});

test('a digit that leaves the colour scale behind offers a new one', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-feature-maps', 'digit=0');
  const rescale = page.getByRole('button', { name: 'Rescale' });
  await expect(rescale).toBeHidden();
  const end = page.locator('section.conv cnn-legend span').last();
  const extent = Number(await end.textContent());

  const network = await networkOf();
  const data = await samples(100);
  const magnitude = (/** @type {number} */ sample) => {
    network.forward(data.image(sample));
    return Math.max(...network.activation('conv').data.map(Math.abs));
  };
  const beyond = Array.from({ length: 100 }, (_, sample) => sample).find((sample) => magnitude(sample) > extent) ?? 0;
  await figure.evaluate((element, digit) => Reflect.set(element, 'digit', digit), beyond);
  await rescale.click();
  await expect(rescale).toBeHidden();
  expect(magnitude(beyond)).toBeGreaterThan(extent);
  expect(Number(await end.textContent())).toBeGreaterThan(magnitude(beyond));
});

test('new random weights come with the next seed and other results', async ({ page }) => {
  await openFigures(page, 'cnn-weights', 'cnn-feature-maps');
  await chooseStage(page, 'none');
  await page.getByRole('button', { name: 'New weights' }).first().click();
  await expect(page.getByText('Random weights, seed 2').first()).toBeVisible();
  const { result } = await networkAfter({ seed: 2 });
  expect(await values(page, '.row data')).toEqual([...result.probabilities]);
});

test('a pooled cell covers exactly its two by two convolution cells', async ({ page }) => {
  await openFigure(page, 'cnn-feature-maps');
  const [conv, pool] = await Promise.all([map(page, 'conv').boundingBox(), map(page, 'pool').boundingBox()]);
  expect(pool?.width).toBe(conv?.width);
  expect(pool?.x).toBe(conv?.x);
  expect((conv?.width ?? 0) % 26).toBe(0);
});

test('a convolution cell shows its nine products and their sum, as the library computes them', async ({ page }) => {
  await openFigure(page, 'cnn-feature-maps');
  const target = map(page, 'conv', 4);
  await target.hover({ position: await middleOf(target, { y: 11, x: 13 }, 26) });
  await expect(page.locator('.arithmetic h3')).toHaveText('Convolution map 5 · row 12, column 14');

  const { network } = await networkAfter();
  const explanation = network.explain('conv', (11 * 26 + 13) * 8 + 4);
  expect(await values(page, '.term .input')).toEqual([...explanation.inputs]);
  expect(await values(page, '.term .weight')).toEqual([...explanation.weights]);
  expect(await values(page, '.term .product')).toEqual([...explanation.terms]);
  expect(await values(page, '.total .value')).toEqual([explanation.value]);
  expect(explanation.value).toBe(network.activation('conv').data[(11 * 26 + 13) * 8 + 4]);

  const read = (/** @type {string} */ text) => Number(text.replace('−', '-'));
  const shown = (await page.locator('.term .product').allTextContents()).map(read);
  const [sum] = (await page.locator('.total .value').allTextContents()).map(read);
  expect(shown).toHaveLength(9);
  expect(shown.reduce((total, product) => total + product, 0)).toBeCloseTo(sum, 2);
});

test('pointing at a convolution cell outlines its patch, its filter and the pooled cell that it feeds', async ({
  page,
}) => {
  await openFigure(page, 'cnn-feature-maps');
  const target = map(page, 'conv', 4);
  await target.hover({ position: await middleOf(target, { y: 11, x: 13 }, 26) });
  await expect(page.locator('.arithmetic h3')).toContainText('row 12, column 14');
  const outline = async (/** @type {import('@playwright/test').Locator} */ of, /** @type {number} */ columns) => {
    const [cells, mark] = await Promise.all([of.boundingBox(), of.locator('.mark').boundingBox()]);
    if (!cells || !mark) throw new Error('no outline');
    const cell = cells.width / columns;
    return [mark.y - cells.y, mark.x - cells.x, mark.height, mark.width].map((length) => Math.round(length / cell));
  };
  expect(await outline(map(page, 'input'), 28)).toEqual([11, 13, 3, 3]);
  expect(await outline(map(page, 'filters', 4), 3)).toEqual([0, 0, 3, 3]);
  expect(await outline(target, 26)).toEqual([11, 13, 1, 1]);
  expect(await outline(map(page, 'pool', 4), 13)).toEqual([5, 6, 1, 1]);
  await expect(map(page, 'pool', 3).locator('.mark')).toHaveCount(0);
});

test('a pooled cell shows its four candidates and marks the largest', async ({ page }) => {
  await openFigure(page, 'cnn-feature-maps');
  const target = map(page, 'pool', 2);
  await target.hover({ position: await middleOf(target, { y: 4, x: 7 }, 13) });
  await expect(page.locator('.arithmetic h3')).toHaveText('Pooled map 3 · row 5, column 8');
  const { network } = await networkAfter();
  const explanation = network.explain('pool', (4 * 13 + 7) * 8 + 2);
  const candidates = page.locator('.candidate');
  expect(await values(page, '.candidate')).toEqual([...explanation.terms]);
  expect(new Set(explanation.terms).size).toBe(4);
  for (const [i, term] of explanation.terms.entries()) {
    const marked = term === Math.max(...explanation.terms);
    await expect(candidates.nth(i)).toHaveClass(marked ? /chosen/ : /^(?!.*chosen)/);
  }
  expect(await values(page, '.total .value')).toEqual([Math.max(...explanation.terms)]);
});

test('a probability shows ten exponentials and its share of their sum', async ({ page }) => {
  await openFigure(page, 'cnn-feature-maps');
  await page.getByRole('button', { name: /^Digit 3/ }).hover();
  await expect(page.locator('.arithmetic h3')).toHaveText('Probability of 3');
  const { network, result } = await networkAfter();
  const explanation = network.explain('softmax', 3);
  expect(await values(page, '.arithmetic .exponential')).toEqual([...explanation.terms]);
  expect(await values(page, '.total .sum')).toEqual([explanation.termsSum]);
  expect(await values(page, '.total .value')).toEqual([result.probabilities[3]]);
});

test('an input cell and a weight are explained too', async ({ page }) => {
  await openFigure(page, 'cnn-feature-maps');
  await map(page, 'input').hover({ position: await middleOf(map(page, 'input'), { y: 7, x: 8 }, 28) });
  await expect(page.locator('.arithmetic h3')).toHaveText('Input · row 8, column 9');
  const [pixel] = await values(page, '.tile.pixel');
  const [value] = await values(page, '.tile.value');
  expect(value).toBeCloseTo(pixel / 255 - 0.5, 6);

  await map(page, 'filters', 6).hover({ position: await middleOf(map(page, 'filters', 6), { y: 2, x: 0 }, 3) });
  await expect(page.locator('.arithmetic h3')).toHaveText('Filter 7 · row 3, column 1');
  const { network } = await networkAfter();
  expect(await values(page, '.tile.value')).toEqual([network.weights('conv').kernel.data[6 * 8 + 6]]);
});

test('the arithmetic stands beside the cell that is pointed at, in view and never over it, and below the maps at rest', async ({
  page,
}) => {
  for (const width of [720, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await openFigure(page, 'cnn-feature-maps');
    const panel = page.locator('.arithmetic');
    const boxOf = async (/** @type {import('@playwright/test').Locator} */ locator) => {
      const box = await locator.boundingBox();
      if (!box) throw new Error('nothing there');
      return { ...box, right: box.x + box.width, bottom: box.y + box.height };
    };
    const atRest = await boxOf(panel);
    expect(atRest.y).toBeGreaterThan((await boxOf(map(page, 'pool', 7))).bottom);
    for (const [stage, channel, side] of /** @type {const} */ ([
      ['conv', 0, 26],
      ['conv', 3, 26],
      ['pool', 6, 13],
      ['input', 0, 28],
    ])) {
      const target = map(page, stage, channel);
      await target.hover({ position: await middleOf(target, { y: side - 2, x: side >> 1 }, side) });
      const [cell, beside] = await Promise.all([boxOf(target.locator('.mark.here')), boxOf(panel)]);
      const where = `${stage} ${channel} at ${width} px`;
      expect(beside.y, where).toBeGreaterThanOrEqual(0);
      expect(beside.bottom, where).toBeLessThanOrEqual(800);
      expect(beside.x, where).toBeGreaterThanOrEqual(0);
      expect(beside.right, where).toBeLessThanOrEqual(width);
      const apart =
        cell.right <= beside.x || beside.right <= cell.x || cell.bottom <= beside.y || beside.bottom <= cell.y;
      expect(apart, where).toBe(true);
    }
    await page.mouse.move(1, 1);
    const below = (await boxOf(map(page, 'pool', 7))).bottom;
    await expect.poll(async () => (await boxOf(panel)).y).toBeGreaterThan(below);
  }
});

test('the input is ink on paper, and shows its signs on request', async ({ page }) => {
  await openFigure(page, 'cnn-feature-maps');
  const ends = page.locator('section.input cnn-legend span');
  await expect(ends).toHaveText(['−0.50', '+0.50']);
  const ink = await picture(map(page, 'input'));
  await page.getByRole('button', { name: 'Signs' }).click();
  await expect(page.getByRole('button', { name: 'Signs' })).toHaveAttribute('aria-pressed', 'true');
  await expect(ends).toHaveText(['−0.50', '+0.50']);
  expect(await picture(map(page, 'input'))).not.toBe(ink);
});

test('a click pins a cell until Escape lets it go', async ({ page }) => {
  await openFigure(page, 'cnn-feature-maps');
  const target = map(page, 'conv', 1);
  await target.click({ position: await middleOf(target, { y: 3, x: 3 }, 26) });
  await target.hover({ position: await middleOf(target, { y: 20, x: 20 }, 26) });
  await expect(page.locator('.arithmetic h3')).toHaveText('Convolution map 2 · row 4, column 4');
  await page.keyboard.press('Escape');
  await target.hover({ position: await middleOf(target, { y: 21, x: 20 }, 26) });
  await expect(page.locator('.arithmetic h3')).toHaveText('Convolution map 2 · row 22, column 21');
});

test('pointing around never changes the height of the page', async ({ page }) => {
  test.slow(); // the whole article at five widths
  for (const width of [320, 390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await allDrawn(page);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    for (const target of [
      map(page, 'input'),
      map(page, 'filters', 3),
      map(page, 'pool', 3),
      page.locator('.row').nth(4),
    ]) {
      await target.click();
      expect(await height(), `${width} px wide`).toBe(before);
      await page.keyboard.press('Escape'); // on a narrow page what is pinned covers others
    }
    await page.keyboard.press('Escape');
    await expect(page.locator('.arithmetic .rest')).toBeVisible();
    expect(await height(), `${width} px wide`).toBe(before);
  }
});
