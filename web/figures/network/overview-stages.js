// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The stages that <cnn-network> shows of a network: fewer than it has layers, as a ReLU belongs to the convolution before
// it and softmax to the dense layer.

/** @import { Network } from '../../lib/index.js' */
/** @import { Layer } from '../../session/stages.js' */

/**
 * @typedef {object} OverviewStage
 * @property {'input' | 'conv' | 'relu' | 'pool' | 'dense' | 'softmax'} kind
 * @property {string} number that tells layers of one kind apart; empty where there is one
 * @property {string} layer whose output is shown
 * @property {readonly number[]} shape of it
 * @property {Layer | undefined} of the layer that the stage is named after; undefined for the input
 * @property {boolean} rectified whether a ReLU comes after it
 */

/** @type {Record<Layer['type'], OverviewStage['kind']>} */
const kinds = { conv2d: 'conv', relu: 'relu', pool2d: 'pool', dense: 'dense', softmax: 'softmax' };

/**
 * @param {readonly Layer[]} layers
 * @returns {OverviewStage[]}
 */
export function overviewStages(layers) {
  /** @type {OverviewStage[]} */
  const stages = [
    { kind: 'input', number: '', layer: 'input', shape: layers[0].inputShape, of: undefined, rectified: false },
  ];
  for (const layer of layers) {
    const { name, type, outputShape } = layer;
    const before = stages[stages.length - 1];
    if (type === 'relu' && before.of) {
      Object.assign(before, { layer: name, rectified: true });
    } else if (type === 'softmax' && before.kind === 'dense') {
      Object.assign(before, { kind: 'softmax', layer: name });
    } else {
      const number = name.match(/\d+$/)?.[0] ?? '';
      stages.push({ kind: kinds[type], number, layer: name, shape: outputShape, of: layer, rectified: false });
    }
  }
  return stages;
}

/**
 * The weights that a stage has learned: the extents of its kernel, the count of its biases, and the count of all.
 * @param {Network} network
 * @param {OverviewStage} stage
 */
export function weightsOf(network, { of }) {
  if (of?.type !== 'conv2d' && of?.type !== 'dense') return { extents: [], biases: 0, count: 0 };
  const { kernel, bias } = network.weights(of.name);
  const biases = bias?.data.length ?? 0;
  return { extents: kernel.shape, biases, count: kernel.data.length + biases };
}
