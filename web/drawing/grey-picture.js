// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * Share of each colour in the brightness that we see (ITU-R BT.601, 2.5.1).
 * @type {readonly [red: number, green: number, blue: number]}
 */
const luma = [0.299, 0.587, 0.114];

/**
 * A coloured picture in grey.
 * @param {{ data: ArrayLike<number>, width: number, height: number }} rgba 0–255 each, opaque
 * @returns {{ data: Float32Array, shape: number[] }} [height, width, 1], whole numbers from 0 black to 255 white
 */
export function greyPicture({ data, width, height }) {
  const grey = new Float32Array(width * height);
  for (let i = 0; i < grey.length; ++i) {
    grey[i] = Math.round(luma[0] * data[4 * i] + luma[1] * data[4 * i + 1] + luma[2] * data[4 * i + 2]);
  }
  return { data: grey, shape: [height, width, 1] };
}

/**
 * The size of a picture that is made to fit: its longer side at most `longest` pixels, its aspect kept, and no side
 * shorter than `shortest`.
 * @param {{ width: number, height: number }} picture
 * @param {{ longest: number, shortest: number }} limits
 */
export function fittedSize({ width, height }, { longest, shortest }) {
  const factor = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(shortest, Math.round(factor * width)),
    height: Math.max(shortest, Math.round(factor * height)),
  };
}
