// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The sets of weights that a reader can choose, and networks that have them.

import { recipes } from '../models/recipes.js';
import { fetchWeights, forgetWeights } from './weight-files.js';

/** @import { ConvScope, Network } from '../lib/index.js' */

/** @typedef {'mnist' | 'mnist-deep'} Model the tutorial's network, and one with two convolutions */

/**
 * `random`: as before any training; a number: after training on so many images; `trained`: at the end of training;
 * `live`: from the training on this page.
 * @typedef {'random' | 'trained' | 'live' | number} Checkpoint
 */

/**
 * @typedef {object} Weights
 * @property {Model} model
 * @property {Checkpoint} checkpoint
 * @property {number} seed of the random initial weights
 * @property {number} [images] how many a live training has seen
 */

/** @type {readonly Model[]} */
export const models = ['mnist', 'mnist-deep'];

/** @type {Weights} */
export const firstWeights = { model: 'mnist', checkpoint: 'trained', seed: 1 };

/**
 * The checkpoints of a training, from its beginning to its end.
 * @param {Model} model
 * @returns {Checkpoint[]}
 */
export function checkpointsOf(model) {
  return ['random', ...recipes[model].checkpoints, 'trained'];
}

/**
 * A network with random weights.
 * @param {ConvScope} cnn
 * @param {Pick<Weights, 'model' | 'seed'>} weights
 */
export function untrainedNetwork(cnn, { model, seed }) {
  return cnn.createNetwork({ ...recipes[model].spec, seed });
}

/**
 * @param {ConvScope} cnn
 * @param {Weights} weights of any checkpoint but `live`
 * @returns {Promise<Network>}
 */
export async function networkWith(cnn, weights) {
  if (weights.checkpoint === 'random') return untrainedNetwork(cnn, weights);
  const bytes = await fetchWeights(weights);
  try {
    return cnn.loadNetwork(bytes);
  } catch (error) {
    forgetWeights(weights);
    throw error;
  }
}

/**
 * Gives one network the weights of another one of the same layers.
 * @param {Network} from
 * @param {Network} to
 */
export function copyWeights(from, to) {
  for (const { name, type } of from.layers) {
    if (type !== 'conv2d' && type !== 'dense') continue;
    const { kernel, bias } = from.weights(name);
    to.setWeights(name, { kernel: kernel.data, bias: bias?.data });
  }
}

/**
 * @param {Weights} a
 * @param {Weights} b
 */
export function sameWeights(a, b) {
  return (
    a.model === b.model &&
    a.checkpoint === b.checkpoint &&
    a.images === b.images &&
    (a.seed === b.seed || typeof a.checkpoint === 'number' || a.checkpoint === 'trained')
  );
}
