// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Names for the numbers of a network that can be pointed at, as links have them: "conv 3 12 7" is in map 3, row 12, column 7
// of the convolution; the other maps are called input, filters and pool; "softmax 4" is the probability of the digit 4.

import { cellAt, indexOf } from '../drawing/cell-box.js';
import { withPlainSigns } from '../drawing/written-number.js';
import { stagesOf } from './stages.js';

/** @import { Layer } from './stages.js' */
/** @import { Target } from './trace.js' */

/**
 * Whether this looks like the name of a cell; only a network can tell whether it has it.
 * @param {string} name
 */
export function isCellName(name) {
  return /^[a-z]+\d? \d{1,4}( \d{1,4} \d{1,4})?$/.test(wordsOf(name).join(' '));
}

/** @param {string} name with blanks or commas between its parts */
function wordsOf(name) {
  return withPlainSigns(name).split(/[\s,]+/);
}

/**
 * @param {readonly Layer[]} layers
 * @param {Target} target
 */
export function cellName(layers, { layer, part, index }) {
  const stage = stagesOf(layers).find((each) => each.layer === layer && each.part === part);
  if (!stage) return `${layer} ${index}`;
  const { y, x, channel } = cellAt(index, stage.shape);
  return [stage.name, channel + 1, y + 1, x + 1].join(' ');
}

/**
 * @param {readonly Layer[]} layers
 * @param {string} name
 * @returns {Target | undefined} undefined if the network has no such cell
 */
export function cellNamed(layers, name) {
  const [word, ...numbers] = wordsOf(name);
  const stage = stagesOf(layers).find((each) => each.name === word);
  if (stage) {
    const [channel, y, x] = numbers.map((number) => Number(number) - 1);
    const { layer, part, shape } = stage;
    const extents = [y, x, channel].map((place, axis) => place >= 0 && place < shape[axis]);
    return extents.every(Boolean) ? { layer, part, index: indexOf({ y, x, channel }, shape) } : undefined;
  }
  const last = layers[layers.length - 1];
  const index = Number(numbers[0]);
  const isThere = word === last.name && numbers.length === 1 && index < last.outputShape[0];
  return isThere ? { layer: last.name, part: 'activation', index } : undefined;
}
