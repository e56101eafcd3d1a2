// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a link to the page can say: which digit and which weights, the theme, and what was changed in the figures. Only what
// differs from the page as it is without is in it.

import { choice, readSettings, writeSettings } from '../../session/session-settings.js';
import { settingNames } from '../../session/setting-names.js';
import { themes } from '../page-tools/chosen-theme.js';
import { sheetNames } from '../worksheet/sheet-names.js';
import { isLong, readFragment, writeFragment } from './fragment.js';
import { isMisspelt, withoutEscapes } from './misspelt.js';

/** @import { Weights } from '../../files/weights.js' */
/** @import { ChosenTheme } from '../page-tools/chosen-theme.js' */
/** @import { SheetName } from '../worksheet/sheet-names.js' */

/** @typedef {{ figure: string, setting: string, value: string }} FigureSetting an attribute of a figure */

/**
 * @typedef {object} LinkedState
 * @property {number} digit index of the sample, 0–999
 * @property {Weights} weights of any checkpoint but `live`
 * @property {string | undefined} cell name of the one that is pinned
 * @property {ChosenTheme | undefined} theme
 * @property {'none' | undefined} [controls] `none` where figures hide theirs
 * @property {SheetName} [worksheet] the figure whose worksheet is open
 * @property {string | undefined} lang of the page, where one file has several
 * @property {FigureSetting[]} settings
 */

/** What the address says besides the settings of the figures. */
const pageNames = [...settingNames, 'theme', 'controls', 'worksheet', 'lang'];

/**
 * Reads the end of an address. What it cannot read is left as it is by default, and named; the names of others are passed
 * over.
 * @param {string} query
 * @param {string} [fragment]
 * @returns {LinkedState & { unread: string[] }}
 */
export function readLink(query, fragment = '') {
  const given = [...new URLSearchParams(query), ...new URLSearchParams(readFragment(fragment).query)];
  const parameters = new URLSearchParams(given.map(([name, value]) => [withoutEscapes(name), value]));
  const take = (/** @type {string} */ name) => {
    const value = parameters.get(name);
    parameters.delete(name);
    return value;
  };
  const { digit, weights, cell, ...session } = readSettings(take);
  /** @type {string[]} */
  const unread = session.unread;
  /**
   * @template {string} Choice
   * @param {string} name
   * @param {readonly Choice[]} choices
   */
  const oneOf = (name, choices) => {
    const given = take(name);
    const chosen = choice(choices, given ?? '');
    if (given !== null && !chosen) unread.push(name);
    return chosen;
  };
  const theme = oneOf('theme', themes);
  const controls = oneOf('controls', /** @type {const} */ (['none']));
  const worksheet = oneOf('worksheet', sheetNames);
  const lang = take('lang') ?? undefined;
  const settings = [...parameters].flatMap(([name, value]) => {
    const [, figure, setting] = name.match(/^([a-z-]+)\.([a-z-]+)$/) ?? [];
    if (figure) return [{ figure, setting, value }];
    if (isMisspelt(name, pageNames)) unread.push(name);
    return [];
  });
  return { digit, weights, cell, theme, controls, worksheet, lang, settings, unread };
}

/**
 * The end of an address that says this; empty if nothing differs and no section is named.
 * @param {LinkedState} state
 * @param {string} [section] of the page
 */
export function writeLink({ digit, weights, cell, theme, controls, worksheet, lang, settings }, section = '') {
  const short = new URLSearchParams();
  const long = new URLSearchParams();
  if (lang) short.set('lang', lang);
  for (const [name, value] of writeSettings({ digit, weights, cell })) short.set(name, value);
  if (theme) short.set('theme', theme);
  if (controls) short.set('controls', controls);
  if (worksheet) short.set('worksheet', worksheet);
  for (const { figure, setting, value } of settings)
    (isLong(setting) ? long : short).set(`${figure}.${setting}`, value);
  const query = legible(short);
  return `${query && `?${query}`}${writeFragment(section, legible(long))}`;
}

/** @param {URLSearchParams} parameters */
function legible(parameters) {
  return String(parameters).replaceAll('%2C', ',').replaceAll('%3B', ';').replaceAll('%7E', '~');
}
