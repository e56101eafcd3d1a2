// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { TrainingProgress } from '../wasm/convscope.js' */
/** @import { Trainer } from './trainer.js' */

/** Milliseconds that a slice of work may take, so that a page still draws 60 frames a second. */
const sliceMilliseconds = 8;

/**
 * Lets everything else run: drawing, events, timers.
 * @returns {Promise<void>}
 */
function yieldToOthers() {
  if (typeof setImmediate === 'function') return new Promise((resolve) => setImmediate(resolve));
  // Not a timer, which browsers hold back for 4 ms when nested.
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });
}

/**
 * Runs a training to its end in slices of about 8 ms.
 * @param {Trainer} trainer
 * @param {{ onProgress?: (progress: TrainingProgress) => void, signal?: AbortSignal }} options
 * @returns {Promise<TrainingProgress>}
 */
export async function runInSlices(trainer, { onProgress, signal }) {
  let images = 1;
  let progress = trainer.progress;
  while (!progress.done) {
    signal?.throwIfAborted();
    const before = progress.images;
    const start = performance.now();
    progress = trainer.advance(images);
    const elapsed = Math.max(performance.now() - start, 0.01);
    images = Math.max(1, Math.floor(((progress.images - before) * sliceMilliseconds) / elapsed));
    onProgress?.(progress);
    await yieldToOthers();
  }
  return progress;
}
