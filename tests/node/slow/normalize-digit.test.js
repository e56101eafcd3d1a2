// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// normalizeDigit() on digits as people draw and scan them: with pens of any width, and with noise.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { load } from '../../../web/lib/index.js';
import { testImages, testLabels } from '../mnist.js';
import { drawnPictures } from './drawn-pictures.js';

const cnn = await load();
const models = await Promise.all(
  ['mnist', 'mnist-deep'].map(async (name) => ({
    name,
    net: cnn.loadNetwork(await readFile(new URL(`../../../web/models/${name}.safetensors`, import.meta.url))),
  })),
);

/** As the page's pad. */
const padSize = 560;
const shippedPen = 44;

/**
 * For each model, how many percent of the drawings it classifies correctly.
 * @param {number} pen width in pixels of the pad
 */
function accuracies(pen) {
  const digits = drawnPictures(padSize, pen).map(({ label, pixels }) => ({
    label,
    digit: cnn.normalizeDigit(pixels, padSize, padSize),
  }));
  return models.map(
    ({ net }) =>
      (100 * digits.filter(({ label, digit }) => net.forward(digit).prediction === label).length) / digits.length,
  );
}

test('the 240 drawn digits are classified alike with thick pens and thin ones', () => {
  const shipped = accuracies(shippedPen);
  assert.ok(Math.min(...shipped) === 100, `${shipped} with the pad's own pen`); // as before pens were measured
  for (const [pen, points] of [
    [2, 15],
    [3, 15],
    [8, 5],
    [16, 5],
  ]) {
    accuracies(pen).forEach((accuracy, i) => {
      assert.ok(accuracy >= shipped[i] - points, `${models[i].name} with a pen of ${pen}: ${accuracy} %`);
    });
  }
});

test('noise of up to 5 % changes no drawn digit visibly, and one of 1 anywhere not at all', () => {
  const size = 280;
  /** A small generator (Numerical Recipes, "ranqd1"), so that each run sees the same noise. */
  let state = 1;
  const noise = () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * 13); // 0 to 12 of 255
  };
  for (const pen of [undefined, 4]) {
    drawnPictures(size, pen).forEach(({ label, pixels }, i) => {
      if (i % 3 > 0) return; // one drawing in three: noise in all of them takes ten seconds
      const digit = cnn.normalizeDigit(pixels, size, size);
      const noisy = pixels.map((pixel) => Math.min(255, pixel + noise()));
      const crumbs = pixels.slice();
      crumbs[0] = crumbs[size * size - 1] = 1;
      for (const [picture, limit] of /** @type {[Uint8Array, number][]} */ ([
        [noisy, 8],
        [crumbs, 1],
      ])) {
        const other = cnn.normalizeDigit(picture, size, size);
        const difference = Math.max(...digit.map((pixel, j) => Math.abs(pixel - other[j])));
        assert.ok(difference <= limit, `drawing ${i}, a ${label}, pen ${pen}: ${difference}`);
      }
    });
  }
});

test("MNIST's own digits, normalized again, are classified as before within half a point, and all reach 254", () => {
  const count = 1_000;
  for (const { name, net } of models) {
    let direct = 0;
    let again = 0;
    for (let i = 0; i < count; ++i) {
      const label = testLabels[8 + i];
      const pixels = new Uint8Array(testImages.subarray(16 + 784 * i, 16 + 784 * (i + 1)));
      const digit = cnn.normalizeDigit(pixels, 28, 28);
      assert.ok(Math.max(...digit) >= 254);
      direct += Number(net.forward(pixels).prediction === label);
      again += Number(net.forward(digit).prediction === label);
    }
    assert.ok(again >= direct - 0.005 * count, `${name}: ${again} of ${count}, ${direct} as they are`);
  }
});

test('a picture of 4096×4096 takes less than a second of the processor', () => {
  const size = 4096;
  const pixels = new Uint8Array(size * size).fill(3);
  for (let i = 0; i < size; ++i) pixels[i * size + i] = 255;
  cnn.normalizeDigit(pixels, size, size);
  const before = process.cpuUsage();
  const digit = cnn.normalizeDigit(pixels, size, size);
  const { user, system } = process.cpuUsage(before);
  assert.equal(digit[14 * 28 + 14], 255);
  assert.ok(user + system < 1e6, `${(user + system) / 1e3} ms`);
});
