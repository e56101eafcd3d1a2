// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { readFile } from 'node:fs/promises';
import { load } from '../../../web/lib/index.js';
import { networkOf, samples } from '../harness/expected.js';
import { change, expected, field, now, openFilters, sentence, turnedWrong, zeros } from '../harness/filters.js';
import { expect, openFigure, picture, test, values } from '../harness/page.js';

test('without a change it shows what the network of the group does', async ({ page }) => {
  const figure = await openFilters(page);
  const { column, evaluation, network } = await expected();
  expect(await values(page, 'cnn-filters .before data')).toEqual(column);
  expect(await now(page)).toEqual(column);
  await expect(figure.locator('.retrained data')).toHaveCount(0);
  await expect(sentence(figure)).toHaveText(
    `No filter is changed: ${Math.round(1000 * evaluation.accuracy)} of 1,000 test digits are classified correctly.`,
  );
  const { data } = network.weights('conv').kernel;
  for (let tap = 0; tap < 9; ++tap) {
    await expect(field(figure, tap)).toHaveValue(data[tap * 8].toFixed(2).replace('-', '−'));
  }
});

test('a filter of zeros costs what the library says, in this figure alone', async ({ page }) => {
  const figure = await openFilters(page, 'filter=6');
  const maps = figure.locator('cnn-map');
  const before = await picture(maps.nth(1));
  await figure.getByRole('button', { name: 'Zeros' }).click();
  const { column, evaluation } = await expected({ 6: zeros });
  await expect.poll(() => now(page)).toEqual(column);
  await expect(figure).toHaveAttribute('kernels', `6 ${zeros.join(' ')}`);
  expect(await picture(maps.nth(1))).not.toBe(before);
  expect(await picture(maps.nth(0))).toBe(before);
  const wrong = await turnedWrong({ 6: zeros });
  await expect(sentence(figure)).toContainText(
    `1 of 8 filters changed: ${Math.round(1000 * evaluation.accuracy)} of 1,000 test digits are classified correctly`,
  );
  await expect(sentence(figure)).toContainText(`${wrong.length} turned wrong`);
  const shown = figure.locator('.wrong [data-sample]');
  expect(await shown.evaluateAll((all) => all.map((each) => Number(each.getAttribute('data-sample'))))).toEqual(
    wrong.slice(0, 24),
  );
  await expect(figure.getByRole('radio', { name: 'Filter 6, changed' })).toBeChecked();
  const ofGroup = await figure.evaluate((element) =>
    Array.from(Reflect.get(element, 'session').ready.network.weights('conv').kernel.data),
  );
  expect(ofGroup).toEqual([...(await expected()).network.weights('conv').kernel.data]);
  await figure.getByRole('button', { name: 'Original' }).click();
  await expect(figure).not.toHaveAttribute('kernels');
  await expect.poll(() => now(page)).toEqual((await expected()).column);
});

test('a digit that turned wrong is chosen for all figures, also by keyboard', async ({ page }) => {
  const figure = await openFilters(page, `filter=6&kernels=6+${zeros.join('+')}`);
  const wrong = await turnedWrong({ 6: zeros });
  const first = figure.locator('.wrong [data-sample]').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(figure.locator(`[data-sample="${wrong[1]}"]`)).toHaveAttribute('aria-pressed', 'true');
  const shown = await figure.evaluate((element) => Reflect.get(element, 'session').ready.picture.sample);
  expect(shown).toBe(wrong[1]);
  const { network, digits } = await expected({ 6: zeros });
  const { loss } = network.forward(digits.image(wrong[1]), { label: digits.label(wrong[1]) });
  expect((await now(page))[1]).toBe(loss);
});

test('the rest learns while the filters stay as they are, as the library trains it', async ({ page }) => {
  test.slow();
  const kernels = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `${number} -1 0 ${number / 4} -2 0 2 -1 0 1`).join(';');
  const figure = await openFilters(page, `kernels=${encodeURIComponent(kernels)}`);
  const changes = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, [-1, 0, number / 4, -2, 0, 2, -1, 0, 1]]),
  );
  const { network, digits } = await expected(changes);
  const [images, labels] = await Promise.all(
    ['images-idx3', 'labels-idx1'].map((kind) =>
      readFile(new URL(`../../../web/samples/train-10000-${kind}.gz`, import.meta.url)),
    ),
  );
  const training = await (await load()).readDataset(images, labels);
  await network.train(training, { epochs: 3, batchSize: 20, learningRate: 0.016, frozen: ['conv'] });
  const { accuracy, loss } = network.evaluate(digits);
  await figure.getByRole('button', { name: 'Train the rest' }).click();
  await expect(sentence(figure)).toContainText('With these filters, the rest learned from 30,000 images', {
    timeout: 40_000,
  });
  expect((await values(page, 'cnn-filters .retrained data')).slice(2)).toEqual([accuracy, loss]);
  await expect(figure.getByRole('button', { name: 'Train it further' })).toBeVisible();
  await figure.getByRole('button', { name: 'Zeros' }).click(); // it was learned for other filters
  await expect(figure.locator('.retrained data')).toHaveCount(0);
  await expect(figure.getByRole('button', { name: 'Train the rest' })).toBeVisible();
});

