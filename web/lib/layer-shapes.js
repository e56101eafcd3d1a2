// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The arithmetic of cpp/cnn/layer.cpp on shapes alone, for files: whether their tensors fit their layers is known before
// a network of up to 256 MB is made. A test holds the two together.

import { ConvScopeError } from './error.js';
import { maxClasses, maxElements, maxLayers, maxMultiplications, maxNetworkElements } from './limits.js';
import { shapeText } from './shown.js';

/** @import { LayerSpec } from './network-spec.js' */

/** @typedef {{ outputShape: number[], kernelShape?: number[], biasShape?: number[] }} Shapes */
/** @typedef {{ name: string, inputShape: number[] } & Shapes} LayerShapes */

/** @param {string} sentence */
const badArgument = (sentence) => new ConvScopeError('bad-argument', sentence);

/** @param {number[]} shape */
const elements = (shape) => shape.reduce((product, extent) => product * extent, 1);

/** @type {{ [Type in LayerSpec['type']]: (layer: Extract<LayerSpec, { type: Type }>, input: number[]) => Shapes }} */
const shapesOf = {
  conv2d({ filters, kernelSize = 3, padding = 'valid', stride = 1, bias }, input) {
    const [height, width, channels] = imageShape(input, 'a convolution');
    if (![1, 3, 5, 7].includes(kernelSize)) {
      throw badArgument(`expected a kernel size of 1, 3, 5 or 7, got ${kernelSize}`);
    }
    const zeros = typeof padding === 'number' ? padding : 0;
    if (zeros >= kernelSize) {
      const expected = `a padding from 0 to ${kernelSize - 1}, less than the kernel size`;
      throw badArgument(`expected ${expected}, got ${zeros}`);
    }
    const minSide = padding === 'same' ? 1 : kernelSize - 2 * zeros;
    if (height < minSide || width < minSide) {
      const convolution = zeros === 0 ? 'a valid convolution' : `a convolution with padding ${zeros}`;
      throw badArgument(`${convolution} expects an image of at least ${minSide}×${minSide}`);
    }
    const positions = (/** @type {number} */ pixels) => Math.floor((pixels - minSide) / stride) + 1;
    return {
      kernelShape: [kernelSize, kernelSize, channels, filters],
      biasShape: bias ? [filters] : undefined,
      outputShape: [positions(height), positions(width), filters],
    };
  },
  pool2d({ size = 2, stride }, input) {
    const [height, width, channels] = imageShape(input, 'pooling');
    if (size === 'all') return { outputShape: [1, 1, channels] };
    if (size > height || size > width) {
      throw badArgument(`expected a pool size from 1 to the image's height and width, got ${size}`);
    }
    const windows = (/** @type {number} */ pixels) => Math.floor((pixels - size) / (stride ?? size)) + 1;
    return { outputShape: [windows(height), windows(width), channels] };
  },
  relu: (_, input) => ({ outputShape: input }),
  dense: ({ units }, input) => ({ kernelShape: [elements(input), units], biasShape: [units], outputShape: [units] }),
  softmax: (_, input) => ({ outputShape: [elements(input)] }),
};

/**
 * @param {number[]} shape
 * @param {string} layer
 */
function imageShape(shape, layer) {
  if (shape.length === 3) return shape;
  throw badArgument(`${layer} expects an image of height×width×channels, got ${shapeText(shape)}`);
}

/** What a layer is named after; `conv1`, `conv2` where there are several. */
const kinds = { conv2d: 'conv', pool2d: 'pool', relu: 'relu', dense: 'dense', softmax: 'softmax' };

/**
 * The names of layers and the shapes of what they read, write and hold.
 * @param {{ inputShape: number[], layers: LayerSpec[] }} spec a resolved one
 * @returns {LayerShapes[]}
 * @throws {ConvScopeError} 'bad-argument' if the layers do not fit together or are beyond the limits
 */
export function layerShapes({ inputShape, layers }) {
  if (layers.length === 0) throw badArgument('expected at least one layer, the last one softmax');
  if (layers.length > maxLayers) throw badArgument(`expected at most ${maxLayers} layers, got ${layers.length}`);
  let shape = inputShape;
  let total = countOf(inputShape);
  let products = 0;
  const shapes = layers.map((layer, index) => {
    if ((layer.type === 'softmax') !== (index === layers.length - 1)) {
      throw badArgument('expected softmax as the last layer, and only there');
    }
    const made = /** @type {Shapes} */ (shapesOf[layer.type](/** @type {never} */ (layer), shape));
    total += [made.outputShape, made.kernelShape, made.biasShape].reduce((sum, tensor) => sum + countOf(tensor), 0);
    products += multiplications(made);
    const named = { name: nameOf(layers, index), inputShape: shape, ...made };
    shape = made.outputShape;
    return named;
  });
  if (shape[0] > maxClasses) throw badArgument(`expected at most ${maxClasses} classes, got ${shape[0]}`);
  if (total > maxNetworkElements) {
    throw badArgument(`expected at most ${maxNetworkElements} numbers in a network, got ${total}`);
  }
  if (products > maxMultiplications) {
    throw badArgument(`expected at most ${maxMultiplications} multiplications a forward pass, got ${products}`);
  }
  return shapes;
}

/** @param {Shapes} shapes of one layer */
function multiplications({ kernelShape, outputShape }) {
  const [height, width] = kernelShape?.length === 4 ? outputShape : [1, 1]; // of a dense layer each weight is used once
  return kernelShape ? elements(kernelShape) * height * width : 0;
}

/** @param {number[] | undefined} shape */
function countOf(shape) {
  if (shape === undefined) return 0;
  const count = elements(shape);
  if (count <= maxElements) return count;
  throw badArgument(`expected at most ${maxElements} numbers in a tensor, got shape ${shapeText(shape)}`);
}

/**
 * @param {LayerSpec[]} layers
 * @param {number} index
 */
function nameOf(layers, index) {
  const { type } = layers[index];
  const isSame = (/** @type {LayerSpec} */ layer) => layer.type === type;
  if (layers.filter(isSame).length === 1) return kinds[type];
  return `${kinds[type]}${layers.slice(0, index + 1).filter(isSame).length}`;
}
