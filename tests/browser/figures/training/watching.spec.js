// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What one sees of a training: before it, from its first second on, of a single step, and at its end.

import { readFile } from 'node:fs/promises';
import { load } from '../../../../web/lib/index.js';
import { courses } from '../../../../web/models/courses.js';
import { networkOf } from '../../harness/expected.js';
import { expect, openFigure, test } from '../../harness/page.js';

/** @import { Page } from '@playwright/test' */

/** @param {Page} page @param {string} name */
const button = (page, name) => page.locator('cnn-training').getByRole('button', { name, exact: true });

/** @param {Page} page */
const state = (page) => page.locator('cnn-training .state p').first();

/**
 * The curves of the training behind the figure.
 * @param {Page} page
 * @returns {Promise<Record<'training' | 'test', { images: number, loss: number, accuracy: number }[]>>}
 */
const curve = (page) =>
  page.locator('cnn-training').evaluate((element) => {
    const { training, test } = Reflect.get(element, 'session').training.curve;
    return { training, test };
  });

test('before any training the charts show how the shipped network learned', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-training');
  await expect(figure.locator('path.shipped')).toHaveCount(2);
  await expect(figure.locator('path.training')).toHaveCount(0);
  await expect(figure.locator('.key')).toContainText('on 1,800,000 images');
  await figure.locator('summary').click();
  const rows = await figure.locator('tbody tr').allTextContents();
  const expected = courses.mnist.map(
    ({ images, loss, accuracy }) =>
      `${images.toLocaleString('en')} – ${loss.toFixed(3)} – ${(100 * accuracy).toFixed(1)}%`,
  );
  expect(rows.map((row) => row.trim().replace(/\s+/g, ' '))).toEqual(expected.reverse());
});

test('a training starts slowly enough to be watched', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-training');
  await button(page, 'Train').click();
  const seen = await figure.evaluate(async (element) => {
    const { training } = Reflect.get(element, 'session');
    while (training.images === 0) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 800));
    return training.images;
  });
  expect(seen).toBeLessThan(100); // about 30, in whole batches, and some more on a machine that is late
});

test('it is tested after 100, 200, 400 … images, and ends by itself after three epochs', async ({ page }) => {
  await openFigure(page, 'cnn-training', 'speed=fast');
  await button(page, 'Train').click();
  await expect(button(page, 'Resume')).toBeVisible({ timeout: 30_000 });
  await expect(state(page)).toHaveText('30,000 images seen, epoch 3, from the random weights of seed 1.');
  const tested = (await curve(page)).test.map(({ images }) => images);
  expect(tested).toEqual(expect.arrayContaining([100, 200, 400, 800, 1600, 3200, 6400]));
  await button(page, 'Resume').click();
  await expect(state(page)).toContainText('epoch 4');
});

test('on a hundred images the training loss falls while the test loss rises', async ({ page }) => {
  await openFigure(page, 'cnn-training', 'speed=fast&images=100');
  await expect(page.locator('cnn-training .state')).toContainText('Overfitting: only 100 images');
  await button(page, 'Train').click();
  await expect(button(page, 'Resume')).toBeVisible({ timeout: 30_000 });
  await expect(state(page)).toContainText('20,000 images seen, epoch 200');
  await expect.poll(async () => (await curve(page)).test.at(-1)?.images).toBe(20_000);
  const { training, test: tests } = await curve(page);
  const least = Math.min(...tests.map(({ loss }) => loss));
  expect(training[training.length - 1].loss).toBeLessThan(0.01);
  expect(tests[tests.length - 1].loss).toBeGreaterThan(1.3 * least);
});

test('one step tells the weights that it moved most, old and new, and outlines them', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-training');
  await button(page, 'One step').click();
  const lines = figure.locator('.moved li');
  await expect(lines).toHaveCount(6);

  const cnn = await load();
  const [images, labels] = await Promise.all(
    ['images-idx3', 'labels-idx1'].map((kind) =>
      readFile(new URL(`../../../../web/samples/train-10000-${kind}.gz`, import.meta.url)),
    ),
  );
  const network = await networkOf({ seed: 1 });
  const before = { conv: network.weights('conv').kernel.data, dense: network.weights('dense').kernel.data };
  network.createTrainer(await cnn.readDataset(images, labels), { batchSize: 20, learningRate: 0.016 }).advance(1);
  /** @param {'conv' | 'dense'} layer */
  const most = (layer) => {
    const after = network.weights(layer).kernel.data;
    const changes = [...after.keys()].map((i) => Math.abs(after[i] - before[layer][i]));
    const index = changes.indexOf(Math.max(...changes));
    const decimals = Math.max(3, 1 - Math.floor(Math.log10(changes[index])));
    const text = (/** @type {number} */ value) => value.toFixed(decimals).replace('-', '−');
    return { index, change: `${text(before[layer][index])} → ${text(after[index])}` };
  };
  const conv = most('conv');
  const [row, column] = [Math.floor(conv.index / 24), Math.floor(conv.index / 8) % 3];
  await expect(lines.first()).toHaveText(
    `Filter ${(conv.index % 8) + 1}, row ${row + 1}, column ${column + 1}: ${conv.change}`,
  );
  const dense = most('dense');
  const input = Math.floor(dense.index / 10);
  const place = `row ${Math.floor(input / 104) + 1}, column ${(Math.floor(input / 8) % 13) + 1}`;
  await expect(lines.nth(3)).toHaveText(
    `Dense layer, pooled map ${(input % 8) + 1}, ${place} to digit ${dense.index % 10}: ${dense.change}`,
  );
  const marks = (/** @type {string} */ kind) =>
    figure
      .locator(`.pair cnn-map.${kind}`)
      .evaluateAll((maps) => maps.flatMap((map) => [...(map.shadowRoot?.querySelectorAll('.mark') ?? [])]).length);
  expect([await marks('filters'), await marks('conv')]).toEqual([3, 3]);
});

test('reset says what it did', async ({ page }) => {
  await openFigure(page, 'cnn-training');
  await button(page, 'One step').click();
  await expect(state(page)).toContainText('20 images seen');
  await button(page, 'Reset').click();
  await expect(state(page)).toHaveText(
    'Reset: what 20 images taught is forgotten, and the weights are the random ones of seed 1 again.',
  );
  await expect(page.locator('cnn-training .moved')).toHaveCount(0);
});
