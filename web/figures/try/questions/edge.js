// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shortNumber } from '../../../drawing/written-number.js';
import { workedWords } from '../../../parts/worked/words.js';
import { letterOf } from '../question.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

/** Filters for edges from dark to bright: to the right, down, to the left, up. */
const kernels = [
  [-1, 0, 1, -1, 0, 1, -1, 0, 1],
  [-1, -1, -1, 0, 0, 0, 1, 1, 1],
  [1, 0, -1, 1, 0, -1, 1, 0, -1],
  [1, 1, 1, 0, 0, 0, -1, -1, -1],
];

/** The places of a patch in the direction in which it gets brighter, as the filters above. */
const places = [
  [0, 1, 2, 0, 1, 2, 0, 1, 2],
  [0, 0, 0, 1, 1, 1, 2, 2, 2],
  [2, 1, 0, 2, 1, 0, 2, 1, 0],
  [2, 2, 2, 1, 1, 1, 0, 0, 0],
];

/** Which filter finds this edge? @type {MakeQuestion} */
export function edge(cnn, draws) {
  /** @type {[number, number]} */
  const shape = [3, 3];
  const direction = draws.inTurn([0, 1, 2, 3]);
  const [dark, bright] = [draws.whole(0, 2), draws.whole(6, 9)];
  const levels = [dark, draws.pick([dark, bright]), bright];
  const patch = { data: places[direction].map((place) => levels[place]), shape };
  const others = draws.shuffled([0, 1, 2, 3].filter((other) => other !== direction)).slice(0, 2);
  const shown = draws.shuffled([direction, ...others]).map((each) => kernels[each]);
  const values = shown.map((data) => cnn.convolve(patch, { data, shape }).data[0]);
  return {
    ask: [questionWords['edge.ask']],
    grids: [{ ...patch, name: workedWords['convolution.image'], palette: 'pixel' }],
    answer: {
      right: values.indexOf(Math.max(...values)),
      options: shown.map((data) => ({
        grid: { data, shape, name: workedWords['convolution.kernel'], palette: 'weight' },
      })),
    },
    because: [
      questionWords['edge.because'],
      { values: values.map((value, i) => `${letterOf(i)} = ${shortNumber(value)}`).join(', ') },
    ],
  };
}
