// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { InkPicture } from '../../../web/drawing/strokes.js';
import { drawnDigits } from '../../fixtures/drawn-digits.js';

/**
 * The 240 drawings of the fixture on a square pad.
 * @param {number} padSize height and width in pixels
 * @param {number} [pen] width in pixels of all strokes; without, each drawing has its own
 * @returns {{ label: number, pixels: Uint8Array }[]}
 */
export function drawnPictures(padSize, pen) {
  return drawnDigits(padSize).map(({ label, strokes }) => {
    const picture = new InkPicture(padSize);
    for (const stroke of strokes) picture.drawStroke({ ...stroke, width: pen ?? stroke.width });
    return { label, pixels: picture.pixels };
  });
}
