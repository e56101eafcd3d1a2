// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Pictures of the reader's own: a file, or one still of a camera. They are turned into numbers here and go nowhere else.

import { fittedSize, greyPicture } from '../../drawing/grey-picture.js';

/** Pixels of the longer side, so that one pixel can still be pointed at; and at least as many as a filter covers. */
export const limits = { longest: 128, shortest: 3 };

/**
 * @param {Blob} file of any format that the browser can read
 * @throws {DOMException} if it cannot
 */
export async function readPicture(file) {
  const bitmap = await createImageBitmap(file);
  try {
    return shrunkPicture(bitmap, bitmap);
  } finally {
    bitmap.close();
  }
}

/**
 * @param {CanvasImageSource} source
 * @param {{ width: number, height: number }} size of the source
 */
export function shrunkPicture(source, size) {
  const { width, height } = fittedSize(size, limits);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser has no canvas');
  context.fillStyle = '#fff'; // paper, where the picture is transparent
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
  // The only way from a picture to its pixels. Browsers that protect privacy add a little noise, harmless in a photograph.
  return greyPicture(context.getImageData(0, 0, width, height));
}
