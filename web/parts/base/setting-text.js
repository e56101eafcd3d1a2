// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a figure takes for a setting: the text of its attribute, as attribute and as property, or the value that it means.
// Frameworks set properties to the texts that authors write in their templates.

import { numberIn } from '../../drawing/written-number.js';

/** @import { PropertyDeclaration } from 'lit' */

/**
 * How the attributes of numbers are read. What is no number stays as it is written, to be shown where it is refused.
 * @param {string | null} text
 */
export function numberOf(text) {
  return text === null ? null : (numberIn(text) ?? text);
}

/**
 * The text of an attribute that says a value. Numbers may be in arrays, also row by row.
 * @param {unknown} value
 * @returns {string | null} null where the attribute is left out
 */
export function attributeText(value) {
  if (value === null || value === undefined || value === false) return null;
  if (value === true) return '';
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return String(value);
  const items = Array.from(/** @type {ArrayLike<unknown>} */ (/** @type {unknown} */ (value)));
  return items
    .map((item) => attributeText(item) ?? '')
    .join(items.some((item) => typeof item === 'object') ? '; ' : ' ');
}

/**
 * What a property becomes that is set to a value.
 * @param {unknown} value
 * @param {PropertyDeclaration} declaration
 * @param {unknown} otherwise what holds without an attribute
 */
export function settingOf(value, { type, converter }, otherwise) {
  const text = attributeText(value);
  if (type === Boolean) return text !== null;
  if (text === null) return otherwise;
  return typeof converter === 'object' && converter.fromAttribute ? converter.fromAttribute(text, type) : text;
}
