// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Before anything is timed, every row must give ConvScope's answers: otherwise it does something else, perhaps less.

/** @import { RemoteHost } from './node.js' */
/** @import { Row } from './rows.js' */

const compared = 200; // images of digits, and as many of noise
const probabilityTolerance = 1e-4;

/** Trainings to be compared; the learning rate is high, so that the weights move far beyond their rounding. */
const trainings = [
  { steps: 32, batchSize: 1, learningRate: 0.05 },
  { steps: 3, batchSize: 32, learningRate: 0.5 },
  { steps: 2, batchSize: 64, learningRate: 0.5 },
];
const changeTolerance = 1e-3; // of the largest change of any weight

/**
 * @param {{ row: Row, host: RemoteHost }[]} opened the first is the one that all others must agree with
 * @throws {Error} that names the row, if one disagrees
 */
export async function checkAgreement(opened) {
  const [reference] = opened;
  for (const images of /** @type {const} */ (['digits', 'noise'])) {
    const probabilities = await reference.host.call('probabilities', images, 1_000);
    for (const { row, host } of opened) {
      const actual = await host.call('probabilities', images, compared);
      requireClose(row, `probabilities of ${images}`, actual, probabilities, probabilityTolerance);
      if (row.images === images) await checkAnswers(row, host, probabilities);
    }
  }
  for (const training of trainings) {
    const { steps, batchSize, learningRate } = training;
    const train = (/** @type {RemoteHost} */ host, count = steps) =>
      host.call('trained', count, batchSize, learningRate);
    const before = (await train(reference.host, 0)) ?? [];
    const after = (await train(reference.host)) ?? [];
    const change = Math.max(...after.map((weight, i) => Math.abs(weight - before[i])));
    for (const { row, host } of opened) {
      const weights = await train(host);
      if (!weights) continue;
      requireClose(row, `weights after ${steps} steps of ${batchSize}`, weights, after, changeTolerance * change);
    }
  }
}

/**
 * All 1,000 images at once.
 * @param {Row} row
 * @param {RemoteHost} host
 * @param {number[]} expected probabilities
 */
async function checkAnswers(row, host, expected) {
  const { probabilities, predictions } = await host.call('answers');
  if (probabilities) requireClose(row, '1,000 at once', probabilities, expected, probabilityTolerance);
  else requireClose(row, '1,000 at once', predictions ?? [], winners(expected), 0);
}

/** @param {number[]} probabilities */
function winners(probabilities) {
  return Array.from({ length: probabilities.length / 10 }, (_, i) => {
    const ten = probabilities.slice(i * 10, i * 10 + 10);
    return ten.indexOf(Math.max(...ten));
  });
}

/**
 * @param {Row} row
 * @param {string} what
 * @param {number[]} actual
 * @param {number[]} expected the beginning of it is compared, if it is longer
 * @param {number} tolerance
 */
function requireClose(row, what, actual, expected, tolerance) {
  const wrong = actual.findIndex((value, i) => !(Math.abs(value - expected[i]) <= tolerance));
  if (actual.length === 0 || wrong >= 0) {
    throw new Error(
      `${row.name} disagrees in ${what}: ${actual[wrong]}, expected ${expected[wrong]} (number ${wrong})`,
    );
  }
}
