// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shapeText } from '../../../drawing/number-format.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

/** How many weights has a dense layer? @type {MakeQuestion} */
export function dense(cnn, draws) {
  const [height, width, units] = [draws.whole(3, 10), draws.whole(3, 10), draws.inTurn([3, 10, 2, 5, 4])];
  const net = cnn.createNetwork({
    inputShape: [height, width, 1],
    layers: [{ type: 'dense', units }, { type: 'softmax' }],
  });
  const { length } = net.weights('dense').kernel.data;
  net.dispose();
  return {
    ask: [questionWords['dense.ask'], { picture: shapeText([height, width]), units }],
    grids: [],
    answer: { value: length, isCount: true },
    because: [questionWords.equation, { terms: `${height} × ${width} × ${units}`, value: length }],
  };
}
