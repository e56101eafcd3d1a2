// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { percent } from '../../../drawing/number-format.js';
import { shortNumber } from '../../../drawing/written-number.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

const bases = [
  [2, 1, 0],
  [3, 1, 0],
  [1, 0, 3],
  [0, 2, -1],
  [-1, 1, 0],
];

/** Which logits have the same probabilities? @type {MakeQuestion} */
export function softmax(cnn, draws) {
  const base = draws.inTurn(bases);
  const shift = draws.pick([-3, -2, 2, 3, 5]);
  const shifted = base.map((logit) => logit + shift);
  const doubled = base.map((logit) => 2 * logit);
  const raised = [base[0] + 2, ...base.slice(1)];
  const shown = draws.shuffled([shifted, doubled, raised]);
  const wanted = String(cnn.softmax(base));
  const right = shown.findIndex((logits) => String(cnn.softmax(logits)) === wanted);
  return {
    ask: [questionWords['softmax.ask'], { logits: written(base) }],
    grids: [],
    answer: { right, options: shown.map((logits) => ({ text: written(logits) })) },
    because: [
      questionWords['softmax.because'],
      {
        one: written(base),
        other: written(shown[right]),
        probabilities: Array.from(cnn.softmax(base), (p) => percent(p)).join(', '),
      },
    ],
  };
}

/** @param {number[]} logits */
function written(logits) {
  return logits.map(shortNumber).join(', ');
}
