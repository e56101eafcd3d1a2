// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The images and filters of <cnn-padding>.

export const imageSizes = [4, 5, 6, 7];
export const kernelSizes = [3, 5];

/** Smaller images are its upper left corner; that of 4×4 is the one that <cnn-convolution> starts with. */
const largestImage = [
  [0, 7, 8, 1, 0, 0, 1],
  [1, 9, 9, 0, 0, 1, 0],
  [0, 8, 7, 2, 0, 0, 0],
  [0, 3, 2, 1, 5, 6, 7],
  [1, 0, 0, 2, 9, 8, 9],
  [0, 0, 1, 8, 7, 1, 0],
  [0, 1, 6, 9, 2, 0, 0],
];

/** @param {number} size */
export function imageOf(size) {
  return { data: largestImage.slice(0, size).flatMap((row) => row.slice(0, size)), shape: [size, size] };
}

/**
 * Sobel's vertical edges, and Prewitt's over five pixels.
 * @param {number} size
 */
export function kernelOf(size) {
  const data = size === 3 ? [-1, 0, 1, -2, 0, 2, -1, 0, 1] : Array(5).fill([-1, -1, 0, 1, 1]).flat();
  return { data, shape: [size, size] };
}
