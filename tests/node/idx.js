// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * An IDX file of bytes.
 * @param {number[]} extents
 * @param {(index: number) => number} value
 */
export function idx(extents, value) {
  const count = extents.reduce((product, extent) => product * extent, 1);
  const bytes = new Uint8Array(4 + 4 * extents.length + count);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x800 + extents.length);
  extents.forEach((extent, axis) => {
    view.setUint32(4 + 4 * axis, extent);
  });
  for (let i = 0; i < count; ++i) bytes[4 + 4 * extents.length + i] = value(i);
  return bytes;
}

/** 200 images of 4×4 that a small network tells apart, and their labels. */
export const smallImages = idx([200, 4, 4], (i) => ((Math.floor(i / 16) % 2) * 200 + 7 * i) % 256);
export const smallLabels = idx([200], (i) => i % 2);

/** @type {import('../../web/lib/index.js').NetworkSpec} */
export const smallSpec = { inputShape: [4, 4, 1], layers: [{ type: 'dense', units: 2 }, { type: 'softmax' }] };
