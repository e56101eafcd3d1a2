// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How the shipped weights were made. The settings were chosen on 5,000 training images held out from training, and rounding
// the weights changed nothing on them. The test images chose none of it; they gave the accuracy that each file states, once
// for each time the kernels' sums had changed and the same recipe was run again, and rounding was tried on them too.

/** @typedef {import('../lib/index.js').NetworkSpec} NetworkSpec */
/** @typedef {import('../lib/index.js').TrainingOptions} TrainingOptions */

/**
 * @typedef {object} Recipe
 * @property {NetworkSpec} spec
 * @property {TrainingOptions} training
 * @property {number[]} checkpoints counts of images seen at which the weights are also kept
 */

/** @type {TrainingOptions} */
const training = {
  batchSize: 20,
  learningRate: 0.015,
  schedule: 'cosine',
  momentum: 0.9,
  weightDecay: 1e-4,
  augment: { shift: 1, rotate: 10, scale: 0.1, shear: 0.2, probability: 0.5 },
  seed: 1,
};

/** @type {Record<string, Recipe>} */
export const recipes = {
  /** The tutorial's network: 13,602 parameters. */
  mnist: {
    spec: { seed: 1 },
    training: { epochs: 30, ...training },
    checkpoints: [100, 1_000, 10_000, 60_000],
  },
  /** Two convolutions with ReLU: 12,810 parameters. */
  'mnist-deep': {
    spec: {
      layers: [
        { type: 'conv2d', filters: 16, bias: true },
        { type: 'relu' },
        { type: 'pool2d' },
        { type: 'conv2d', filters: 32, bias: true },
        { type: 'relu' },
        { type: 'pool2d' },
        { type: 'dense', units: 10 },
        { type: 'softmax' },
      ],
      seed: 1,
    },
    training: { epochs: 12, ...training },
    checkpoints: [],
  },
};
