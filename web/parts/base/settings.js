// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The attributes of a figure follow what the reader does, so that they say its state. Here is what they said at first, and
// what need not be said.

import { attributeText } from './setting-text.js';

/** @import { PropertyDeclaration, PropertyValues, ReactiveElement } from 'lit' */

/** @type {WeakMap<Element, Map<string, string | null>>} */
const originals = new WeakMap();

/**
 * Keeps in mind what the attributes of a figure say, and its properties, which are written into them; only the first call for
 * a figure counts.
 * @param {Element} figure
 */
export function rememberAttributes(figure) {
  if (originals.has(figure)) return;
  const { elementProperties = new Map(), defaults } = classOf(figure);
  for (const [property, declaration] of elementProperties) {
    const value = Reflect.get(figure, property);
    const text = attributeText(value);
    const name = attributeOf(property, declaration);
    if (!declaration.reflect || text === null || value === defaults[property] || figure.hasAttribute(name)) continue;
    figure.setAttribute(name, text);
  }
  originals.set(figure, new Map(figure.getAttributeNames().map((name) => [name, figure.getAttribute(name)])));
}

/**
 * What an attribute said before anybody changed it.
 * @param {Element} figure
 * @param {string} name
 * @returns {string | null} null if it was not there
 */
export function originalAttribute(figure, name) {
  return originals.get(figure)?.get(name) ?? null;
}

/**
 * @param {Element} figure
 * @param {string} name
 */
export function restoreAttribute(figure, name) {
  const original = originalAttribute(figure, name);
  if (original === null) figure.removeAttribute(name);
  else figure.setAttribute(name, original);
}

/**
 * @typedef {object} FigureClass
 * @property {Record<PropertyKey, unknown>} defaults
 * @property {Map<PropertyKey, PropertyDeclaration>} [elementProperties] undefined before its code has come
 */

/** @param {Element} figure */
function classOf(figure) {
  return /** @type {FigureClass} */ (/** @type {unknown} */ (figure.constructor));
}

/**
 * @param {PropertyKey} property
 * @param {PropertyDeclaration} declaration
 */
function attributeOf(property, { attribute }) {
  return typeof attribute === 'string' ? attribute : String(property).toLowerCase();
}

/**
 * Takes those attributes away that follow a property and say what holds without them, unless they were there at first.
 * @param {ReactiveElement} figure after its attributes followed
 * @param {PropertyValues} changed
 */
export function dropDefaults(figure, changed) {
  const { elementProperties, defaults } = classOf(figure);
  for (const property of changed.keys()) {
    const declaration = elementProperties?.get(property);
    const name = declaration?.reflect && attributeOf(property, declaration);
    if (!name || !figure.hasAttribute(name) || originalAttribute(figure, name) !== null) continue;
    if (Reflect.get(figure, property) === defaults[property]) figure.removeAttribute(name);
  }
}
