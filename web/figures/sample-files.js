// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ConvScope } from '../lib/index.js' */

// Written out whole, so that a bundler finds the files and gives them names of their own.
const addresses = {
  100: [
    new URL('../samples/test-100-images-idx3.gz', import.meta.url),
    new URL('../samples/test-100-labels-idx1.gz', import.meta.url),
  ],
  1000: [
    new URL('../samples/test-1000-images-idx3.gz', import.meta.url),
    new URL('../samples/test-1000-labels-idx1.gz', import.meta.url),
  ],
};

/**
 * The first images of MNIST's test set.
 * @param {ConvScope} cnn
 * @param {100 | 1000} count
 */
export async function fetchSamples(cnn, count) {
  const [images, labels] = await Promise.all(addresses[count].map(fetchBytes));
  return cnn.readDataset(images, labels);
}

/** @param {URL} url */
async function fetchBytes(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.arrayBuffer();
}
