// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Several questions in a row, of kinds that the seed decides.

import { Draws } from './draws.js';
import { kinds } from './questions/list.js';

/** One of each kind. */
export const maxQuestions = kinds.length;

/**
 * The kinds of the questions, each at most once.
 * @param {number} seed
 * @param {number} count
 */
export function runOf(seed, count) {
  return new Draws(seed).shuffled(kinds).slice(0, count);
}
