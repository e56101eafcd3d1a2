// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Filters that a reader may put in the place of one.

/** @import { ConvScope } from '../../lib/index.js' */

export const replacements = /** @type {const} */ (['sobel', 'blur', 'zero', 'random']);

/** @typedef {(typeof replacements)[number]} Replacement */

/** The eight weights around the middle one, clockwise. */
const ring = [0, 1, 2, 5, 8, 7, 6, 3];

/**
 * @param {ConvScope} cnn
 * @param {Replacement} name
 * @param {number} variant from 0: a direction of Sobel's filter, or other random numbers
 * @returns {number[]} nine weights
 */
export function replacement(cnn, name, variant) {
  if (name === 'zero') return Array(9).fill(0);
  if (name === 'random') return randomFilter(cnn, variant);
  const of = { sobel: 'sobel-vertical', blur: 'gaussian-blur' };
  const kernel = cnn.classicFilters().find((filter) => filter.name === of[name])?.kernel.data ?? [];
  return name === 'sobel' ? rotated(kernel, variant) : Array.from(kernel);
}

/**
 * The compass of G. S. Robinson, “Edge detection by compass gradient masks” (1977): each step moves the weights around the
 * middle one place on, which turns the edge that is found by 45°.
 * @param {ArrayLike<number>} kernel
 * @param {number} steps
 */
function rotated(kernel, steps) {
  const weights = Array.from(kernel);
  ring.forEach((from, i) => {
    weights[ring[(i + steps) % ring.length]] = kernel[from];
  });
  return weights;
}

/**
 * A filter as the tutorial's network has it before any training, with as many digits as an address has room for.
 * @param {ConvScope} cnn
 * @param {number} variant eight are from one network
 */
function randomFilter(cnn, variant) {
  const network = cnn.createNetwork({ seed: Math.floor(variant / 8) + 1 });
  const { data, shape } = network.weights('conv').kernel;
  network.dispose();
  const filter = variant % shape[3];
  return Array.from({ length: 9 }, (_, tap) => Number(data[tap * shape[3] + filter].toPrecision(3)));
}
