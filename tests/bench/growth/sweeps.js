// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Networks that grow in one way each: convolutions of 3×3 with ReLU, as large as their input, then the average of each map,
// so that the dense layer has next to nothing to do.

import { convolution } from '../networks/specs.js';

/** @import { LayerSpec } from '../../../web/lib/network-spec.js' */

/**
 * @typedef {object} Grown
 * @property {number} value of what grows
 * @property {number[]} inputShape
 * @property {LayerSpec[]} layers
 */

/** @type {(size: number, channels: number, filters: number, depth?: number) => Omit<Grown, 'value'>} */
const network = (size, channels, filters, depth = 1) => ({
  inputShape: [size, size, channels],
  layers: [
    ...Array.from({ length: depth }, () => convolution(filters, 3, 'same')).flat(),
    { type: 'pool2d', kind: 'average', size: 'all' },
    { type: 'dense', units: 10 },
    { type: 'softmax' },
  ],
});

/** @type {(values: number[], make: (value: number) => Omit<Grown, 'value'>) => Grown[]} */
const grow = (values, make) => values.map((value) => ({ value, ...make(value) }));

/** @type {Record<string, { name: string, networks: Grown[] }>} */
export const sweeps = {
  filters: {
    name: 'filters, on 28×28×16',
    networks: grow([8, 16, 32, 64, 128], (filters) => network(28, 16, filters)),
  },
  channels: {
    name: 'channels, 32 filters on 28×28',
    networks: grow([1, 2, 4, 8, 16, 32, 64], (channels) => network(28, channels, 32)),
  },
  size: {
    name: 'pixels a side, 16 filters on 8 channels',
    networks: grow([28, 56, 112, 224], (size) => network(size, 8, 16)),
  },
  depth: {
    name: 'layers of 16 filters, on 28×28×16',
    networks: grow([1, 2, 4, 8], (depth) => network(28, 16, 16, depth)),
  },
};
