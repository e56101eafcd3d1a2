// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { idx } from '../../node/idx.js';

/** @import { ConvScope } from '../../../web/lib/index.js' */

/**
 * Pictures in which no pixel is blank, the same in every run.
 * @param {ConvScope} cnn
 * @param {number[]} shape [height, width, channels]
 * @param {number} count
 */
export function photos(cnn, shape, count) {
  const file = idx([count, ...shape], (i) => 1 + ((i * 7919) % 255));
  const length = shape.reduce((a, b) => a * b);
  const header = file.length - count * length;
  return {
    data: cnn.createDataset(
      file,
      idx([count], (i) => i % 10),
    ),
    images: Array.from({ length: count }, (_, i) => file.slice(header + i * length, header + (i + 1) * length)),
  };
}
