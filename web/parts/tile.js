// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal } from '../drawing/number-format.js';
import { styleProperties } from './base/style-properties.js';
import { numberColours } from './number-colours.js';

/** @import { ColourScale } from '../drawing/colour-scale.js' */

/**
 * A number on its colour.
 * @param {string} kind its class, for the styles around
 * @param {number} value
 * @param {ColourScale} scale
 * @param {string} [text]
 */
export function tile(kind, value, scale, text = decimal(value)) {
  return html`<data class="tile ${kind}" value=${value} ${styleProperties(numberColours(scale, value))}>${text}</data>`;
}
