// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Models of TensorFlow.js, whose layers are Keras's, for keras.test.js.

import { layers, sequential } from '@tensorflow/tfjs-layers';

/** @import { LayersModel } from '@tensorflow/tfjs-layers' */

const {
  activation,
  averagePooling2d,
  batchNormalization,
  conv2d,
  dense,
  depthwiseConv2d,
  dropout,
  flatten,
  gaussianNoise,
  globalAveragePooling2d,
  globalMaxPooling2d,
  inputLayer,
  leakyReLU,
  maxPooling2d,
  reLU,
  rescaling,
  reshape,
  softmax,
  zeroPadding2d,
} = layers;

/** @typedef {Parameters<typeof sequential>[0]} Stack */

/**
 * @param {number[]} inputShape
 * @param {...NonNullable<NonNullable<Stack>['layers']>[number]} stack
 */
const model = (inputShape, ...stack) => sequential({ layers: [inputLayer({ inputShape }), ...stack] });

/** The tutorial's normalization. */
const tutorials = { mean: 0.5, std: 1 };

/**
 * What each model is, and what from_keras.py is told of its normalization; `reads` what the model is given for a pixel,
 * where that does not follow.
 * @type {Record<string, { model: LayersModel, settings?: { mean?: number | number[], std?: number | number[] }, reads?: 'bytes' }>}
 */
export const expressed = {
  'the usual convolutional example': {
    model: model(
      [28, 28, 1],
      conv2d({ filters: 32, kernelSize: 3, activation: 'relu' }),
      maxPooling2d({ poolSize: 2 }),
      conv2d({ filters: 64, kernelSize: 3, activation: 'relu' }),
      maxPooling2d({ poolSize: 2 }),
      flatten(),
      dropout({ rate: 0.5 }),
      dense({ units: 10, activation: 'softmax' }),
    ),
  },
  'the beginners’ example, without an axis of channels': {
    model: model(
      [28, 28],
      flatten(),
      dense({ units: 128, activation: 'relu' }),
      dropout({ rate: 0.2 }),
      dense({ units: 10 }),
    ),
    settings: tutorials,
  },
  'batch normalisation after and before layers': {
    model: model(
      [20, 16, 3],
      conv2d({ filters: 6, kernelSize: 3, padding: 'same', useBias: false }),
      batchNormalization(),
      activation({ activation: 'relu' }),
      maxPooling2d({ poolSize: 2, padding: 'same' }),
      conv2d({ filters: 7, kernelSize: 3, activation: 'relu' }),
      batchNormalization({ scale: false }),
      averagePooling2d({ poolSize: 2 }),
      batchNormalization({ axis: 3 }),
      flatten(),
      batchNormalization(),
      dense({ units: 9, useBias: false }),
      batchNormalization({ center: false }),
      reLU(),
      dense({ units: 4 }),
      softmax(),
    ),
    settings: tutorials,
  },
  'a Sequential within, and reshaping': {
    model: model(
      [18, 22],
      reshape({ targetShape: [18, 22, 1] }),
      model(
        [18, 22, 1],
        conv2d({ filters: 4, kernelSize: 7, padding: 'same', activation: 'relu' }),
        zeroPadding2d({ padding: 2 }),
        conv2d({ filters: 5, kernelSize: 5 }),
        reLU(),
      ),
      gaussianNoise({ stddev: 1 }),
      maxPooling2d({ poolSize: 3 }),
      reshape({ targetShape: [6 * 7 * 5] }),
      dense({ units: 6 }),
    ),
    settings: tutorials,
  },
  'pixels shifted by a Rescaling layer': {
    model: model(
      [13, 13, 2],
      rescaling({ scale: 1 / 255, offset: -0.5 }),
      conv2d({ filters: 4, kernelSize: 3, padding: 'same', activation: 'relu' }),
      maxPooling2d({ poolSize: 3 }),
      flatten(),
      dense({ units: 3 }),
    ),
    reads: 'bytes',
  },
  'pixels from −1 to 1 by a Rescaling layer': {
    model: model(
      [15, 12, 3],
      rescaling({ scale: 1 / 127.5, offset: -1 }),
      conv2d({ filters: 8, kernelSize: 3, padding: 'same', activation: 'relu' }),
      globalMaxPooling2d({}),
      dense({ units: 5 }),
    ),
    reads: 'bytes',
  },
  'strides, where TensorFlow pads unevenly': {
    model: model(
      [32, 27, 3],
      conv2d({ filters: 8, kernelSize: 3, strides: 2, padding: 'same', activation: 'relu' }),
      conv2d({ filters: 12, kernelSize: 1, padding: 'same', activation: 'relu' }),
      maxPooling2d({ poolSize: 3, strides: 2 }),
      conv2d({ filters: 10, kernelSize: 5, strides: 3, padding: 'same', useBias: false }),
      batchNormalization(),
      reLU(),
      globalAveragePooling2d({}),
      batchNormalization(),
      dense({ units: 6 }),
    ),
    settings: { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] },
  },
};

