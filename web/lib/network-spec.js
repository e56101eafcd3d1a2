// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { boolean, integer, list, oneOf, property, settings, shape } from './arguments.js';
import { maxLayers } from './limits.js';
import { resolvedNormalization } from './normalization.js';
import { resolvedPadding, resolvedStride, resolvedWindows } from './window-settings.js';

/** @import { Normalization, NormalizationSpec } from './normalization.js' */
/** @import { Padding, PoolSize } from './window-settings.js' */

/**
 * The kinds of layer. Strides are 1–4; by default that of a convolution is 1, and that of a pooling its size: windows side by
 * side. A padding is a count of zeros on each side, less than the kernel size, or `same`: as many as give ⌈height / stride⌉
 * rows, of an odd number the additional one at the bottom or the right, as in TensorFlow.
 * @typedef {{ type: 'conv2d', filters: number, kernelSize?: 1 | 3 | 5 | 7, padding?: Padding, stride?: number, bias?: boolean }} Conv2dSpec
 * @typedef {{ type: 'pool2d', kind?: 'max' | 'average' | 'min', size?: PoolSize, stride?: number }} Pool2dSpec
 * @typedef {{ type: 'relu' }} ReluSpec
 * @typedef {{ type: 'dense', units: number }} DenseSpec
 * @typedef {{ type: 'softmax' }} SoftmaxSpec
 * @typedef {Conv2dSpec | Pool2dSpec | ReluSpec | DenseSpec | SoftmaxSpec} LayerSpec
 */

/**
 * What a network is made of. Left out, it is the tutorial's: 28×28×1, 8 filters of 3×3, 2×2 max pooling, 10 classes.
 * A tensor has at most 2²⁴ numbers, all activations and weights together 2²⁶, and there are at most 4,096 classes.
 * @typedef {object} NetworkSpec
 * @property {number[]} [inputShape] [height, width, channels]
 * @property {LayerSpec[]} [layers] in order, at most 256; the last one is softmax, and only that
 * @property {NormalizationSpec} [normalize] what the network reads for a pixel: (pixel / 255 − mean) / std; by default the
 * tutorial's, pixel / 255 − 0.5
 * @property {readonly string[]} [classes] the names of the classes, as `net.classes`
 * @property {number} [seed] of the random initial weights, a whole number from 0; by default 1
 */

/** @type {LayerSpec[]} */
const tutorialLayers = [
  { type: 'conv2d', filters: 8, kernelSize: 3, padding: 'valid', stride: 1, bias: false },
  { type: 'pool2d', kind: 'max', size: 2, stride: 2 },
  { type: 'dense', units: 10 },
  { type: 'softmax' },
];

/** @type {Record<LayerSpec['type'], (given: unknown, what: string) => LayerSpec>} */
const resolvedLayer = {
  conv2d(given, what) {
    const layer = settings(given, what, ['type', 'filters', 'kernelSize', 'padding', 'stride', 'bias']);
    return {
      type: 'conv2d',
      filters: integer(layer.filters, `${what}.filters`, { min: 1 }),
      kernelSize: /** @type {3} */ (integer(layer.kernelSize ?? 3, `${what}.kernelSize`, { min: 1, max: 7 })),
      padding: resolvedPadding(layer.padding, `${what}.padding`),
      stride: resolvedStride(layer.stride, `${what}.stride`),
      bias: boolean(layer.bias ?? false, `${what}.bias`),
    };
  },
  pool2d(given, what) {
    const layer = settings(given, what, ['type', 'kind', 'size', 'stride']);
    return {
      type: 'pool2d',
      kind: oneOf(layer.kind ?? 'max', `${what}.kind`, ['max', 'average', 'min']),
      ...resolvedWindows(layer, `${what}.`),
    };
  },
  dense(given, what) {
    const layer = settings(given, what, ['type', 'units']);
    return {
      type: 'dense',
      units: integer(layer.units, `${what}.units`, { min: 1 }),
    };
  },
  relu(given, what) {
    settings(given, what, ['type']);
    return { type: 'relu' };
  },
  softmax(given, what) {
    settings(given, what, ['type']);
    return { type: 'softmax' };
  },
};

/**
 * Checks a specification and fills in what it leaves out.
 * @param {NetworkSpec} spec
 * @returns {{ inputShape: number[], layers: LayerSpec[], normalize: Normalization, classes: unknown, seed: number }} classes
 * as they were given: how many are expected follows from the layers
 */
export function resolvedSpec(spec) {
  const given = settings(spec, 'the network', ['inputShape', 'layers', 'normalize', 'classes', 'seed']);
  const inputShape = shape(given.inputShape ?? [28, 28, 1], 'inputShape', [3]);
  return {
    inputShape,
    layers: list(given.layers ?? tutorialLayers, 'layers', maxLayers).map(resolvedLayerAt),
    normalize: resolvedNormalization(given.normalize, inputShape[2]),
    classes: given.classes,
    seed: integer(given.seed ?? 1, 'seed', { max: Number.MAX_SAFE_INTEGER }),
  };
}

/**
 * @param {unknown} layer
 * @param {number} index
 */
function resolvedLayerAt(layer, index) {
  const what = `layers[${index}]`;
  const types = /** @type {LayerSpec['type'][]} */ (Object.keys(resolvedLayer));
  const type = oneOf(property(layer, 'type', what), `${what}.type`, types);
  return resolvedLayer[type](layer, what);
}
