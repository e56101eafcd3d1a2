// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * Puts pixels onto a canvas, one for one.
 * @param {Element | null | undefined} canvas nothing happens where it is not there
 * @param {Uint8ClampedArray<ArrayBuffer>} pixels RGBA, row by row
 * @param {number} width of a row
 * @param {{ x: number, y: number }} [corner] the upper left one
 */
export function paint(canvas, pixels, width, { x, y } = { x: 0, y: 0 }) {
  if (canvas instanceof HTMLCanvasElement) canvas.getContext('2d')?.putImageData(new ImageData(pixels, width), x, y);
}
