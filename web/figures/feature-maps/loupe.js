// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cellAt, indexOf } from '../../drawing/cell-box.js';
import { cssColour } from '../../drawing/colour-scale.js';
import { styleProperties } from '../../parts/base/style-properties.js';

/** @import { ColourScale } from '../../drawing/colour-scale.js' */

/** Cells that are shown on each side of the one in the middle. */
const radius = 2;
const side = 2 * radius + 1;

/**
 * A cell of a map with those around it, enlarged.
 * @param {{ data: ArrayLike<number>, shape: readonly number[] }} tensor
 * @param {number} index flat
 * @param {ColourScale} scale
 */
export function loupe({ data, shape }, index, scale) {
  const { y, x, channel } = cellAt(index, shape);
  return html`<div class="loupe" aria-hidden="true">
    ${Array.from({ length: side * side }, (_, i) => {
      const [row, column] = [y - radius + Math.floor(i / side), x - radius + (i % side)];
      const isOutside = row < 0 || column < 0 || row >= shape[0] || column >= shape[1];
      if (isOutside) return html`<i></i>`;
      const colour = cssColour(scale.rgb(data[indexOf({ y: row, x: column, channel }, shape)]));
      return html`<i ${styleProperties({ 'background-color': colour })}></i>`;
    })}
  </div>`;
}
