// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ConvScope } from '../../../web/lib/index.js' */

const unsignedBytes = 0x08;

/**
 * An IDX file.
 * @param {number[]} shape
 * @param {(i: number) => number} valueAt
 */
function idx(shape, valueAt) {
  const header = new DataView(new ArrayBuffer(4 + 4 * shape.length));
  header.setUint8(2, unsignedBytes);
  header.setUint8(3, shape.length);
  shape.forEach((extent, axis) => {
    header.setUint32(4 + 4 * axis, extent);
  });
  const values = Uint8Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => valueAt(i));
  const file = new Uint8Array(header.byteLength + values.length);
  file.set(new Uint8Array(header.buffer));
  file.set(values, header.byteLength);
  return { file, values };
}

/**
 * Pictures in which no pixel is blank, the same in every run.
 * @param {ConvScope} cnn
 * @param {number[]} shape [height, width, channels]
 * @param {number} count
 */
export function photos(cnn, shape, count) {
  const { file, values } = idx([count, ...shape], (i) => 1 + ((i * 7919) % 255));
  const data = cnn.createDataset(file, idx([count], (i) => i % 10).file);
  const length = values.length / count;
  return { data, images: Array.from({ length: count }, (_, i) => values.slice(i * length, (i + 1) * length)) };
}
