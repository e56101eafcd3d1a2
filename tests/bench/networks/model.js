// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A network with weights that every library is given: random, and large enough for answers that differ.

/** @import { ConvScope, Network } from '../../../web/lib/index.js' */
/** @import { LayerSpec } from '../../../web/lib/network-spec.js' */

/**
 * @typedef {object} WeightedLayer
 * @property {LayerSpec} spec
 * @property {readonly number[]} inputShape
 * @property {Float32Array} kernel [ky, kx, channel, filter] or [input, unit]; empty where there is none
 * @property {Float32Array} bias
 */

/**
 * @param {ConvScope} cnn
 * @param {LayerSpec[]} layers
 * @param {number[]} [inputShape]
 */
export function makeNetwork(cnn, layers, inputShape = [28, 28, 1]) {
  const net = cnn.createNetwork({ inputShape, layers, seed: 1 });
  for (const layer of net.layers) {
    if (layer.type !== 'conv2d' && layer.type !== 'dense') continue;
    const { kernel, bias } = net.weights(layer.name);
    const inputs = kernel.data.length / (kernel.shape.at(-1) ?? 1);
    net.setWeights(layer.name, {
      kernel: kernel.data.map((weight) => weight * Math.sqrt(2 * inputs)), // from N(0, 1) / inputs to He's N(0, 2 / inputs)
      ...(bias && { bias: bias.data.map((_, i) => 0.1 * Math.sin(i + 1)) }),
    });
  }
  return net;
}

/**
 * @param {Network} net
 * @param {LayerSpec[]} layers of which it was made
 * @returns {WeightedLayer[]}
 */
export function weightedLayers(net, layers) {
  return net.layers.map(({ name, type, inputShape }, i) => {
    const weights = type === 'conv2d' || type === 'dense' ? net.weights(name) : undefined;
    return {
      spec: layers[i],
      inputShape,
      kernel: weights?.kernel.data ?? new Float32Array(),
      bias: weights?.bias?.data ?? new Float32Array(),
    };
  });
}
