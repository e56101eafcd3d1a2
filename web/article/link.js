// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a link to the page can say: which digit and which weights, the theme, and what was changed in the figures. Only what
// differs from the page as it is without is in it.

import { firstWeights, models, stagesOfTraining } from '../figures/weights.js';

/** @import { Weights } from '../figures/weights.js' */

/** @typedef {'light' | 'dark'} ChosenTheme */

/** @typedef {{ figure: string, setting: string, value: string }} FigureSetting an attribute of a figure */

/**
 * @typedef {object} LinkedState
 * @property {number} digit index of the sample, 0–999
 * @property {Weights} weights of any stage but `live`
 * @property {ChosenTheme | undefined} theme
 * @property {FigureSetting[]} settings
 */

/** How many samples there are. */
const digitCount = 1000;

/**
 * @param {string} value
 * @param {number} min
 * @param {number} max
 */
function wholeNumber(value, min, max) {
  return /^\d{1,10}$/.test(value) && Number(value) >= min && Number(value) <= max ? Number(value) : undefined;
}

/**
 * @template T
 * @param {readonly T[]} choices
 * @param {string} value
 */
function choice(choices, value) {
  return choices.find((item) => String(item) === value);
}

/**
 * Reads the query of an address. What it cannot read is left as it is by default, and named.
 * @param {string} query
 * @returns {LinkedState & { unread: string[] }}
 */
export function readLink(query) {
  const parameters = new URLSearchParams(query);
  /** @type {string[]} */
  const unread = [];
  /** @type {<T>(name: string, read: (value: string) => T | undefined, otherwise: T) => T} */
  const take = (name, read, otherwise) => {
    const value = parameters.get(name);
    parameters.delete(name);
    if (value === null) return otherwise;
    const found = read(value);
    if (found === undefined) unread.push(name);
    return found ?? otherwise;
  };
  const digit = take('digit', (value) => wholeNumber(value, 0, digitCount - 1), 0);
  const model = take('model', (value) => choice(models, value), firstWeights.model);
  const stage = take('weights', (value) => choice(stagesOfTraining(model), value), firstWeights.stage);
  const seed = take('seed', (value) => wholeNumber(value, 1, 2 ** 31 - 1), firstWeights.seed);
  const theme = take('theme', (value) => choice(/** @type {const} */ (['light', 'dark']), value), undefined);
  const settings = [...parameters].flatMap(([name, value]) => {
    const [, figure, setting] = name.match(/^([a-z-]+)\.([a-z-]+)$/) ?? [];
    if (figure) return [{ figure, setting, value }];
    unread.push(name);
    return [];
  });
  return { digit, weights: { model, stage, seed }, theme, settings, unread };
}

/**
 * The query that says this; empty if nothing differs.
 * @param {LinkedState} state
 */
export function writeLink({ digit, weights, theme, settings }) {
  const parameters = new URLSearchParams();
  if (digit !== 0) parameters.set('digit', String(digit));
  if (weights.model !== firstWeights.model) parameters.set('model', weights.model);
  if (weights.stage !== firstWeights.stage) parameters.set('weights', String(weights.stage));
  if (weights.stage === 'random' && weights.seed !== firstWeights.seed) parameters.set('seed', String(weights.seed));
  if (theme) parameters.set('theme', theme);
  for (const { figure, setting, value } of settings) parameters.set(`${figure}.${setting}`, value);
  const query = String(parameters).replaceAll('%2C', ',').replaceAll('%3B', ';');
  return query === '' ? '' : `?${query}`;
}
