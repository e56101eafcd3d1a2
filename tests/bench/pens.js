// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How many of the 240 drawn digits the shipped models classify correctly, by the width of the pen on the page's pad:
//   node tests/bench/pens.js

import { readFile } from 'node:fs/promises';
import { load } from '../../web/lib/index.js';
import { drawnPictures } from '../node/slow/drawn-pictures.js';

const padSize = 560;
const pens = [2, 3, 4, 6, 8, 12, 16, 20, 24, 28, 32, 36, 44, undefined];
const names = ['mnist', 'mnist-deep'];

const cnn = await load();
const models = await Promise.all(
  names.map(async (name) =>
    cnn.loadNetwork(await readFile(new URL(`../../web/models/${name}.safetensors`, import.meta.url))),
  ),
);
console.log('pen', ...names);
for (const pen of pens) {
  const digits = drawnPictures(padSize, pen).map(({ label, pixels }) => ({
    label,
    digit: cnn.normalizeDigit(pixels, padSize, padSize),
  }));
  const percent = models.map((net) => {
    const correct = digits.filter(({ label, digit }) => net.forward(digit).prediction === label).length;
    return `${((100 * correct) / digits.length).toFixed(1)} %`;
  });
  console.log(pen ?? 'own', ...percent);
}
