// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shortNumber } from '../../../drawing/written-number.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

/** Those that have one decimal after the division. */
const bytes = [204, 51, 255, 153, 0, 102];

/** What does the network read where the picture has this pixel? @type {MakeQuestion} */
export function pixel(cnn, draws) {
  const byte = draws.inTurn(bytes);
  const net = cnn.createNetwork({ inputShape: [1, 1, 1], layers: [{ type: 'dense', units: 2 }, { type: 'softmax' }] });
  net.forward(Uint8Array.of(byte));
  const [value] = net.activation('input').data;
  net.dispose();
  return {
    ask: [questionWords['pixel.ask'], { byte }],
    grids: [],
    answer: { value },
    because: [questionWords.equation, { terms: `${byte} / 255 − 0.5`, value: shortNumber(value) }],
  };
}
