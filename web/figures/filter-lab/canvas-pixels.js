// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The pixels of a canvas. Browsers that protect privacy add noise to what pages read from one, or give other pixels at all; a frame
// of video made of the canvas is not touched where there is such a thing.

/** Side of the test picture in pixels; noise of some browsers changes few of them. */
const testSide = 64;

/** @type {number | undefined} */
let error;

/** How much what is read from a canvas differs from what was drawn on it, at most, of 255. */
export function canvasError() {
  error ??= measuredError();
  return error;
}

function measuredError() {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return 255;
  Object.assign(context.canvas, { width: testSide, height: testSide });
  const drawn = context.createImageData(testSide, testSide);
  for (let i = 0; i < drawn.data.length; ++i) drawn.data[i] = i % 4 === 3 ? 255 : (i * 37) % 256; // opaque, of many colours
  context.putImageData(drawn, 0, 0);
  const { data } = context.getImageData(0, 0, testSide, testSide);
  return data.reduce((most, value, i) => Math.max(most, Math.abs(value - drawn.data[i])), 0);
}

/** Where the bytes of red, green and blue are, by the formats that canvases come in. @type {Record<string, number[]>} */
const channels = { RGBA: [0, 1, 2], RGBX: [0, 1, 2], BGRA: [2, 1, 0], BGRX: [2, 1, 0] };

/**
 * @param {CanvasRenderingContext2D} context of a canvas without transparent pixels
 * @returns {Promise<{ data: Uint8ClampedArray | Uint8Array, isExact: boolean }>} four bytes a pixel, the fourth without meaning
 */
export async function pixelsOf(context) {
  const { width, height } = context.canvas;
  if (canvasError() > 0) {
    const data = await framePixels(context.canvas).catch(() => undefined);
    if (data) return { data, isExact: true };
  }
  return { data: context.getImageData(0, 0, width, height).data, isExact: canvasError() === 0 };
}

/**
 * @param {HTMLCanvasElement} canvas
 * @returns {Promise<Uint8Array | undefined>} undefined where it cannot be read in this way
 */
async function framePixels(canvas) {
  if (!('VideoFrame' in globalThis)) return undefined;
  const frame = new VideoFrame(canvas, { timestamp: 0, alpha: 'discard' });
  try {
    const order = channels[frame.format ?? ''];
    if (!order) return undefined;
    const bytes = new Uint8Array(frame.allocationSize());
    const [{ offset, stride }] = await frame.copyTo(bytes);
    const { width, height } = canvas;
    const data = new Uint8Array(4 * width * height);
    for (let i = 0; i < data.length; i += 4) {
      const at = offset + Math.floor(i / 4 / width) * stride + (i % (4 * width));
      order.forEach((channel, k) => {
        data[i + k] = bytes[at + channel];
      });
    }
    return data;
  } finally {
    frame.close();
  }
}
