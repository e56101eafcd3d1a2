// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { decimal } from '../../../drawing/number-format.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

const probabilities = [0.1, 0.9, 0.5, 0.01, 0.25, 0.75];

/** What is the loss at this probability? @type {MakeQuestion} */
export function loss(cnn, draws) {
  const p = draws.inTurn(probabilities);
  const others = draws.shuffled(probabilities.filter((other) => other !== p)).slice(0, 2);
  const shown = draws.shuffled([p, ...others]);
  const losses = shown.map((probability) => decimal(cnn.crossEntropy([probability], 0)));
  const right = shown.indexOf(p);
  return {
    ask: [questionWords['loss.ask'], { p }],
    grids: [],
    answer: { right, options: losses.map((text) => ({ text })) },
    because: [questionWords.equation, { terms: `−ln ${p}`, value: losses[right] }],
  };
}
