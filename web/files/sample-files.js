// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { distrustFile, fetchFile, hasFile } from './files.js';

/** @import { ConvScope } from '../lib/index.js' */
/** @import { Download } from './fetch-bytes.js' */

/** How many training images there are to fetch, and the sizes of their files in megabytes. */
export const trainingSizes = /** @type {const} */ ({ 10000: '1.6', 60000: '9.6' });

/** Those numbers of training images whose files the page has. */
export function offeredTrainingSizes() {
  const counts = /** @type {const} */ ([10000, 60000]);
  return counts.filter((count) => hasFile(`samples/train-${count}-images-idx3.gz`));
}

/**
 * The first images of MNIST's test set.
 * @param {ConvScope} cnn
 * @param {1 | 100 | 1000} count
 */
export function fetchSamples(cnn, count) {
  return fetchDataset(cnn, `test-${count}`);
}

/**
 * The first images of MNIST's training set.
 * @param {ConvScope} cnn
 * @param {10000 | 60000} count
 * @param {(download: Download) => void} onProgress
 */
export function fetchTrainingImages(cnn, count, onProgress) {
  return fetchDataset(cnn, `train-${count}`, onProgress);
}

/**
 * @param {ConvScope} cnn
 * @param {string} name
 * @param {(download: Download) => void} [onProgress] of the images
 */
async function fetchDataset(cnn, name, onProgress) {
  const [imageFile, labelFile] = [`samples/${name}-images-idx3.gz`, `samples/${name}-labels-idx1.gz`];
  const [images, labels] = await Promise.all([fetchFile(imageFile, onProgress), fetchFile(labelFile)]);
  try {
    return await cnn.readDataset(images, labels);
  } catch (damage) {
    distrustFile(imageFile);
    distrustFile(labelFile);
    throw damage;
  }
}
