// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The links of the page for teachers, written as the article writes its own.

import { firstWeights } from '../files/weights.js';
import { writeLink } from '../page/address/link.js';

/** @import { FigureSetting, LinkedState } from '../page/address/link.js' */

/**
 * @typedef {object} Shown
 * @property {string} at section and figure, as in `network/why`
 * @property {Partial<Omit<LinkedState, 'settings'>>} [state]
 * @property {Record<string, string>} [settings] of figures, as in `{ 'why.for': '7' }`
 */

/**
 * @param {string} page of the article, in one of its languages
 * @param {Shown} shown
 */
export function linkTo(page, { at, state, settings = {} }) {
  const list = Object.entries(settings).map(([name, value]) => {
    const [figure, setting] = name.split('.');
    return /** @type {FigureSetting} */ ({ figure, setting, value });
  });
  const whole = { digit: 0, weights: firstWeights, cell: undefined, theme: undefined, lang: undefined, ...state };
  return `./${page}${writeLink({ ...whole, settings: list }, at)}`;
}
