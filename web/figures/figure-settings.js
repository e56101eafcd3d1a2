// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Which figures there are and what each can be told, for those who must know before its code is there. A test holds it to
// the attributes that the classes observe.

import { settingNames } from '../session/setting-names.js';

/** @import { elements } from './elements.js' */

/** @typedef {Exclude<keyof typeof elements, 'cnn-map' | 'cnn-legend'>} FigureName */

/**
 * The attributes of its own that a figure has.
 * @type {Record<FigureName, readonly string[]>}
 */
export const ownSettings = {
  'cnn-convolution': ['image', 'kernel', 'padding', 'step'],
  'cnn-draw': ['strokes', 'meant', 'aside'],
  'cnn-evaluation': ['confused'],
  'cnn-feature-maps': [],
  'cnn-filter-lab': ['filter', 'kernel', 'picture', 'tone', 'pixel'],
  'cnn-filters': ['filter', 'kernels'],
  'cnn-live': ['strokes', 'aside'],
  'cnn-loss': ['probability'],
  'cnn-network': ['stage'],
  'cnn-padding': ['image-size', 'kernel-size', 'step'],
  'cnn-parameters': ['width', 'height', 'channels', 'nodes', 'filters', 'columns', 'rows'],
  'cnn-pooled-maps': ['filter', 'kind', 'step', 'column', 'nudge'],
  'cnn-pooling': ['numbers', 'kind', 'step'],
  'cnn-samples': ['count', 'shown'],
  'cnn-softmax': ['logits', 'shift', 'chosen'],
  'cnn-teach': ['drawings'],
  'cnn-training': ['learning-rate', 'batch-size', 'images', 'speed'],
  'cnn-try': ['kind', 'seed', 'questions'],
  'cnn-weights': [],
  'cnn-why': ['for', 'against', 'score', 'filter'],
};

export const figureNames = /** @type {FigureName[]} */ (Object.keys(ownSettings));

/** Those that compute on numbers or drawings of their own. @type {readonly FigureName[]} */
const withoutSession = ['cnn-convolution', 'cnn-padding', 'cnn-pooling', 'cnn-teach', 'cnn-try'];

/**
 * @param {string} name
 * @returns {name is FigureName}
 */
export function isFigure(name) {
  return Object.hasOwn(ownSettings, name);
}

/**
 * Whether a figure shows what the figures of its group share.
 * @param {FigureName} name
 */
export function hasSession(name) {
  return !withoutSession.includes(name);
}

/**
 * All that a figure can be told but its group: its own settings, and those of the session that it begins.
 * @param {FigureName} name
 */
export function settingsOf(name) {
  return hasSession(name) ? [...ownSettings[name], ...settingNames] : ownSettings[name];
}
