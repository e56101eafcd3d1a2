// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ColourScale } from './colour-scale.js' */

/**
 * A large grey picture in colours. (mapPixels() does the same for any numbers; this one is quick enough for each frame.)
 * @param {Uint8Array} ink 0–255
 * @param {ColourScale} scale over 0–255
 * @returns {Uint8ClampedArray<ArrayBuffer>} RGBA, opaque
 */
export function inkPixels(ink, scale) {
  const palette = new Uint8ClampedArray(4 * 256);
  for (let value = 0; value < 256; ++value) palette.set([...scale.rgb(value), 255], 4 * value);
  const colours = new Uint32Array(palette.buffer);
  const pixels = new Uint32Array(ink.length);
  for (let i = 0; i < ink.length; ++i) pixels[i] = colours[ink[i]];
  return new Uint8ClampedArray(pixels.buffer);
}
