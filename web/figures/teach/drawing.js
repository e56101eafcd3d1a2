// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { inkOf, padSize } from '../../parts/pad/pad.js';

/** @import { ToolStroke } from '../../drawing/stroke-code.js' */
/** @import { ConvScope } from '../../lib/index.js' */
/** @import { DrawnClass } from './collection.js' */
/** @import { StrokeClass } from './collection-code.js' */

/**
 * One drawing of a class: how it was drawn, unless it came as pixels alone, and the 28×28 pixels that the network sees.
 * @typedef {{ strokes: readonly ToolStroke[] | undefined, pixels: Uint8Array }} ClassDrawing
 */

/** Milliseconds for which drawings are made without a pause for everything else. */
const slice = 8;

/**
 * @param {ConvScope} cnn
 * @param {readonly ToolStroke[]} strokes as on the pad
 * @returns {ClassDrawing | undefined} undefined if they leave the pad blank
 */
export function drawingOf(cnn, strokes) {
  const { pixels } = inkOf(strokes);
  if (pixels.every((pixel) => pixel === 0)) return undefined;
  return {
    strokes: strokes.map(({ tool, points }) => ({ tool, points: [...points] })), // the pad's own may still grow
    pixels: cnn.normalizeDigit(pixels, padSize, padSize),
  };
}

/**
 * Classes that came as strokes: hundreds of drawings take a second, in slices between which the page goes on.
 * @param {ConvScope} cnn
 * @param {readonly StrokeClass[]} classes
 * @returns {Promise<DrawnClass[] | undefined>} undefined if the strokes of a drawing leave the pad blank
 */
export async function drawnClasses(cnn, classes) {
  /** @type {DrawnClass[]} */
  const drawn = [];
  let start = performance.now();
  for (const { name, drawings } of classes) {
    /** @type {ClassDrawing[]} */
    const made = [];
    for (const strokes of drawings) {
      const drawing = drawingOf(cnn, strokes);
      if (!drawing) return undefined;
      made.push(drawing);
      if (performance.now() - start < slice) continue;
      await new Promise((resolve) => setTimeout(resolve));
      start = performance.now();
    }
    drawn.push({ name, drawings: made });
  }
  return drawn;
}
