// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The numbers that the text of the article names: of the network, and of its answer.

import { decimal, percent, shapeText } from '../../drawing/number-format.js';
import { overviewStages, weightsOf } from '../../figures/network/overview-stages.js';

/** @import { Ready } from '../../session/session.js' */

/** Map of the first convolution whose corner the text looks at. */
const map = 2;

/**
 * @param {Ready} ready
 * @returns {Record<string, string>} by the names that the attribute `data-of` has
 */
export function networkNumbers({ network, maps, result: { prediction, probabilities } }) {
  const stages = overviewStages(network.layers);
  const weights = stages.map((stage) => weightsOf(network, stage).count);
  const first = stages.findIndex(({ kind }) => kind === 'conv');
  const last = stages.length - 1;
  const { outputShape, name: layer } = network.layers[0];
  const count = (/** @type {number} */ number) => number.toLocaleString('en');
  const product = (/** @type {readonly number[]} */ shape) => shape.reduce((size, extent) => size * extent, 1);
  return {
    filters: count(outputShape[2]),
    map: shapeText(outputShape.slice(0, 2)),
    maps: shapeText(outputShape),
    'filter-weights': count(weights[first]),
    background: decimal(maps.tensor({ layer, part: 'activation' }).data[map]),
    pooled: shapeText(stages.find(({ kind }) => kind === 'pool')?.shape ?? []),
    'dense-inputs': count(product(stages[last].of?.inputShape ?? [])),
    'dense-weights': count(weights[last]),
    weights: count(weights.reduce((sum, number) => sum + number, 0)),
    prediction: String(prediction),
    certainty: percent(probabilities[prediction]),
  };
}
