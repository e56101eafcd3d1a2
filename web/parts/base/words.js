// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { en } from './en.js';
import { zhHans } from './zh-Hans.js';

/** @typedef {keyof typeof en} Key */

/**
 * What is said at a place of the page, in the language of the nearest `lang` attribute around it; English if there is
 * none or it is another language.
 * @param {Element} element
 * @param {Key} key
 * @param {Record<string, string | number>} [values] for the {names} in the words
 */
export function say(element, key, values = {}) {
  const words = languageAt(element).startsWith('zh') ? zhHans : en;
  return words[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
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
