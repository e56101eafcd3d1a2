// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { sliceMilliseconds } from '../lib/pacing.js';

/** @import { Pacing } from '../lib/pacing.js' */

/** @returns {Promise<unknown>} in time for the next frame; in a hidden tab there is none */
export function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * Works for as long as a frame has room for, about 8 ms: in several slices as soon as the clock tells how long they take, so
 * that few frames are enough to find out how much work fits; in one slice where the clock does not move meanwhile.
 * @param {Pacing} pacing
 * @param {(images: number) => number} work takes at least so many images, and tells how many it were; none to stop
 * @param {() => number} [clock] in milliseconds
 */
export function fillFrame(pacing, work, clock = () => performance.now()) {
  const start = clock();
  let before = start;
  let isRoom = true;
  while (isRoom) {
    const count = work(pacing.images);
    const now = clock();
    pacing.add(count, now - before);
    before = now;
    const elapsed = now - start;
    isRoom = count > 0 && elapsed > 0 && elapsed + pacing.expected(pacing.images) <= sliceMilliseconds;
  }
}
