// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Pictures of the reader's own: a file, or one still of a camera. They are turned into numbers here and go nowhere else.

import { fittedSize, greyPicture } from '../../drawing/grey-picture.js';
import { canvasError, pixelsOf } from './canvas-pixels.js';

/** @import { Picture } from './filtering.js' */

/** Pixels of the longer side, so that one pixel can still be pointed at; and at least as many as a filter covers. */
export const limits = { longest: 128, shortest: 3 };

/** More than noise, of 255: the browser gives other pixels. */
const mostNoise = 16;

/** @typedef {{ picture: Picture | undefined, isNoisy: boolean }} OwnPicture no picture where the browser gives no pixels */

/**
 * @param {Blob} file of any format that the browser can show
 * @returns {Promise<OwnPicture>}
 * @throws {DOMException} if it cannot
 */
export async function readPicture(file) {
  const source = await decoded(file);
  try {
    const { naturalWidth, naturalHeight } = /** @type {HTMLImageElement} */ (source);
    return await shrunkPicture(source, {
      width: naturalWidth ?? source.width,
      height: naturalHeight ?? source.height,
    });
  } finally {
    if ('close' in source) source.close();
  }
}

/**
 * Upright, as its camera noted.
 * @param {Blob} file
 */
async function decoded(file) {
  if (file.type === 'image/svg+xml') return shownImage(file); // the only way that browsers read one
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return shownImage(file); // in Chrome before 111, which knows no such option and turns no bitmap
  }
}

/** @param {Blob} file */
async function shownImage(file) {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * @param {CanvasImageSource} source
 * @param {{ width: number, height: number }} size of the source; 0 for a drawing that has none
 * @returns {Promise<OwnPicture>}
 */
export async function shrunkPicture(source, { width, height }) {
  const size = fittedSize({ width: width || limits.longest, height: height || limits.longest }, limits);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser has no canvas');
  context.fillStyle = '#fff'; // paper, where the picture is transparent
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, size.width, size.height);
  const { data, isExact } = await pixelsOf(context);
  const error = isExact ? 0 : canvasError();
  return { picture: error > mostNoise ? undefined : greyPicture({ data, ...size }), isNoisy: error > 0 };
}
