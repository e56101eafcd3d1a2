// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { writtenRows } from '../../parts/base/number-list.js';
import { weightLimit } from '../../parts/weight-field.js';

/** @import { Tensor } from '../../lib/index.js' */

/** @typedef {ReadonlyMap<number, readonly number[]>} Kernels nine weights in place of a filter's own, by its number from 1 */

/** Weights of a filter, row by row. */
export const taps = 9;

/**
 * The filters that an attribute names: rows of the number of a filter and its nine weights.
 * @param {string} text
 * @returns {Kernels | undefined} undefined for anything else
 */
export function kernelsIn(text) {
  const rows = writtenRows(
    text,
    (each) =>
      each.every(
        ([number, ...weights]) =>
          Number.isInteger(number) &&
          number >= 1 &&
          weights.length === taps &&
          weights.every((weight) => Math.abs(weight) <= weightLimit),
      ) && new Set(each.map(([number]) => number)).size === each.length,
  );
  return rows && new Map(rows.map(([number, ...weights]) => [number, weights]));
}

/**
 * The attribute that names them.
 * @param {Kernels} kernels
 * @returns {string | null} null if there are none
 */
export function kernelsText(kernels) {
  const rows = [...kernels].sort(([a], [b]) => a - b).map(([number, weights]) => [number, ...weights].join(' '));
  return rows.length > 0 ? rows.join('; ') : null;
}

/**
 * The weights of one filter.
 * @param {Tensor} kernel [ky, kx, 1, filters]
 * @param {number} number of the filter, from 1
 */
export function weightsOf({ data, shape }, number) {
  return Array.from({ length: taps }, (_, tap) => data[tap * shape[3] + number - 1]);
}

/**
 * A kernel with other filters in place of some.
 * @param {Tensor} kernel [ky, kx, 1, filters]
 * @param {Kernels} kernels those of numbers that there are not are passed over
 */
export function withKernels({ data, shape }, kernels) {
  const filters = shape[3];
  const changed = data.slice();
  for (const [number, weights] of kernels) {
    if (number > filters) continue;
    for (let tap = 0; tap < taps; ++tap) changed[tap * filters + number - 1] = weights[tap];
  }
  return changed;
}
