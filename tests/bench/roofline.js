// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What this machine could do at best with 128-bit SIMD and one thread, from its measured rate of multiply-adds.

import { readFile } from 'node:fs/promises';

/** Multiply-adds of one image: 26 · 26 · 8 · 9 in the convolution, 1352 · 10 in the dense layer. */
export const forwardWork = 62_192;

/** Of a training step: the forward pass, 2 · 13,520 in the dense layer, 13 · 13 · 8 · 9 at the maxima only. */
export const trainingWork = 101_400;

/** @typedef {{ multiply_add: (times: number) => number, sum_of_results: () => number }} RooflineExports */

/** @returns {Promise<(milliseconds: number) => number>} measures, in billions of multiply-adds a second */
export async function openRoofline() {
  const bytes = await readFile(new URL('../../build/bench/roofline.wasm', import.meta.url));
  const { instance } = await WebAssembly.instantiate(bytes, {});
  const { multiply_add: multiplyAdd, sum_of_results: sumOfResults } = /** @type {RooflineExports} */ (
    /** @type {unknown} */ (instance.exports)
  );
  return (milliseconds) => {
    const start = performance.now();
    let work = 0;
    let elapsed = 0;
    do {
      work += multiplyAdd(1_000);
      elapsed = performance.now() - start;
    } while (elapsed < milliseconds);
    if (!(sumOfResults() > 0)) throw new Error('the roofline computed nothing');
    return work / elapsed / 1e6;
  };
}

/**
 * @param {number} work multiply-adds
 * @param {number} rate billions a second
 * @returns {number} µs
 */
export const shortestTime = (work, rate) => work / rate / 1_000;
