// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The questions by their kind, in the order of the article.

import { accuracy } from './accuracy.js';
import { background } from './background.js';
import { cell } from './cell.js';
import { dense } from './dense.js';
import { edge } from './edge.js';
import { inputs } from './inputs.js';
import { largest } from './largest.js';
import { loss } from './loss.js';
import { pixel } from './pixel.js';
import { size } from './size.js';
import { softmax } from './softmax.js';
import { step } from './step.js';

/** @import { MakeQuestion } from '../question.js' */

export const questions = {
  cell,
  edge,
  pixel,
  background,
  size,
  largest,
  dense,
  softmax,
  loss,
  inputs,
  step,
  accuracy,
};

/** @typedef {keyof typeof questions} Kind */

export const kinds = /** @type {Kind[]} */ (Object.keys(questions));

/**
 * @param {Kind} kind
 * @returns {MakeQuestion}
 */
export function makerOf(kind) {
  return questions[kind];
}
