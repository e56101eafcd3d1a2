// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Networks that are not the tutorial's.

/** @import { LayerSpec } from '../../../web/lib/network-spec.js' */

/** @type {(filters: number, kernelSize: 3 | 5, padding?: 'valid' | 'same') => LayerSpec[]} */
export const convolution = (filters, kernelSize, padding = 'valid') => [
  { type: 'conv2d', filters, kernelSize, padding, bias: true },
  { type: 'relu' },
];

/** @type {LayerSpec} */
export const pool = { type: 'pool2d', kind: 'max', size: 2 };

/** @type {(units: number) => LayerSpec} */
const dense = (units) => ({ type: 'dense', units });

/** @type {LayerSpec[]} */
export const answer = [dense(10), { type: 'softmax' }];

/**
 * @typedef {object} NetworkSpec
 * @property {string} name
 * @property {number[]} [inputShape] of photographs; else digits of 28×28×1
 * @property {LayerSpec[]} layers
 */

/** @type {Record<string, NetworkSpec>} */
export const networks = {
  deep: {
    name: 'conv 16, pool, conv 32, pool, dense 10',
    layers: [...convolution(16, 3), pool, ...convolution(32, 3), pool, ...answer],
  },
  keras: {
    name: 'conv 32, pool, conv 64, pool, dense 10',
    layers: [...convolution(32, 3), pool, ...convolution(64, 3), pool, ...answer],
  },
  lenet: {
    name: 'conv 6 of 5×5 same, pool, conv 16 of 5×5, pool, dense 120, 84, 10',
    layers: [
      ...convolution(6, 5, 'same'),
      pool,
      ...convolution(16, 5),
      pool,
      dense(120),
      { type: 'relu' },
      dense(84),
      { type: 'relu' },
      ...answer,
    ],
  },
  same: {
    name: 'conv 16, pool, conv 32, pool, conv 64, all same, dense 10',
    layers: [
      ...convolution(16, 3, 'same'),
      pool,
      ...convolution(32, 3, 'same'),
      pool,
      ...convolution(64, 3, 'same'),
      ...answer,
    ],
  },
  photo: {
    name: '224×224×3: conv 32, pool, conv 64, pool, conv 64, pool, dense 10',
    inputShape: [224, 224, 3],
    layers: [...convolution(32, 3), pool, ...convolution(64, 3), pool, ...convolution(64, 3), pool, ...answer],
  },
};
