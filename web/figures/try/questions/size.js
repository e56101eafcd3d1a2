// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shapeText } from '../../../drawing/number-format.js';
import { questionWords } from './words.js';

/** @import { MakeQuestion } from '../question.js' */

/** Rings of zeros that `same` puts around the picture, by the size of the filter. */
const rings = { 3: 1, 5: 2, 7: 3 };

/** How large is the output? @type {MakeQuestion} */
export function size(cnn, draws) {
  const n = draws.whole(8, 32);
  const k = /** @type {3 | 5 | 7} */ (draws.inTurn([3, 5, 7]));
  const padding = draws.pick(/** @type {const} */ (['valid', 'valid', 'same']));
  const image = { data: new Float32Array(n * n), shape: [n, n] };
  const [side] = cnn.convolve(image, { data: new Float32Array(k * k), shape: [k, k] }, { padding }).shape;
  const p = padding === 'same' ? rings[k] : 0;
  return {
    ask: [questionWords['size.ask'], { image: shapeText([n, n]), kernel: shapeText([k, k]), padding }],
    grids: [],
    answer: { value: side, isCount: true },
    because: [questionWords.equation, { terms: `(${n} + 2 × ${p} − ${k}) / 1 + 1`, value: side }],
  };
}