const convolution = () => conv2d({ filters: 4, kernelSize: 3 });

/** @type {[string, LayersModel][]} what from_keras.py says, and the model of which it says that */
export const refused = [
  [
    'layer 1 (LeakyReLU) cannot be expressed: ConvScope has no such layer',
    model([12, 14, 2], convolution(), leakyReLU()),
  ],
  ['layer 0 (DepthwiseConv2D) cannot be expressed', model([12, 14, 2], depthwiseConv2d({ kernelSize: 3 }))],
  [
    'layer 1.0 (Conv2D) cannot be expressed: its kernel is 2×2',
    model([12, 14, 2], convolution(), model([10, 12, 4], conv2d({ filters: 4, kernelSize: 2 }))),
  ],
  [
    'layer 0 (Conv2D) cannot be expressed: its activation is tanh',
    model([12, 14, 2], conv2d({ filters: 4, kernelSize: 3, activation: 'tanh' })),
  ],
  [
    'layer 0 (Conv2D) cannot be expressed: its dilation is [2, 2]',
    model([12, 14, 2], conv2d({ filters: 4, kernelSize: 3, dilationRate: 2 })),
  ],
  [
    'layer 0 (Conv2D) cannot be expressed: its data format is "channels_first"',
    model([2, 12, 14], conv2d({ filters: 4, kernelSize: 3, dataFormat: 'channelsFirst' })),
  ],
  [
    'layer 0 (MaxPooling2D) cannot be expressed: its padding is "same"',
    model([12, 14, 2], maxPooling2d({ poolSize: 3, padding: 'same' })),
  ],
  [
    'layer 0 (AveragePooling2D) cannot be expressed: its window is 2×3',
    model([12, 14, 2], averagePooling2d({ poolSize: [2, 3] })),
  ],
  [
    'layer 1 (BatchNormalization) cannot be expressed: its axis is 1',
    model([12, 14, 2], convolution(), batchNormalization({ axis: 1 })),
  ],
  [
    'layer 2 (BatchNormalization) cannot be expressed: layer 3 (Conv2D) after it pads with zeros',
    model(
      [12, 14, 2],
      convolution(),
      reLU(),
      batchNormalization(),
      conv2d({ filters: 4, kernelSize: 3, padding: 'same' }),
    ),
  ],
  [
    'layer 0 (ZeroPadding2D) cannot be expressed: its padding is [[1, 0], [1, 0]]',
    model(
      [12, 14, 2],
      zeroPadding2d({
        padding: [
          [1, 0],
          [1, 0],
        ],
      }),
      convolution(),
    ),
  ],
  [
    'layer 1 (ReLU) cannot be expressed: it has a largest value',
    model([12, 14, 2], convolution(), reLU({ maxValue: 6 })),
  ],
  [
    'layer 0 (Reshape) cannot be expressed: it makes [14, 12, 2] of [12, 14, 2]',
    model([12, 14, 2], reshape({ targetShape: [14, 12, 2] })),
  ],
  [
    'layer 0 (Dense) cannot be expressed: it gets an image that is not flattened',
    model([12, 14, 2], dense({ units: 3 })),
  ],
  ['layer 1 (Softmax) cannot be expressed: its axis is 1', model([12, 14, 2], convolution(), softmax({ axis: 1 }))],
  ['the network cannot be expressed: its output is 10×12×4', model([12, 14, 2], convolution())],
  ['expected a model for images', model([784], dense({ units: 3 }))],
  ['expected a model for images', model([/** @type {never} */ (null), 14, 2], convolution())],
];
