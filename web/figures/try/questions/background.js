// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shortNumber } from '../../../drawing/written-number.js';
import { workedWords } from '../../../parts/worked/words.js';
import { productsText } from '../question.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

/** What does a filter make of empty paper? @type {MakeQuestion} */
export function background(cnn, draws) {
  /** @type {[number, number]} */
  const shape = [3, 3];
  const kernel = { data: Array.from({ length: 9 }, () => draws.whole(-1, 2)), shape };
  const patch = { data: Array(9).fill(-0.5), shape };
  const cell = cnn.explainConvolution(patch, kernel, { index: 0 });
  return {
    ask: [questionWords['background.ask']],
    grids: [{ ...kernel, name: workedWords['convolution.kernel'], palette: 'weight' }],
    answer: { value: cell.value },
    because: [questionWords.equation, { terms: productsText(cell), value: shortNumber(cell.value) }],
  };
}
