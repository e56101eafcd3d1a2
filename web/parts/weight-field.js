// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { numberColours } from './number-colours.js';
import { numberField } from './number-field.js';
import { partWords } from './words.js';

/** @import { ColourScale } from '../drawing/colour-scale.js' */
/** @import { Figure } from './base/figure.js' */

/** Weights that a reader may give. */
export const weightLimit = 100;

const size = 3;

/**
 * One of the nine weights of a filter, to be edited, on its colour.
 * @param {Figure} figure
 * @param {object} field
 * @param {number} field.weight
 * @param {number} field.tap place in the filter, row by row
 * @param {ColourScale} field.scale
 * @param {(tap: number, weight: number | undefined) => void} field.edit undefined for what is no weight
 * @param {number} [field.step] of the keys
 * @param {(weight: number) => string} [field.text]
 */
export function weightField(figure, { weight, tap, scale, edit, step = 1, text }) {
  return numberField(figure, {
    name: `weight ${tap}`,
    label: figure.say(partWords['filter.weight'], { row: Math.floor(tap / size) + 1, column: (tap % size) + 1 }),
    value: weight,
    range: { min: -weightLimit, max: weightLimit, step },
    entered: (value) => edit(tap, value),
    text,
    style: numberColours(scale, weight),
  });
}
