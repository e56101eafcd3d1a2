// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How a network learns the classes of a reader: the tutorial's network with as many outputs, from random weights of a fixed
// seed, so that the same drawings always give the same network.

import { idxFile } from '../../files/idx-file.js';

/** @import { ConvScope, Network, NetworkSpec } from '../../lib/index.js' */
/** @import { ClassDrawing } from './drawing.js' */
/** @import { DrawnClass } from './collection.js' */

/** @typedef {{ pixels: Uint8Array, label: number }} Lesson */

/** Side of the pictures. */
export const side = 28;

const seed = 1;
/**
 * Images that a training sees, about a tenth of a second: of few drawings each often, varied by the augmentation, of many less
 * often.
 */
const imagesSeen = 1000;
const epochs = { min: 10, max: 200 };

/** @param {readonly DrawnClass[]} classes */
export function lessonsOf(classes) {
  return classes.flatMap(({ drawings }, label) => drawings.map(({ pixels }) => ({ pixels, label })));
}

/**
 * @param {number} classes
 * @returns {NetworkSpec}
 */
function specFor(classes) {
  return {
    layers: [
      { type: 'conv2d', filters: 8 },
      { type: 'pool2d' },
      { type: 'dense', units: classes },
      { type: 'softmax' },
    ],
    seed,
  };
}

/** @param {number} drawings */
function trainingOptions(drawings) {
  return {
    epochs: Math.min(epochs.max, Math.max(epochs.min, Math.round(imagesSeen / drawings))),
    batchSize: 5,
    learningRate: 0.02,
    schedule: /** @type {const} */ ('cosine'),
    augment: true,
    seed,
  };
}

/**
 * The lessons as two IDX files, the format of MNIST.
 * @param {readonly Lesson[]} lessons
 */
export function idxFiles(lessons) {
  return {
    images: idxFile(
      [lessons.length, side, side],
      lessons.map(({ pixels }) => pixels),
    ),
    labels: idxFile([lessons.length], [Uint8Array.from(lessons, ({ label }) => label)]),
  };
}

/**
 * @param {ConvScope} cnn
 * @param {readonly Lesson[]} lessons at least one
 */
export function datasetOf(cnn, lessons) {
  const { images, labels } = idxFiles(lessons);
  return cnn.createDataset(images, labels);
}

/**
 * A network that has learned from these drawings, in slices between which the page goes on.
 * @param {ConvScope} cnn
 * @param {readonly Lesson[]} lessons at least one
 * @param {{ classes: number, signal?: AbortSignal }} options
 * @returns {Promise<Network>}
 * @throws the reason of the signal; nothing is left behind
 */
export async function taughtNetwork(cnn, lessons, { classes, signal }) {
  const network = cnn.createNetwork(specFor(classes));
  const data = datasetOf(cnn, lessons);
  try {
    await network.train(data, { ...trainingOptions(lessons.length), signal });
    return network;
  } catch (error) {
    network.dispose();
    throw error;
  } finally {
    data.dispose();
  }
}
