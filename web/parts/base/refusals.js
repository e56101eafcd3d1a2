// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What is said about attributes whose numbers make no figure. Their properties are null where they may be left out and are.

import { shortNumber } from '../../drawing/typed-number.js';
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
  return name && [baseWords['worked.bad.count'], { name, value: figure.getAttribute(name) ?? String(figure[name]) }];
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
  const value = figure.getAttribute(name) ?? String(number);
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
  return [
    baseWords['worked.bad.choice'],
    { name, choices: choices.join(', '), value: figure.getAttribute(name) ?? String(value) },
  ];
}

/**
 * @param {number | null} number
 * @param {{ min: number, max: number, isWhole: boolean }} range
 */
function isWithin(number, { min, max, isWhole }) {
  return number === null || (number >= min && number <= max && (!isWhole || Number.isInteger(number)));
}
