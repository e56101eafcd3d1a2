// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fetchBytes } from './fetch-bytes.js';

/** @import { ConvScope } from '../lib/index.js' */
/** @import { Download } from './fetch-bytes.js' */

// Written out whole, so that a bundler finds the files and gives them names of their own.
const testAddresses = {
  100: {
    images: new URL('../samples/test-100-images-idx3.gz', import.meta.url),
    labels: new URL('../samples/test-100-labels-idx1.gz', import.meta.url),
  },
  1000: {
    images: new URL('../samples/test-1000-images-idx3.gz', import.meta.url),
    labels: new URL('../samples/test-1000-labels-idx1.gz', import.meta.url),
  },
};
const trainingAddresses = {
  10000: {
    images: new URL('../samples/train-10000-images-idx3.gz', import.meta.url),
    labels: new URL('../samples/train-10000-labels-idx1.gz', import.meta.url),
  },
  60000: {
    images: new URL('../samples/train-60000-images-idx3.gz', import.meta.url),
    labels: new URL('../samples/train-60000-labels-idx1.gz', import.meta.url),
  },
};

/** How many training images can be had, and the sizes of their files in megabytes. */
export const trainingSizes = /** @type {const} */ ({ 10000: '1.6', 60000: '9.6' });

/**
 * The first images of MNIST's test set.
 * @param {ConvScope} cnn
 * @param {100 | 1000} count
 */
export function fetchSamples(cnn, count) {
  return fetchDataset(cnn, testAddresses[count]);
}

/**
 * The first images of MNIST's training set.
 * @param {ConvScope} cnn
 * @param {10000 | 60000} count
 * @param {(download: Download) => void} onProgress
 */
export function fetchTrainingImages(cnn, count, onProgress) {
  return fetchDataset(cnn, trainingAddresses[count], onProgress);
}

/**
 * @param {ConvScope} cnn
 * @param {{ images: URL, labels: URL }} addresses
 * @param {(download: Download) => void} [onProgress] of the images
 */
async function fetchDataset(cnn, addresses, onProgress) {
  const [images, labels] = await Promise.all([fetchBytes(addresses.images, onProgress), fetchBytes(addresses.labels)]);
  return cnn.readDataset(images, labels);
}
