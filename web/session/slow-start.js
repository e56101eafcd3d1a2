// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** Images in the first second; in each second after it twice as many. */
const first = 30;

/**
 * Limits a training at first, so that its first steps can be watched.
 * @param {number} images that the network has seen when it begins
 * @param {() => number} [clock] in milliseconds
 * @returns {() => number} images that it may have seen by now
 */
export function slowStart(images, clock = () => performance.now()) {
  const start = clock();
  return () => images + 1 + Math.floor(first * (2 ** ((clock() - start) / 1000) - 1));
}
