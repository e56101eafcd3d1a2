// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The ways of a pixel through the tutorial's network: the pooled cells whose maximum came from a patch with it.

/** @import { Network } from '../../lib/index.js' */

/**
 * @typedef {object} Path
 * @property {number} cell flat index of the pooled number
 * @property {number} weight of the filter where it meets the pixel
 */

/**
 * @param {Network} network after a forward pass
 * @returns {{ conv: string, pool: string } | undefined} its layers, if it is one convolution, one max pooling of windows side by
 * side and a dense layer
 */
export function shortStack(network) {
  const [conv, pool, dense, ...rest] = network.layers;
  const isShort =
    conv.type === 'conv2d' &&
    pool?.type === 'pool2d' &&
    pool.kind === 'max' &&
    pool.stride === pool.size &&
    dense?.type === 'dense' &&
    rest.length === 1;
  return isShort ? { conv: conv.name, pool: pool.name } : undefined;
}

/**
 * @param {Network} network such a one, after a forward pass
 * @param {{ conv: string, pool: string }} layers
 * @param {number} pixel flat index
 * @returns {Path[]}
 */
export function pathsOf(network, { conv, pool }, pixel) {
  /** @type {Path[]} */
  const paths = [];
  for (const position of network.readers(conv, pixel)) {
    const [cell] = network.readers(pool, position);
    if (cell === undefined) continue;
    const { sources, chosen } = network.explain(pool, cell);
    if (sources[chosen] !== position) continue;
    const terms = network.explain(conv, position);
    paths.push({ cell, weight: terms.weights[terms.sources.indexOf(pixel)] });
  }
  return paths;
}

/**
 * The patch that the maximum of a pooled cell came from.
 * @param {Network} network
 * @param {{ conv: string, pool: string }} layers
 * @param {number} cell
 */
export function patchOf(network, { conv, pool }, cell) {
  const { sources, chosen } = network.explain(pool, cell);
  return network.explain(conv, sources[chosen]).sources;
}
