// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** How fast a training goes: steadily and slowly, so slowly at first that it can be watched, or as fast as it can. */
export const speeds = /** @type {const} */ (['slow', 'normal', 'fast']);

/** @typedef {typeof speeds[number]} Speed */

/** Images in each second of `slow`, and in the first one of `normal`, which has twice as many in each after it. */
const [steady, first] = [50, 30];

/**
 * Limits a training, so that it can be watched.
 * @param {Speed} speed
 * @param {number} images that the network has seen when it begins
 * @param {() => number} [clock] in milliseconds
 * @returns {() => number} images that it may have seen by now
 */
export function pace(speed, images, clock = () => performance.now()) {
  const start = clock();
  const seconds = () => (clock() - start) / 1000;
  if (speed === 'slow') return () => images + 1 + Math.floor(steady * seconds());
  if (speed === 'normal') return () => images + 1 + Math.floor(first * (2 ** seconds() - 1));
  return () => Number.POSITIVE_INFINITY;
}
