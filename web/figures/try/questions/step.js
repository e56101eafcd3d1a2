// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shortNumber } from '../../../drawing/written-number.js';
import { idxFile } from '../../../files/idx-file.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

/**
 * One pixel, two classes with equal weights: the probability is ½ for both, and for the weight of the right class the gradient
 * is (½ − 1) · input.
 */
const pixels = [
  { byte: 255, gradient: -0.25 },
  { byte: 204, gradient: -0.15 },
  { byte: 153, gradient: -0.05 },
  { byte: 102, gradient: 0.05 },
  { byte: 51, gradient: 0.15 },
  { byte: 0, gradient: 0.25 },
];

/** Where does one step of gradient descent move a weight? @type {MakeQuestion} */
export function step(cnn, draws) {
  const { byte, gradient } = draws.pick(pixels);
  const weight = draws.pick([-0.4, -0.2, 0.1, 0.3, 0.5]);
  const learningRate = draws.inTurn([1, 0.1, 0.5, 0.2]);
  const net = cnn.createNetwork({ inputShape: [1, 1, 1], layers: [{ type: 'dense', units: 2 }, { type: 'softmax' }] });
  net.setWeights('dense', { kernel: [weight, weight], bias: [0, 0] });
  const data = cnn.createDataset(idxFile([1, 1, 1], [Uint8Array.of(byte)]), idxFile([1], [Uint8Array.of(0)]));
  const trainer = net.createTrainer(data, { batchSize: 1, learningRate, momentum: 0 });
  trainer.advance(1);
  const [value] = net.weights('dense').kernel.data;
  for (const each of [trainer, data, net]) each.dispose();
  const [w, g, rate] = [weight, gradient, learningRate].map(shortNumber);
  return {
    ask: [questionWords['step.ask'], { weight: w, gradient: g, rate }],
    grids: [],
    answer: { value },
    because: [questionWords.equation, { terms: `${w} − ${rate} × ${inBrackets(g)}`, value: shortNumber(value) }],
  };
}

/** @param {string} number */
function inBrackets(number) {
  return number.startsWith('−') ? `(${number})` : number;
}
