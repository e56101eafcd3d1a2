// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { cssColour, inkOn } from '../drawing/colour-scale.js';

/** @import { ColourScale } from '../drawing/colour-scale.js' */

/**
 * The ground of a number by its scale, and letters that can be read on it, for `styleProperties()`.
 * @param {ColourScale} scale
 * @param {number} value
 */
export function numberColours(scale, value) {
  const colour = scale.rgb(value);
  return { 'background-color': cssColour(colour), color: inkOn(colour) };
}
