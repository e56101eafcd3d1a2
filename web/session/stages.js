// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The rows of maps that <cnn-feature-maps> shows of a network.

import { layerShapes } from '../lib/layer-shapes.js';
import { resolvedSpec } from '../lib/network-spec.js';

/** @import { Network } from '../lib/index.js' */
/** @import { Place } from './map-numbers.js' */

/** @typedef {Network['layers'][number]} Layer */

/**
 * @typedef {object} StageProperties
 * @property {string} name of its own
 * @property {'input' | 'filters' | 'conv' | 'relu' | 'pool'} kind
 * @property {string} number that tells layers of one kind apart; empty where there is one
 * @property {readonly number[]} shape [height, width, maps]
 * @property {number} stride how many input cells lie between the middles of two neighbouring cells
 * @property {Layer | undefined} of the layer; undefined for the input
 */

/** @typedef {Place & StageProperties} Stage */

/**
 * Convolutions over one map show their filters too; those over many have too many to be looked at one by one.
 * @param {readonly Layer[]} layers
 * @returns {Stage[]}
 */
export function stagesOf(layers) {
  /** @type {Stage[]} */
  const stages = [
    {
      name: 'input',
      kind: 'input',
      number: '',
      layer: 'input',
      part: 'activation',
      shape: layers[0].inputShape,
      stride: 1,
      of: undefined,
    },
  ];
  let stride = 1;
  for (const layer of layers) {
    const number = layer.name.match(/\d+$/)?.[0] ?? '';
    const stage = { number, layer: layer.name, of: layer };
    if (layer.type === 'conv2d') {
      if (layer.inputShape[2] === 1) {
        const shape = [layer.kernelSize, layer.kernelSize, layer.filters];
        stages.push({ ...stage, name: `filters${number}`, kind: 'filters', part: 'kernel', shape, stride });
      }
      stride *= layer.stride;
      stages.push({ ...stage, name: layer.name, kind: 'conv', part: 'activation', shape: layer.outputShape, stride });
    } else if (layer.type === 'relu') {
      stages.push({ ...stage, name: layer.name, kind: 'relu', part: 'activation', shape: layer.outputShape, stride });
    } else if (layer.type === 'pool2d') {
      stride *= layer.size === 'all' ? layer.inputShape[0] : layer.stride;
      stages.push({ ...stage, name: layer.name, kind: 'pool', part: 'activation', shape: layer.outputShape, stride });
    }
  }
  return stages;
}

/**
 * Rows of the kernel of a convolution or of the windows of a pooling; 0 of other layers.
 * @param {Layer | undefined} layer
 */
export function windowRows(layer) {
  if (layer?.type === 'conv2d') return layer.kernelSize;
  if (layer?.type !== 'pool2d') return 0;
  return layer.size === 'all' ? layer.inputShape[0] : layer.size;
}

const tutorial = resolvedSpec({});

/**
 * Of the tutorial's network, which keeps the places of figures while nothing is loaded.
 * @type {readonly Layer[]}
 */
export const tutorialLayers = layerShapes(tutorial).map(({ name, inputShape, outputShape }, i) => {
  return /** @type {Layer} */ ({ ...tutorial.layers[i], name, inputShape, outputShape });
});

/** Its rows. */
export const tutorialStages = stagesOf(tutorialLayers);
