// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the address of a page with one figure can say.

import { isFigure, ownSettings, settingsOf } from '../figures/figure-settings.js';
import { languages } from '../parts/base/languages.js';
import { baseWords } from '../parts/base/words.js';
import { originOf } from './origin-of.js';

/** @import { Language } from '../parts/base/languages.js' */
/** @import { Words } from '../parts/base/say.js' */

/**
 * @typedef {object} FigureQuery
 * @property {string} figure its name
 * @property {Language} lang
 * @property {string | undefined} theme
 * @property {string | null} origin of the page around, `*` for any
 * @property {[name: string, value: string][]} attributes
 * @property {Words | undefined} refusal what is wrong
 */

const themes = /** @type {const} */ (['light', 'dark']);

/**
 * @param {string} query
 * @returns {FigureQuery}
 */
export function readFigureQuery(query) {
  const parameters = new URLSearchParams(query);
  const take = (/** @type {string} */ name) => {
    const value = parameters.get(name);
    parameters.delete(name);
    return value;
  };
  /** @type {Words | undefined} */
  let refusal;
  const refuse = (/** @type {Words} */ ...words) => {
    refusal ??= words;
  };
  const chosen = (/** @type {string} */ name, /** @type {readonly string[]} */ choices) => {
    const value = take(name);
    if (value === null || choices.includes(value)) return value ?? undefined;
    refuse(baseWords['worked.bad.choice'], { name, choices: choices.join(', '), value });
    return undefined;
  };
  const tags = languages.map(({ tag }) => tag);
  const lang = /** @type {Language} */ (chosen('lang', tags) ?? tags[0]);
  const theme = chosen('theme', themes);
  const origin = take('origin');
  if (origin !== null && !isOrigin(origin)) {
    refuse(baseWords['worked.bad.choice'], { name: 'origin', choices: 'https://…, *', value: origin });
  }
  const figure = take('figure') ?? '';
  const attributes = [...parameters];
  const element = `cnn-${figure}`;
  if (!isFigure(element)) {
    const figures = Object.keys(ownSettings).map((name) => name.replace('cnn-', ''));
    refuse(baseWords['worked.bad.choice'], { name: 'figure', choices: figures.join(', '), value: figure });
  } else {
    const names = settingsOf(element);
    const unexpected = attributes.find(([name]) => !names.includes(name));
    if (unexpected) refuse(baseWords['refused.setting'], { figure, name: unexpected[0], names: names.join(', ') });
  }
  return { figure, lang, theme, origin: refusal ? null : origin, attributes, refusal };
}

/** @param {string} value */
function isOrigin(value) {
  return value === '*' || originOf(value) === value;
}
