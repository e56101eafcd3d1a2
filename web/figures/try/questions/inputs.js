// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shapeText } from '../../../drawing/number-format.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

/** How many numbers reach the dense layer of such a network? @type {MakeQuestion} */
export function inputs(cnn, draws) {
  const side = draws.inTurn([6, 8, 10, 12, 14, 22]);
  const filters = draws.whole(2, 8);
  const net = cnn.createNetwork({
    inputShape: [side, side, 1],
    layers: [{ type: 'conv2d', filters }, { type: 'pool2d' }, { type: 'dense', units: 10 }, { type: 'softmax' }],
  });
  const [value] = net.weights('dense').kernel.shape;
  const [conv, pool] = net.layers;
  net.dispose();
  const shapes = [conv.inputShape, conv.outputShape, pool.outputShape].map(shapeText).join(' → ');
  return {
    ask: [questionWords['inputs.ask'], { image: shapeText([side, side]), filters }],
    grids: [],
    answer: { value, isCount: true },
    because: [questionWords.equation, { terms: shapes, value }],
  };
}
