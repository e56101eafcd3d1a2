// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { shortNumber } from '../../drawing/written-number.js';
import { fixedCells, frame, imageScale } from '../../parts/worked/cells.js';
import { signedScaleOf } from '../../parts/worked/products.js';

/** @import { PlainFigure } from '../../parts/base/plain-figure.js' */
/** @import { Grid } from './question.js' */

/**
 * Numbers on their colours; a screen reader hears them row by row.
 * @param {PlainFigure} figure
 * @param {Grid} numbers
 */
export function grid(figure, { name, data, shape, palette, frame: around }) {
  const { theme } = figure;
  const scale = palette === 'pixel' ? imageScale(data, theme) : signedScaleOf(palette, data, theme);
  const [height, width] = shape;
  const rows = Array.from({ length: height }, (_, y) =>
    data
      .slice(y * width, (y + 1) * width)
      .map(shortNumber)
      .join(' '),
  );
  return html`<div class="cells" role="img" aria-label="${figure.say(name)}: ${rows.join('; ')}">
    ${fixedCells({ data, shape }, scale)} ${around ? frame('from', around) : ''}
  </div>`;
}
