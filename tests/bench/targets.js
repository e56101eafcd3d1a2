// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What ConvScope promises, as ratios within one run, and how far it keeps it.

import { forwardWork, shortestTime } from './roofline.js';
import { median } from './statistics.js';

/** @import { RowTimes } from './rounds.js' */
/** @import { Column } from './rows.js' */

/** @typedef {{ target: string, measured: string, met: boolean }} Verdict */

/**
 * @param {string} what
 * @param {number} ratio
 * @param {number} least
 * @returns {Verdict}
 */
const atLeast = (what, ratio, least) => ({
  target: `${what}: ≥ ${least} times as fast`,
  measured: `${ratio.toFixed(1)} times`,
  met: ratio >= least,
});

/**
 * @param {string} what
 * @param {number} value
 * @param {number} most
 * @param {{ unit?: string, digits?: number }} [format]
 * @returns {Verdict}
 */
const atMost = (what, value, most, { unit = '', digits = 2 } = {}) => ({
  target: `${what}: ≤ ${most.toFixed(digits)}${unit}`,
  measured: `${value.toFixed(digits)}${unit}`,
  met: value <= most,
});

/**
 * Targets of speed, in one place (node or a browser).
 * @param {{ rows: RowTimes[], rates: number[] }} results
 */
export function speedVerdicts({ rows, rates }) {
  /** The shortest median of some rows in some columns; a row that does not do something counts as endless. */
  const best = (/** @type {string} */ keys, /** @type {Column[]} */ ...columns) => {
    const medians = rows
      .filter(({ key }) => keys.split(' ').includes(key))
      .flatMap(({ times }) => columns.map((column) => times[column]))
      .map((samples) => (samples ? median(samples) : Infinity));
    return Math.min(...medians);
  };
  const roofline = shortestTime(forwardWork, median(rates));
  const single = best('convscope', 'single');
  const all = best('convscope', 'all');
  const step = best('convscope', 'train1');
  const tensorflow = 'tensorflow1 tensorflow2';
  const batches = Math.max(best('convscope', 'train32'), best('convscope', 'train64'));
  return [
    atLeast('one image, to the best of ONNX Runtime Web', best('onnx1 onnx2', 'single') / single, 8),
    atLeast('one image, to the best of TensorFlow.js WASM', best(tensorflow, 'single') / single, 10),
    atMost('one image, to the roofline of direct convolution', single, roofline, { unit: ' µs' }),
    atLeast('1,000 images, to ONNX Runtime Web with 1 thread', best('onnx1', 'all') / all, 4),
    atLeast('1,000 images, to ONNX Runtime Web with 2 threads', best('onnx2', 'all') / all, 2.5),
    atMost('1,000 images, as a multiple of the roofline', all / roofline, 1.1),
    atLeast('training, batch 1, to plain JavaScript', best('plain', 'train1') / step, 7),
    atLeast(
      'training, batch 1, to the best batch of TensorFlow.js WASM',
      best(tensorflow, 'train1', 'train32', 'train64') / step,
      20,
    ),
    atMost('training, batches of 32 and 64, as a multiple of batch 1', batches / step, 1),
  ];
}

/**
 * Targets that are measured once.
 * @param {{ startUps: Record<string, number[]>, epochs: number[] }} results
 */
export function otherVerdicts({ startUps, epochs }) {
  const start = median(startUps.convscope);
  return [
    atMost('an epoch of 60,000 images', median(epochs), 0.5, { unit: ' s' }),
    atLeast('import to first prediction, to TensorFlow.js WASM', median(startUps.tensorflow1) / start, 3),
    atLeast('import to first prediction, to ONNX Runtime Web', median(startUps.onnx1) / start, 20),
  ];
}
