// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ColourScale } from './colour-scale.js' */

/**
 * One channel of a tensor as the pixels of a picture, one pixel a cell.
 * @param {{ data: ArrayLike<number>, shape: readonly number[] }} tensor [height, width, channels], row-major
 * @param {number} channel
 * @param {ColourScale} scale
 * @returns {Uint8ClampedArray<ArrayBuffer>} RGBA, opaque
 */
export function mapPixels({ data, shape: [height, width, channels] }, channel, scale) {
  const pixels = new Uint8ClampedArray(4 * height * width);
  for (let cell = 0; cell < height * width; ++cell) {
    const colour = scale.rgb(data[cell * channels + channel]);
    const at = 4 * cell;
    pixels[at] = colour[0];
    pixels[at + 1] = colour[1];
    pixels[at + 2] = colour[2];
    pixels[at + 3] = 255;
  }
  return pixels;
}

/**
 * A strip from one end of a scale to the other, for its legend.
 * @param {ColourScale} scale
 * @param {number} length in pixels
 */
export function scalePixels(scale, length) {
  const [low, high] = scale.domain;
  const data = Array.from({ length }, (_, i) => low + ((high - low) * i) / (length - 1));
  return mapPixels({ data, shape: [1, length, 1] }, 0, scale);
}
