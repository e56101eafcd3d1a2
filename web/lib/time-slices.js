// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { Pacing } from './pacing.js';

/** @import { TrainingProgress } from '../wasm/convscope.js' */
/** @import { Trainer } from './trainer.js' */

/**
 * Lets everything else run: drawing, events, timers.
 * @returns {Promise<void>}
 */
function yieldToOthers() {
  if (typeof setImmediate === 'function') return new Promise((resolve) => setImmediate(resolve));
  if (typeof MessageChannel !== 'function') return new Promise((resolve) => setTimeout(resolve));
  // Rather than a timer, which browsers hold back for 4 ms when nested.
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
  const pacing = new Pacing();
  let progress = trainer.progress;
  while (!progress.done) {
    if (signal?.aborted) throw signal.reason ?? new DOMException('The training was aborted', 'AbortError');
    const before = progress.images;
    const start = performance.now();
    progress = trainer.advance(pacing.images);
    pacing.add(progress.images - before, performance.now() - start);
    onProgress?.(progress);
    await yieldToOthers();
  }
  return progress;
}
