// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ColourScale } from './colour-scale.js' */

/** The colours of all 256 greys, as the memory of a canvas has them. @type {WeakMap<ColourScale, Uint32Array>} */
const palettes = new WeakMap();

/** @param {ColourScale} scale */
function paletteOf(scale) {
  let palette = palettes.get(scale);
  if (!palette) {
    const bytes = new Uint8ClampedArray(4 * 256);
    for (let value = 0; value < 256; ++value) bytes.set([...scale.rgb(value), 255], 4 * value);
    palette = new Uint32Array(bytes.buffer);
    palettes.set(scale, palette);
  }
  return palette;
}

/**
 * A large grey picture in colours. (mapPixels() does the same for any numbers; this one is quick enough for each frame.)
 * @param {Uint8Array} ink 0–255
 * @param {ColourScale} scale over 0–255
 * @returns {Uint8ClampedArray<ArrayBuffer>} RGBA, opaque
 */
export function inkPixels(ink, scale) {
  const colours = paletteOf(scale);
  const pixels = new Uint32Array(ink.length);
  for (let i = 0; i < ink.length; ++i) pixels[i] = colours[ink[i]];
  return new Uint8ClampedArray(pixels.buffer);
}
