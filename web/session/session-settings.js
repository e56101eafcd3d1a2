// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a session begins with, as the attributes of a figure and the address of the article name it.

import { numberIn } from '../drawing/written-number.js';
import { firstDigit } from '../files/first-digit.js';
import { checkpointsOf, firstWeights, models } from '../files/weights.js';
import { isCellName } from './cell-name.js';

/** @import { Model, Weights } from '../files/weights.js' */
/** @import { SettingName } from './setting-names.js' */

/** @typedef {{ digit?: number, weights?: Weights, cell?: string }} Beginning what of it is said */

/**
 * @typedef {object} SessionSettings
 * @property {number} digit index of the sample, 0–999
 * @property {Weights} weights of any checkpoint but `live`
 * @property {string | undefined} cell name of the one that is pinned; only a network can tell whether it has it
 * @property {Beginning} beginning those of them that are named
 * @property {SettingName[]} unread named, but with a value that is none; what it says is as by default
 */

/** The largest index of a sample, and the largest seed. */
const limits = { digit: 999, seed: 2 ** 31 - 1 };

/**
 * @param {(name: SettingName) => string | null} valueAt null where it is not named
 * @returns {SessionSettings}
 */
export function readSettings(valueAt) {
  /** @type {SettingName[]} */
  const named = [];
  /** @type {SettingName[]} */
  const unread = [];
  /** @type {<T>(name: SettingName, read: (value: string) => T | undefined, otherwise: T) => T} */
  const take = (name, read, otherwise) => {
    const value = valueAt(name);
    if (value === null) return otherwise;
    named.push(name);
    const found = read(value);
    if (found === undefined) unread.push(name);
    return found ?? otherwise;
  };
  const digit = take('digit', (value) => wholeNumber(value, 0, limits.digit), firstDigit);
  const model = take('model', (value) => choice(models, value), firstWeights.model);
  const checkpoint = take('weights', (value) => choice(checkpointsOf(model), value), firstWeights.checkpoint);
  const seed = take('seed', (value) => wholeNumber(value, 1, limits.seed), firstWeights.seed);
  const cell = take('cell', (value) => (isCellName(value) ? value : undefined), undefined);
  const weights = { model, checkpoint, seed };
  /** @type {Beginning} */
  const beginning = {};
  if (named.includes('digit')) beginning.digit = digit;
  if (named.some((name) => ['model', 'weights', 'seed'].includes(name))) beginning.weights = weights;
  if (named.includes('cell')) beginning.cell = cell;
  return { digit, weights, cell, beginning, unread };
}

/**
 * Names what differs from the session that begins without a word.
 * @param {{ digit: number, weights: Weights, cell?: string }} session with weights of any checkpoint but `live`
 * @returns {[name: SettingName, value: string][]}
 */
export function writeSettings({ digit, weights: { model, checkpoint, seed }, cell = '' }) {
  /** @type {[SettingName, string | number, string | number][]} */
  const settings = [
    ['digit', digit, firstDigit],
    ['model', model, firstWeights.model],
    ['weights', checkpoint, firstWeights.checkpoint],
    ['seed', checkpoint === 'random' ? seed : firstWeights.seed, firstWeights.seed],
    ['cell', cell, ''],
  ];
  return settings.flatMap(([name, value, otherwise]) => (value === otherwise ? [] : [[name, String(value)]]));
}

/**
 * Whether a session is as it begins without a word.
 * @param {{ selected: number, weights: Weights, pinnedCell: string | undefined }} session
 */
export function isUntold({ selected, weights, pinnedCell }) {
  return writeSettings({ digit: selected, weights, cell: pinnedCell }).length === 0;
}

/**
 * What a setting may be, as one writes it in an attribute.
 * @param {SettingName} name
 * @param {Model} model
 */
export function allowedValues(name, model) {
  const allowed = {
    digit: () => `0–${limits.digit}`,
    model: () => models.join(', '),
    weights: () => checkpointsOf(model).join(', '),
    seed: () => `1–${limits.seed}`,
    cell: () => 'conv 3 12 7, …',
  };
  return allowed[name]();
}

/**
 * @param {string} value
 * @param {number} min
 * @param {number} max
 */
function wholeNumber(value, min, max) {
  const number = numberIn(value) ?? Number.NaN;
  return Number.isInteger(number) && number >= min && number <= max ? number : undefined;
}

/**
 * @template T
 * @param {readonly T[]} choices
 * @param {string} value
 */
export function choice(choices, value) {
  return choices.find((item) => String(item) === value || item === numberIn(value));
}
