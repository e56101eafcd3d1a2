// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a network reads for a pixel: (pixel / 255 − mean) / std.

import { finite, list, settings } from './arguments.js';
import { ConvScopeError } from './error.js';

/**
 * One number for all channels, or one for each; what is left out is the tutorial's, 0.5 and 1.
 * @typedef {{ mean?: number | readonly number[], std?: number | readonly number[] }} NormalizationSpec
 */

/** @typedef {{ mean: number[], std: number[] }} Normalization of each channel, or of all */

const tutorial = { mean: 0.5, std: 1 };

/**
 * @param {unknown} value
 * @param {string} what
 * @param {number} channels
 * @returns {number[]} one for all, or one for each channel
 */
function resolvedNumbers(value, what, channels) {
  const numbers = typeof value === 'number' ? [value] : list(value, what, channels);
  if (numbers.length !== 1 && numbers.length !== channels) {
    const expected = `${what} to have a number for each of ${channels} channels`;
    throw new ConvScopeError('bad-argument', `expected ${expected}, or one for all, got ${numbers.length}`);
  }
  const named = numbers.length === 1 ? what : `each number of ${what}`;
  return numbers.map((number) => finite(number, named) + 0); // −0 becomes 0, as JSON writes it
}

/**
 * @param {unknown} given
 * @param {number} channels
 * @returns {Normalization}
 */
export function resolvedNormalization(given, channels) {
  const { mean, std } = settings(given === undefined ? {} : given, 'normalize', ['mean', 'std']);
  const resolved = {
    mean: resolvedNumbers(mean ?? tutorial.mean, 'normalize.mean', channels),
    std: resolvedNumbers(std ?? tutorial.std, 'normalize.std', channels),
  };
  const wrong = resolved.std.find((number) => number <= 0);
  if (wrong === undefined) return resolved;
  throw new ConvScopeError('bad-argument', `expected normalize.std to be above 0, got ${wrong}`);
}

/**
 * Whether it is the tutorial's, pixel / 255 − 0.5.
 * @param {Normalization} normalization
 */
export function isTutorials({ mean, std }) {
  return mean.every((number) => number === tutorial.mean) && std.every((number) => number === tutorial.std);
}
