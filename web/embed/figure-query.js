// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the address of a page with one figure can say.

import { figureNames, isFigure, settingsOf } from '../figures/figure-settings.js';
import { readFragment } from '../page/address/fragment.js';
import { isMisspelt, withoutEscapes } from '../page/address/misspelt.js';
import { languageFor, languages } from '../parts/base/languages.js';
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

/** What the address of a frame says besides the settings of its figure. */
const frameNames = ['figure', 'lang', 'theme', 'controls', 'origin'];

/**
 * @param {string} query
 * @param {string} [fragment]
 * @returns {FigureQuery}
 */
export function readFigureQuery(query, fragment = '') {
  const given = [...new URLSearchParams(query), ...new URLSearchParams(readFragment(fragment).query)];
  const parameters = new URLSearchParams(given.map(([name, value]) => [withoutEscapes(name), value]));
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
  const lang = readLanguage(take('lang'), refuse);
  const theme = chosen('theme', themes);
  const controls = chosen('controls', ['none']);
  const origin = take('origin');
  if (origin !== null && !isOrigin(origin)) {
    refuse(baseWords['worked.bad.choice'], { name: 'origin', choices: 'https://…, *', value: origin });
  }
  const figure = take('figure') ?? '';
  const element = `cnn-${figure}`;
  if (!isFigure(element)) {
    const figures = figureNames.map((name) => name.replace('cnn-', ''));
    refuse(baseWords['worked.bad.choice'], { name: 'figure', choices: figures.join(', '), value: figure });
    return { figure, lang, theme, origin: null, attributes: [], refusal };
  }
  const names = settingsOf(element);
  const attributes = [...parameters].filter(([name]) => names.includes(name));
  if (controls) attributes.push(['controls', controls]);
  const misspelt = [...parameters.keys()].find(
    (name) => !names.includes(name) && isMisspelt(name, [...names, ...frameNames]),
  );
  if (misspelt) refuse(baseWords['refused.setting'], { figure, name: misspelt, names: names.join(', ') });
  return { figure, lang, theme, origin: refusal ? null : origin, attributes, refusal };
}

/**
 * @param {string | null} tag of any language
 * @param {(...words: Words) => void} refuse
 * @returns {Language}
 */
function readLanguage(tag, refuse) {
  if (tag === null) return languages[0].tag;
  if (/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag)) return languageFor(tag);
  refuse(baseWords['worked.bad.choice'], {
    name: 'lang',
    choices: languages.map((language) => language.tag).join(', '),
    value: tag,
  });
  return languages[0].tag;
}

/** @param {string} value */
function isOrigin(value) {
  return value === '*' || originOf(value) === value;
}
