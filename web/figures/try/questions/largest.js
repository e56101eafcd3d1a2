// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shortNumber } from '../../../drawing/written-number.js';
import { workedWords } from '../../../parts/worked/words.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

/** All different, so that each window has one largest number. */
const numbers = Array.from({ length: 16 }, (_, i) => i - 6);

/** What does max pooling keep of a window? @type {MakeQuestion} */
export function largest(cnn, draws) {
  /** @type {[number, number]} */
  const shape = [4, 4];
  const map = { data: draws.shuffled(numbers), shape };
  const index = draws.whole(0, 3);
  const window = cnn.explainPooling(map, { index, size: 2, kind: 'max' });
  const terms = Array.from(window.inputs, shortNumber).join(', ');
  return {
    ask: [questionWords['largest.ask'], { row: index < 2 ? 1 : 2, column: index % 2 === 0 ? 1 : 2 }],
    grids: [{ ...map, name: workedWords['pooling.map'], palette: 'activation' }],
    answer: { value: window.value },
    because: [questionWords.equation, { terms: `max(${terms})`, value: shortNumber(window.value) }],
  };
}
