// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { distrustFile, fetchFile, hasFile, isLeftOut } from './files.js';

/** @import { ConvScope } from '../lib/index.js' */
/** @import { Download } from './fetch-bytes.js' */

/** How many training images there are to learn from, and the sizes of their files in megabytes. */
export const trainingSizes = /** @type {const} */ ({ 100: '1.6', 2000: '0.3', 10000: '1.6', 60000: '9.6' });

/** @typedef {keyof typeof trainingSizes} TrainingSize */
/** @typedef {Exclude<TrainingSize, 100>} TrainingFile how many images it has */

/** @type {readonly TrainingFile[]} */
const files = [2000, 10000, 60000];

/** @param {TrainingFile} count */
const nameOf = (count) => `samples/train-${count}-images-idx3.gz`;

/**
 * The file that a training learns from: a hundred images are the first of those that there usually are.
 * @param {TrainingSize} count
 */
export function trainingFile(count) {
  return count === 100 ? usualTrainingSize() : count;
}

/** How many images a training learns from unless it is told otherwise: 10,000, or 2,000 where there are no more. */
export function usualTrainingSize() {
  return hasFile(nameOf(10000)) || !hasFile(nameOf(2000)) ? 10000 : 2000;
}

/**
 * Those numbers of training images whose files the page has.
 * @returns {TrainingSize[]}
 */
export function offeredTrainingSizes() {
  const whole = files.filter((count) => hasFile(nameOf(count)));
  return whole.length > 0 ? [100, ...whole] : [];
}

/** Those that the page goes without, while others have them. */
export function missingTrainingSizes() {
  return files.filter((count) => isLeftOut(nameOf(count)));
}

/**
 * The first images of MNIST's test set.
 * @param {ConvScope} cnn
 * @param {9 | 100 | 1000} count
 */
export function fetchSamples(cnn, count) {
  return fetchDataset(cnn, `test-${count}`);
}

/**
 * The first images of MNIST's training set.
 * @param {ConvScope} cnn
 * @param {TrainingFile} count
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
