// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { percent } from '../../../drawing/number-format.js';
import { idxFile } from '../../../files/idx-file.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

const classes = 3;
const count = 20;

/** What does a confusion matrix say of the accuracy? @type {MakeQuestion} */
export function accuracy(cnn, draws) {
  const labels = Uint8Array.from({ length: count }, () => draws.whole(0, classes - 1));
  const wrong = draws.whole(2, 9);
  const predictions = labels.map((label, i) => (i < wrong ? (label + draws.whole(1, classes - 1)) % classes : label));
  // A network that says what it is shown: class k where pixel k is bright.
  const net = cnn.createNetwork({
    inputShape: [1, classes, 1],
    layers: [{ type: 'dense', units: classes }, { type: 'softmax' }],
  });
  net.setWeights('dense', { kernel: [1, 0, 0, 0, 1, 0, 0, 0, 1], bias: [0, 0, 0] });
  const images = Array.from(predictions, (k) => Uint8Array.from({ length: classes }, (_, i) => (i === k ? 255 : 0)));
  const data = cnn.createDataset(idxFile([count, 1, classes], images), idxFile([count], [labels]));
  const { accuracy: share, confusion } = net.evaluate(data);
  for (const each of [data, net]) each.dispose();
  const diagonal = [0, 4, 8].map((i) => confusion.data[i]).join(' + ');
  return {
    ask: [questionWords['accuracy.ask'], { count }],
    grids: [
      {
        data: Array.from(confusion.data),
        shape: [classes, classes],
        name: questionWords['accuracy.matrix'],
        palette: 'pixel',
      },
    ],
    answer: { value: 100 * share, isCount: true },
    because: [questionWords['accuracy.because'], { diagonal, count, value: percent(share, 0) }],
  };
}
