// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cssColour, probabilityScale } from '../drawing/colour-scale.js';
import { styleProperties } from './base/style-properties.js';

/** @import { PlainFigure } from './base/plain-figure.js' */

/**
 * A probability as a bar on its track; the style of the figure says which way it grows, by `--probability`.
 * @param {PlainFigure} figure
 * @param {number} probability
 */
export function probabilityTrack(figure, probability) {
  const colour = cssColour(probabilityScale(figure.theme).rgb(probability));
  return html`<span class="track"><span ${styleProperties({ '--probability': probability, '--colour': colour })}></span></span>`;
}
