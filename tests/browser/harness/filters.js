// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What specs of <cnn-filters> share.

import { firstDigit } from '../../../web/files/first-digit.js';
import { networkOf, samples } from './expected.js';
import { expect, openFigure, values } from './page.js';

/** @import { Locator, Page } from '@playwright/test' */
/** @import { Network } from '../../../web/lib/index.js' */

/** @param {Page} page */
export async function openFilters(page, settings = '') {
  const figure = await openFigure(page, 'cnn-filters', settings);
  await expect(figure.locator('.before data')).toHaveCount(4);
  return figure;
}

/**
 * Puts other weights into some filters of a network.
 * @param {Network} network
 * @param {Record<number, readonly number[]>} filters by their numbers from 1
 */
export function change(network, filters, layer = 'conv') {
  const { data, shape } = network.weights(layer).kernel;
  for (const [number, weights] of Object.entries(filters)) {
    for (const [tap, weight] of weights.entries()) data[tap * shape[3] + Number(number) - 1] = weight;
  }
  network.setWeights(layer, { kernel: data });
}

/** The network with other filters, what it makes of the first digit, and of all that are tested. */
export async function expected(filters = {}, { model = 'mnist', layer = 'conv' } = {}) {
  const network = await networkOf({ model });
  change(network, filters, layer);
  const digits = await samples(1000);
  const evaluation = network.evaluate(digits);
  const result = network.forward(digits.image(firstDigit), { label: digits.label(firstDigit) });
  return {
    network,
    digits,
    evaluation,
    column: [result.probabilities[result.prediction], result.loss, evaluation.accuracy, evaluation.loss],
  };
}

export const zeros = Array(9).fill(0);
export const sentence = (/** @type {Locator} */ figure) => figure.locator('.state');
export const field = (/** @type {Locator} */ figure, /** @type {number} */ tap) =>
  figure.locator(`.kernel [data-name="weight ${tap}"]`);
export const now = (/** @type {Page} */ page) => values(page, 'cnn-filters .after data');

/** What was right before and is wrong after, the highest loss first. */
export async function turnedWrong(filters = {}) {
  const [before, after] = [await expected(), await expected(filters)];
  const { digits } = after;
  return [...after.evaluation.predictions.keys()]
    .filter((i) => before.evaluation.predictions[i] === digits.label(i))
    .filter((i) => after.evaluation.predictions[i] !== digits.label(i))
    .sort((a, b) => after.evaluation.losses[b] - after.evaluation.losses[a]);
}
