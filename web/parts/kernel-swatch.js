// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css, html, svg } from 'lit';
import { cssColour, magnitudeOf, signedScale } from '../drawing/colour-scale.js';

/** @import { ColourScale, Theme } from '../drawing/colour-scale.js' */

const size = 3;

/**
 * The nine weights of a filter as a small picture.
 * @param {ArrayLike<number> | undefined} weights
 * @param {Theme} theme
 * @param {ColourScale | undefined} [scale] by default one that reaches as far as the weights
 */
export function kernelSwatch(weights, theme, scale = weights && signedScale('weight', magnitudeOf(weights), theme)) {
  return html`<svg class="swatch" viewBox="0 0 ${size} ${size}" aria-hidden="true">
    ${Array.from(
      weights ?? [],
      (weight, tap) =>
        svg`<rect x=${tap % size} y=${Math.floor(tap / size)} width="1" height="1" fill=${scale ? cssColour(scale.rgb(weight)) : ''}></rect>`,
    )}
  </svg>`;
}

export const swatchStyle = css`
  .swatch {
    flex: none;
    inline-size: 27px;
    block-size: 27px;
    outline: 1px solid var(--cnn-line);
    shape-rendering: crispEdges;
  }
`;
