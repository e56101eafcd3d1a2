// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the address of a page with one figure can say.

import { elements } from '../figures/elements.js';
import { Figure } from '../parts/base/figure.js';
import { languages } from '../parts/base/languages.js';
import { PlainFigure } from '../parts/base/plain-figure.js';
import { baseWords } from '../parts/base/words.js';
import { choice, settingNames } from '../session/session-settings.js';
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

/** @typedef {{ prototype: object, observedAttributes: string[] }} FigureClass */

/** @type {Record<string, FigureClass>} */
const figures = Object.fromEntries(
  Object.entries(elements).flatMap(([name, element]) =>
    element.prototype instanceof PlainFigure ? [[name.replace('cnn-', ''), element]] : [],
  ),
);

/**
 * The attributes that a figure has.
 * @param {FigureClass} element
 */
function attributesOf({ observedAttributes, prototype }) {
  const own = observedAttributes.filter((name) => name !== 'group');
  return prototype instanceof Figure ? [...own, ...settingNames] : own;
}

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
    if (value !== null && !choice(choices, value)) {
      refuse(baseWords['worked.bad.choice'], { name, choices: choices.join(', '), value });
    }
    return choice(choices, value ?? '');
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
  if (!Object.hasOwn(figures, figure)) {
    refuse(baseWords['worked.bad.choice'], { name: 'figure', choices: Object.keys(figures).join(', '), value: figure });
  } else {
    const names = attributesOf(figures[figure]);
    const stranger = attributes.find(([name]) => !names.includes(name));
    if (stranger) refuse(baseWords['refused.setting'], { figure, name: stranger[0], names: names.join(', ') });
  }
  return { figure, lang, theme, origin: refusal ? null : origin, attributes, refusal };
}

/** @param {string} value */
function isOrigin(value) {
  return value === '*' || originOf(value) === value;
}
