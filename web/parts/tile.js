// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cssColour, inkOn } from '../drawing/colour-scale.js';
import { decimal } from '../drawing/number-format.js';
import { styleProperties } from './base/style-properties.js';

/** @import { ColourScale } from '../drawing/colour-scale.js' */

/**
 * A number on its colour.
 * @param {string} kind its class, for the styles around
 * @param {number} value
 * @param {ColourScale} scale
 * @param {string} [text]
 */
export function tile(kind, value, scale, text = decimal(value)) {
  const colour = scale.rgb(value);
  return html`<data class="tile ${kind}" value=${value}
    ${styleProperties({ 'background-color': cssColour(colour), color: inkOn(colour) })}>${text}</data>`;
}