test('the table has the accuracy without each filter, the most needed first', async ({ page }) => {
  const figure = await openFilters(page);
  await figure.locator('summary').click();
  const each = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7, 8].map(async (number) => {
      const { accuracy } = (await expected({ [number]: zeros })).evaluation;
      return { number, accuracy };
    }),
  );
  each.sort((a, b) => a.accuracy - b.accuracy);
  await expect(figure.locator('.each tbody tr')).toHaveCount(8);
  expect(await values(page, '.each data')).toEqual(each.map(({ accuracy }) => accuracy));
  expect((await figure.locator('.each .which').allTextContents()).map(Number)).toEqual(
    each.map(({ number }) => number),
  );
});

test('it has few stops of the Tab key, and arrows lead on from each', async ({ page }) => {
  const figure = await openFilters(page, `filter=6&kernels=6+${zeros.join('+')}`);
  const place = () =>
    page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement;
      return active ? `${active.localName} ${active.className}` : '';
    });
  await figure.locator('.tiles :checked').focus();
  /** @type {string[]} */
  const stops = [];
  for (let here = await place(); here !== '' && stops.length < 20; here = await place()) {
    stops.push(here);
    await page.keyboard.press('Tab');
  }
  expect(stops.length).toBeLessThanOrEqual(8);
  expect(stops.at(-1)).toContain('summary');
  await figure.locator('.tiles :checked').focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure).toHaveAttribute('filter', '7');
  await figure.getByRole('button', { name: 'Sobel' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(figure).toHaveAttribute('kernels', /^6 .*; 7 0\.0625 /);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(figure).toHaveAttribute('kernels', `6 ${zeros.join(' ')}`);
});

test('kernels that are none are refused, and the last filter stands in for those that there are not', async ({
  page,
}) => {
  const figure = await openFigure(page, 'cnn-filters', 'kernels=1+2+3');
  await expect(figure.getByRole('alert')).toHaveText(
    'The attribute “kernels” should hold rows of the number of a filter and its nine weights, like “3 -1 0 1 -2 0 2 -1 0 1”, not “1 2 3”.',
  );
  await figure.evaluate((element) => {
    element.setAttribute('kernels', '3 0 0 0 0 1 0 0 0 0; 99 0 0 0 0 0 0 0 0 0');
    element.setAttribute('filter', '99');
  });
  await expect(figure.getByRole('radio', { name: 'Filter 8', exact: true })).toBeChecked();
  await expect.poll(() => now(page)).toEqual((await expected({ 3: [0, 0, 0, 0, 1, 0, 0, 0, 0] })).column);
});

test('the first layer of the network with two convolutions is changed, too', async ({ page }) => {
  const figure = await openFilters(page, 'model=mnist-deep');
  await figure.getByRole('button', { name: 'Zeros' }).click();
  const { column } = await expected({ 1: zeros }, { model: 'mnist-deep', layer: 'conv1' });
  await expect.poll(() => now(page)).toEqual(column);
  await expect(sentence(figure)).toContainText('1 of 16 filters changed');
});

test('other weights of the group are followed', async ({ page }) => {
  const figure = await openFilters(page, `kernels=1+${zeros.join('+')}`);
  await figure.evaluate((element) => element.setAttribute('weights', 'random'));
  const digits = await samples(1000);
  const network = await networkOf({ seed: 1 });
  const { accuracy } = network.evaluate(digits);
  change(network, { 1: zeros });
  const changed = network.evaluate(digits);
  await expect.poll(async () => (await values(page, 'cnn-filters .before data'))[2]).toBe(accuracy);
  expect((await now(page)).slice(2)).toEqual([changed.accuracy, changed.loss]);
});

test('a figure that leaves while the rest learns leaves nothing behind, and comes back', async ({ page }) => {
  const figure = await openFilters(page);
  await figure.getByRole('button', { name: 'Train the rest' }).click();
  await expect(sentence(figure)).toContainText('The rest learns with these filters');
  await figure.evaluate((element) => {
    const parent = element.parentElement;
    element.remove();
    return new Promise((resolve) => {
      setTimeout(() => {
        parent?.append(element);
        resolve(undefined);
      }, 300);
    });
  });
  await expect(sentence(figure)).toContainText('No filter is changed');
  await expect(figure.locator('.retrained data')).toHaveCount(0);
  await expect(figure.locator('.after data')).toHaveCount(4); // from then on, the button can be used
  await figure.getByRole('button', { name: 'Train the rest' }).click();
  await expect(sentence(figure)).toContainText('The rest learns with these filters');
  await figure.getByRole('button', { name: 'Stop' }).click();
  await expect(sentence(figure)).toContainText('With these filters, the rest learned from');
});
