// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shortNumber } from '../../../drawing/written-number.js';
import { workedWords } from '../../../parts/worked/words.js';
import { productsText } from '../question.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

const kernels = [
  [-1, 0, 1, -1, 0, 1, -1, 0, 1],
  [-1, -1, -1, 0, 0, 0, 1, 1, 1],
  [-1, 0, 1, -2, 0, 2, -1, 0, 1],
  [0, 1, 0, 1, -4, 1, 0, 1, 0],
  [0, 0, 0, 0, 2, 0, 0, 0, -1],
];

/** The filter moves on by one pixel: what is the next cell? @type {MakeQuestion} */
export function cell(cnn, draws) {
  /** @type {[number, number]} */
  const shape = [3, 4];
  const image = { data: Array.from({ length: 12 }, () => draws.whole(0, 4)), shape };
  const kernel = { data: draws.pick(kernels), shape: /** @type {[number, number]} */ ([3, 3]) };
  const [first, next] = [0, 1].map((index) => cnn.explainConvolution(image, kernel, { index }));
  return {
    ask: [questionWords['cell.ask'], { first: shortNumber(first.value) }],
    grids: [
      {
        ...image,
        name: workedWords['convolution.image'],
        palette: 'pixel',
        frame: { top: 0, left: 1, bottom: 2, right: 3 },
      },
      { ...kernel, name: workedWords['convolution.kernel'], palette: 'weight' },
    ],
    answer: { value: next.value },
    because: [questionWords.equation, { terms: productsText(next), value: shortNumber(next.value) }],
  };
}
