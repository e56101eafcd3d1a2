// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { languageFor } from './languages.js';

/** @import { Text } from './languages.js' */

/** @typedef {[text: Text, values?: Record<string, string | number>]} Words what `say()` is given */

/**
 * What is said at a place of the page, in the language of the nearest `lang` attribute around it; in one of the reader's if
 * there is none or it is another language.
 * @param {Element} element
 * @param {Words} words with values for the {names} in the text
 */
export function say(element, ...[text, values = {}]) {
  const said = text[languageFor(languageAt(element))].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  return said.replace(/\b([Aa]) (?=8|1[18]\b)/g, '$1n '); // an 8, an 11
}

/** @param {Element} element */
function languageAt(element) {
  /** @type {Element | undefined} */
  let at = element;
  while (at) {
    const found = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}
