// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a question is made of, and when an answer to it is right.

import { shortNumber } from '../../drawing/written-number.js';

/** @import { CellBox } from '../../drawing/cell-box.js' */
/** @import { ConvScope, Explanation } from '../../lib/index.js' */
/** @import { Text } from '../../parts/base/languages.js' */
/** @import { Words } from '../../parts/base/say.js' */
/** @import { Draws } from './draws.js' */

/**
 * Numbers that a question shows.
 * @typedef {object} Grid
 * @property {Text} name
 * @property {number[]} data row by row
 * @property {[height: number, width: number]} shape
 * @property {'pixel' | 'activation' | 'weight'} palette
 * @property {Omit<CellBox, 'channel'>} [frame] around the cells that the question is about
 */

/**
 * The answer is a number, or one of several options.
 * @typedef {{ value: number, isCount?: boolean }} NumberAnswer
 * @typedef {{ right: number, options: ({ text: string } | { grid: Grid })[] }} ChoiceAnswer
 */

/**
 * @typedef {object} Question
 * @property {Words} ask
 * @property {Grid[]} grids
 * @property {NumberAnswer | ChoiceAnswer} answer
 * @property {Words} because the sum with its numbers, which is shown with the answer
 */

/**
 * Makes a question; its answer and its sum come from the library.
 * @typedef {(cnn: ConvScope, draws: Draws) => Question} MakeQuestion
 */

/** Answers have at most three decimals; floats in the library differ from them by less than this. */
const tolerance = 0.0005;

/**
 * @param {NumberAnswer | ChoiceAnswer} answer
 * @param {number} given the number, or which of the options
 */
export function isRight(answer, given) {
  return 'options' in answer ? given === answer.right : Math.abs(given - answer.value) < tolerance;
}

/** @param {number} option from 0 */
export function letterOf(option) {
  return 'ABCD'[option];
}

/**
 * The right answer as it is said.
 * @param {NumberAnswer | ChoiceAnswer} answer
 */
export function answerText(answer) {
  return 'options' in answer ? letterOf(answer.right) : shortNumber(answer.value);
}

/**
 * The products behind a cell: 1 × −1 + 2 × 0 + …
 * @param {Explanation} cell
 */
export function productsText({ inputs, weights }) {
  return Array.from(inputs, (input, i) => `${shortNumber(input)} × ${shortNumber(weights[i])}`).join(' + ');
}
