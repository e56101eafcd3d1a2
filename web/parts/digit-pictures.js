// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { pixelScale } from '../drawing/colour-scale.js';
import { mapPixels } from '../drawing/map-pixels.js';
import { paint } from '../drawing/paint.js';

/** @import { Figure } from './base/figure.js' */

/**
 * Draws test digits on the buttons that have them: each with `data-sample` and a canvas of 28×28.
 * @param {Figure} figure after rendering
 */
export function drawDigits({ renderRoot, session: { samples }, theme }) {
  if (!samples) return;
  const scale = pixelScale(theme);
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (renderRoot.querySelectorAll('[data-sample]'))) {
    const drawn = `${button.dataset.sample} ${theme}`;
    if (button.dataset.drawn === drawn) continue; // figures update with each frame of a training
    button.dataset.drawn = drawn;
    const pixels = mapPixels({ data: samples.image(Number(button.dataset.sample)), shape: [28, 28, 1] }, 0, scale);
    paint(button.querySelector('canvas'), pixels, 28);
  }
}
