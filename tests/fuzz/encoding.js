// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the fuzzing targets read, as bytes: numbers as bytes.hpp has them, networks as specification.hpp does, actions of the
// targets.

/** Numbers in the encoding that bytes.hpp reads. */
export const byte = (/** @type {number} */ value) => [value & 255];
export const integer = (/** @type {number} */ value) =>
  value >= 0 && value < 200 ? [value] : [255, ...new Uint8Array(Int32Array.of(value).buffer)];
const real = (/** @type {number} */ value) => [255, ...new Uint8Array(Float32Array.of(value).buffer)];
export const many = (/** @type {number} */ count, /** @type {number[]} */ pattern) =>
  Array.from({ length: count }, (_, i) => pattern[i % pattern.length]);

/** An IDX file. */
export const idx = (/** @type {number[]} */ extents, /** @type {number[]} */ values) => {
  const big = extents.flatMap((extent) => [extent >>> 24, (extent >>> 16) & 255, (extent >>> 8) & 255, extent & 255]);
  return [0, 0, 8, extents.length, ...big, ...values];
};
export const files = (/** @type {number[]} */ images, /** @type {number[]} */ labels) => [
  images.length & 255,
  images.length >> 8,
  ...images,
  ...labels,
];

/** Layers of a hostile specification. choices of a convolution: 1 for `same`, 2 for a bias. */
export const conv = (
  /** @type {number} */ filters,
  /** @type {number} */ kernelSize,
  /** @type {number} */ choices,
  /** @type {{ padding?: number, stride?: number }} */ { padding, stride } = {},
) => [
  0,
  ...integer(filters),
  ...integer(kernelSize),
  choices + (padding === undefined ? 0 : 4) + (stride === undefined ? 0 : 8),
  ...(padding === undefined ? [] : integer(padding)),
  ...(stride === undefined ? [] : integer(stride)),
];
export const pool = (
  /** @type {number} */ kind,
  /** @type {number | 'all'} */ size,
  /** @type {number | undefined} */ stride = undefined,
) => [
  1,
  kind + (size === 'all' ? 9 : 0) + (stride === undefined ? 0 : 12),
  ...(size === 'all' ? [] : integer(size)),
  ...(stride === undefined ? [] : integer(stride)),
];
export const relu = [2];
export const dense = (/** @type {number} */ units) => [3, ...integer(units)];
export const softmax = [4];
export const layers = (/** @type {number[]} */ inputShape, /** @type {number[][]} */ ...stack) => [
  1,
  inputShape.length,
  ...inputShape.flatMap(integer),
  stack.length,
  ...stack.flat(),
];

/**
 * Sensible specifications: the number of inner layers, then the shape less 1, the layers, the classes less 1, the normalization.
 * padding: 0 valid, 1 same, 2 one zero, 3 as many as can be; kind: 0 max, 1 average, 2 min; stride: undefined for the size.
 */
const own = {
  conv: ({ filters = 1, kernelSize = 3, padding = 0, stride = 1, bias = 0 }) => [
    0,
    2 * (filters - 1) + bias,
    (kernelSize - 1) / 2 + 4 * padding + 16 * (stride - 1),
  ],
  pool: (
    /** @type {number} */ kind,
    /** @type {number} */ size,
    /** @type {number | undefined} */ stride = undefined,
  ) => [1, kind + 3 * (size - 1) + 12 * (stride === 1 ? 4 : (stride ?? 1) - 1)],
  whole: (/** @type {number} */ kind) => [1, kind + 192],
  relu: [2, 0],
  usual: [0],
  normalize: (/** @type {number} */ mean, /** @type {number} */ deviation) => [3, ...real(mean), ...real(deviation)],
};
export const tutorial = [6];
export const deep = [
  ...[5, 11, 11, 2],
  ...[...own.conv({ padding: 1 }), ...own.relu, ...own.pool(0, 2)],
  ...[...own.conv({ filters: 2, kernelSize: 5 }), ...own.pool(1, 2)],
  ...[9, ...own.usual],
];
export const poolings = [3, 7, 7, 1, ...own.pool(0, 1), ...own.pool(1, 1), ...own.pool(2, 1), 4, ...own.usual];
export const plain = [0, 3, 3, 0, 2, ...own.usual];
export const strided = [
  ...[5, 11, 10, 2],
  ...[...own.conv({ filters: 3, padding: 1, stride: 2, bias: 1 }), ...own.pool(0, 3, 2)],
  ...[...own.conv({ filters: 4, kernelSize: 1 }), ...own.conv({ filters: 2, kernelSize: 5, padding: 3, stride: 3 })],
  ...own.whole(1),
  ...[4, ...own.normalize(0.1307, 0.3081)],
];
export const overlapping = [
  3,
  6,
  7,
  1,
  ...own.pool(0, 3, 1),
  ...own.pool(1, 2, 1),
  ...own.pool(2, 1, 2),
  4,
  ...own.usual,
];

/** Actions of the network's target. */
export const setWeights = (/** @type {number} */ layer, /** @type {number[]} */ values) => [
  0,
  layer,
  1,
  values.length - 1,
  ...values.flatMap(real),
];
export const forwardFloats = (/** @type {number[]} */ values) => [
  1,
  1,
  1,
  1,
  values.length - 1,
  ...values.flatMap(real),
];
export const forwardBytes = (/** @type {number[]} */ pixels) => [1, 1, 1, 0, ...pixels];
export const explain = (/** @type {number} */ layer, /** @type {number} */ output) => [2, layer, 1, output];
export const consumers = (/** @type {number} */ layer, /** @type {number} */ input) => [3, layer, 1, input];

/** Settings of the training's target; every other stays ordinary. */
const ordinary = byte(0);
const off = byte(0);
export const training = (
  /** @type {{ epochs?: number, batchSize?: number, learningRate?: number, momentum?: number, decay?: number,
   *   schedule?: number, augment?: number[], frozen?: number[], network?: number[] }} */
  { epochs = 2, batchSize = 2, learningRate, momentum, decay, schedule = 0, augment, frozen = [], network = plain },
) => {
  const chosen = (/** @type {number | undefined} */ value) => (value === undefined ? ordinary : [192, ...real(value)]);
  return [
    ...byte(1),
    ...[0, 3],
    ...integer(epochs),
    ...integer(batchSize),
    ...chosen(learningRate),
    ...byte(schedule),
    ...chosen(undefined),
    ...chosen(undefined),
    ...(momentum === undefined ? off : [1, ...chosen(momentum)]),
    ...(decay === undefined ? off : [1, ...chosen(decay)]),
    ...(augment === undefined ? off : [1, ...augment.flatMap(chosen)]),
    ...byte(7),
    ...byte(frozen.length),
    ...frozen,
    ...network,
    ...byte(3),
    ...[0, 1, 2, 1],
    ...many(64, [0, 255, 128, 0, 0, 30]),
  ];
};
