// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What is said about attributes whose numbers make no figure. Their properties are null where they may be left out and are.

import { shortNumber } from '../../drawing/written-number.js';
import { numberOf } from './setting-text.js';
import { baseWords } from './words.js';

/** @import { PlainFigure } from './plain-figure.js' */
/** @import { Words } from './say.js' */

/**
 * About attributes that should count from 1.
 * @template {string} Name
 * @param {PlainFigure & Record<Name, number | null>} figure
 * @param {Name[]} names of attributes and of their properties
 * @returns {Words | undefined}
 */
export function countRefusal(figure, ...names) {
  const name = names.find((each) => !isWithin(figure[each], { min: 1, max: Number.MAX_SAFE_INTEGER, isWhole: true }));
  return name && [baseWords['worked.bad.count'], { name, value: written(figure, name, figure[name]) }];
}

/**
 * About one that should be in a range.
 * @template {string} Name
 * @param {PlainFigure & Record<Name, number | null>} figure
 * @param {Name} property
 * @param {{ min: number, max: number, isWhole?: boolean, attribute?: string }} range by default, the attribute has the name
 * of the property
 * @returns {Words | undefined}
 */
export function rangeRefusal(figure, property, { min, max, isWhole = false, attribute: name = property }) {
  const number = figure[property];
  if (isWithin(number, { min, max, isWhole })) return undefined;
  const value = written(figure, name, number);
  return [
    isWhole ? baseWords['worked.bad.whole'] : baseWords['worked.bad.number'],
    { name, min: shortNumber(min), max: shortNumber(max), value },
  ];
}

/**
 * About the first attribute that should be one of several values and is not; its property is null where it may be left out
 * and is.
 * @param {PlainFigure} figure
 * @param {{ name: string, value: unknown, choices: readonly unknown[] }[]} attributes
 * @returns {Words | undefined}
 */
export function choiceRefusal(figure, attributes) {
  const wrong = attributes.find(({ value, choices }) => value !== null && !choices.includes(value));
  if (!wrong) return undefined;
  const { name, value, choices } = wrong;
  return [baseWords['worked.bad.choice'], { name, choices: choices.join(', '), value: written(figure, name, value) }];
}

/**
 * What was written in an attribute or, if that says something else by now, set as its property.
 * @param {PlainFigure} figure
 * @param {string} name
 * @param {unknown} value of the property
 */
function written(figure, name, value) {
  const text = figure.getAttribute(name);
  return text !== null && (text === value || numberOf(text) === value) ? text : String(value);
}

/**
 * @param {unknown} value a text where it is no number
 * @param {{ min: number, max: number, isWhole: boolean }} range
 */
function isWithin(value, { min, max, isWhole }) {
  if (value === null) return true;
  return typeof value === 'number' && value >= min && value <= max && (!isWhole || Number.isInteger(value));
}
