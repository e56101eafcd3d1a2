// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Writes the seeds of every target to tests/fuzz/corpus/<target>: the inputs from which the fuzzer sets out. It is run
// by hand after a change here or of what a target reads; the files are committed.

import { mkdir, writeFile } from 'node:fs/promises';

/** Numbers in the encoding that bytes.hpp reads. */
const byte = (/** @type {number} */ value) => [value & 255];
const integer = (/** @type {number} */ value) =>
  value >= 0 && value < 200 ? [value] : [255, ...new Uint8Array(Int32Array.of(value).buffer)];
const real = (/** @type {number} */ value) => [255, ...new Uint8Array(Float32Array.of(value).buffer)];
const many = (/** @type {number} */ count, /** @type {number[]} */ pattern) =>
  Array.from({ length: count }, (_, i) => pattern[i % pattern.length]);

/** An IDX file. */
const idx = (/** @type {number[]} */ extents, /** @type {number[]} */ values) => {
  const big = extents.flatMap((extent) => [extent >>> 24, (extent >>> 16) & 255, (extent >>> 8) & 255, extent & 255]);
  return [0, 0, 8, extents.length, ...big, ...values];
};
const files = (/** @type {number[]} */ images, /** @type {number[]} */ labels) => [
  images.length & 255,
  images.length >> 8,
  ...images,
  ...labels,
];

/** Layers of a hostile specification. choices of a convolution: 1 for `same`, 2 for a bias. */
const conv = (
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
const pool = (
  /** @type {number} */ kind,
  /** @type {number | 'all'} */ size,
  /** @type {number | undefined} */ stride = undefined,
) => [
  1,
  kind + (size === 'all' ? 9 : 0) + (stride === undefined ? 0 : 12),
  ...(size === 'all' ? [] : integer(size)),
  ...(stride === undefined ? [] : integer(stride)),
];
const relu = [2];
const dense = (/** @type {number} */ units) => [3, ...integer(units)];
const softmax = [4];
const layers = (/** @type {number[]} */ inputShape, /** @type {number[][]} */ ...stack) => [
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
const tutorial = [6];
const deep = [
  ...[5, 11, 11, 2],
  ...[...own.conv({ padding: 1 }), ...own.relu, ...own.pool(0, 2)],
  ...[...own.conv({ filters: 2, kernelSize: 5 }), ...own.pool(1, 2)],
  ...[9, ...own.usual],
];
const poolings = [3, 7, 7, 1, ...own.pool(0, 1), ...own.pool(1, 1), ...own.pool(2, 1), 4, ...own.usual];
const plain = [0, 3, 3, 0, 2, ...own.usual];
const strided = [
  ...[5, 11, 10, 2],
  ...[...own.conv({ filters: 3, padding: 1, stride: 2, bias: 1 }), ...own.pool(0, 3, 2)],
  ...[...own.conv({ filters: 4, kernelSize: 1 }), ...own.conv({ filters: 2, kernelSize: 5, padding: 3, stride: 3 })],
  ...own.whole(1),
  ...[4, ...own.normalize(0.1307, 0.3081)],
];
const overlapping = [3, 6, 7, 1, ...own.pool(0, 3, 1), ...own.pool(1, 2, 1), ...own.pool(2, 1, 2), 4, ...own.usual];

/** Actions of the network's target. */
const setWeights = (/** @type {number} */ layer, /** @type {number[]} */ values) => [
  0,
  layer,
  1,
  values.length - 1,
  ...values.flatMap(real),
];
const forwardFloats = (/** @type {number[]} */ values) => [1, 1, 1, 1, values.length - 1, ...values.flatMap(real)];
const forwardBytes = (/** @type {number[]} */ pixels) => [1, 1, 1, 0, ...pixels];
const explain = (/** @type {number} */ layer, /** @type {number} */ output) => [2, layer, 1, output];
const consumers = (/** @type {number} */ layer, /** @type {number} */ input) => [3, layer, 1, input];

/** Settings of the training's target; every other stays ordinary. */
const ordinary = byte(0);
const off = byte(0);
const training = (
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

/** @type {Record<string, Record<string, number[]>>} */
const corpus = {
  idx: {
    'two-images': files(idx([2, 2, 3], many(12, [0, 128, 255])), idx([2], [7, 3])),
    'four-axes': files(idx([1, 2, 2, 3], many(12, [9, 8])), idx([1], [0])),
    'more-labels-than-images': files(idx([1, 1, 1], [1]), idx([2], [0, 1])),
    'labels-of-two-axes': files(idx([1, 1, 1], [1]), idx([1, 1], [0])),
    'product-beyond-32-bits': files(idx([65536, 65536, 1], [1, 2, 3, 4]), idx([1], [0])),
    'extent-beyond-int': files(idx([0x80000000, 2], [1, 2]), idx([0xffffffff], [1])),
    'no-images': files(idx([0, 28, 28], []), idx([0], [])),
    truncated: files(idx([2, 2, 2], [1, 2, 3]), idx([2], [1])),
    'one-byte-more': files(idx([1, 1, 1], [1, 2]), idx([1], [0])),
    'header-alone': files([0, 0, 8, 3, 0, 0], [0, 0, 8]),
    'floats-instead-of-bytes': files([0, 0, 13, 1, 0, 0, 0, 1, 0, 0, 0, 0], idx([1], [0])),
    'all-255-axes': files([0, 0, 8, 255, ...many(1020, [0, 0, 0, 1]), 5], idx([1], [0])),
  },
  layers: {
    tutorial: layers([28, 28, 1], conv(8, 3, 0), pool(0, 2), dense(10), softmax),
    'several-of-a-kind': layers([12, 10, 3], conv(4, 3, 3), relu, conv(2, 5, 1), relu, pool(1, 3), dense(7), softmax),
    'classes-squared-beyond-32-bits': layers([1, 1, 1], dense(65536), softmax),
    'classes-squared-beyond-vectors': layers([1, 1, 1], dense(50000), softmax),
    'weights-beyond-32-bits': layers([256, 256, 1], dense(65537), softmax),
    'pixels-beyond-32-bits': layers([65536, 65536, 1], dense(1), softmax),
    'filters-beyond-32-bits': layers([3, 3, 1], conv(0x7fffffff, 3, 0), dense(1), softmax),
    'negative-extent': layers([-28, -28, 1], dense(10), softmax),
    'image-smaller-than-kernel': layers([2, 9, 1], conv(1, 3, 0), dense(2), softmax),
    'image-as-large-as-kernel': layers([7, 7, 2], conv(2, 7, 0), dense(2), softmax),
    'uneven-same': layers([12, 11, 3], conv(4, 3, 1, { stride: 2 }), conv(2, 7, 1, { stride: 4 }), dense(2), softmax),
    'as-many-zeros-as-can-be': layers([1, 2, 1], conv(2, 7, 0, { padding: 6, stride: 3 }), dense(2), softmax),
    'more-zeros-than-the-kernel-is-wide': layers([9, 9, 1], conv(2, 3, 0, { padding: 3 }), dense(2), softmax),
    'negative-padding': layers([9, 9, 1], conv(2, 3, 0, { padding: -1 }), dense(2), softmax),
    'padding-beyond-int': layers([9, 9, 1], conv(2, 7, 2, { padding: 0x7fffffff, stride: 0x7fffffff }), softmax),
    'no-stride': layers([9, 9, 1], conv(2, 3, 0, { stride: 0 }), pool(0, 2, 0), softmax),
    'overlapping-windows': layers([9, 8, 2], pool(0, 3, 1), pool(1, 2, 1), pool(2, 1, 4), dense(2), softmax),
    'stride-of-the-size': layers([12, 12, 1], pool(0, 6, 6), softmax),
    'stride-beyond': layers([12, 12, 1], pool(0, 6, 5), softmax),
    'whole-map': layers([7, 9, 3], pool(1, 'all'), dense(2), softmax),
    'stride-of-a-whole-map': layers([7, 9, 3], pool(1, 'all', 1), dense(2), softmax),
    'even-kernel': layers([8, 8, 1], conv(1, 4, 1), dense(2), softmax),
    'pool-larger-than-image': layers([3, 3, 1], pool(2, 4), dense(2), softmax),
    'vector-input': layers([9], dense(3), softmax),
    'convolution-of-a-vector': layers([9], conv(1, 3, 1), softmax),
    'softmax-in-the-middle': layers([4, 4, 1], softmax, dense(2), softmax),
    'softmax-alone': layers([5, 1, 1], softmax),
    'no-layers': layers([28, 28, 1]),
    'many-layers': layers([4, 4, 1], ...Array(253).fill(relu), dense(2), softmax),
  },
  network: {
    'explain-the-tutorial': [
      1,
      ...tutorial,
      ...forwardBytes(many(784, [0, 0, 90, 255, 200, 0, 0])),
      ...[explain(0, 200), explain(1, 77), explain(2, 9), explain(3, 4)].flat(),
      ...[consumers(0, 90), consumers(1, 91), consumers(2, 5), consumers(3, 1)].flat(),
    ],
    'explain-a-deep-one': [
      2,
      ...deep,
      ...forwardFloats([0.5, -0.5, 0.25, 1, -1]),
      ...[0, 1, 2, 3, 4, 5, 6].flatMap((layer) => [
        ...explain(layer, 0),
        ...explain(layer, 30),
        ...consumers(layer, 9),
      ]),
    ],
    'poolings-with-a-rest': [
      3,
      ...poolings,
      ...forwardBytes(many(128, [1, 2, 3])),
      ...explain(1, 3),
      ...consumers(0, 127),
    ],
    'strides-and-a-whole-map': [
      4,
      ...strided,
      ...forwardBytes(many(396, [1, 200, 30, 0, 90, 255, 7])),
      ...[0, 1, 2, 3, 4, 5, 6].flatMap((layer) => [
        ...explain(layer, 0),
        ...explain(layer, 7),
        ...consumers(layer, 5),
        ...consumers(layer, 30),
      ]),
    ],
    'overlapping-windows': [
      5,
      ...overlapping,
      ...forwardFloats([0.5, -0.5, 0.25, 1, -1]),
      ...[0, 1, 2].flatMap((layer) => [...explain(layer, 9), ...consumers(layer, 20)]),
    ],
    'explanation-of-other-weights': [
      5,
      ...plain,
      ...forwardFloats([0.5, -1]),
      ...setWeights(0, [2, -3]),
      ...explain(0, 1),
      ...forwardFloats([0.5, -1]),
      ...explain(0, 1),
    ],
    'weights-too-large': [4, ...plain, ...setWeights(0, [3e38, -3e38]), ...forwardFloats([1]), ...forwardFloats([0])],
    'weights-not-finite': [5, ...plain, ...setWeights(0, [Number.NaN]), ...forwardFloats([Number.POSITIVE_INFINITY])],
    'tutorial-too-large': [
      6,
      ...tutorial,
      ...forwardFloats([3e38, -3e38]),
      ...setWeights(2, [1e38, 1]),
      ...forwardFloats([9]),
    ],
    evaluation: [7, ...plain, 4, 3, 0, 1, 2, 1, ...many(64, [0, 255, 7]), ...integer(1), ...integer(3), ...integer(2)],
    'evaluation-beyond-the-images': [
      8,
      ...plain,
      4,
      1,
      0,
      1,
      ...many(32, [3]),
      ...integer(1),
      ...integer(-1),
      ...integer(1),
    ],
    'evaluation-with-other-labels': [
      9,
      ...plain,
      4,
      1,
      255,
      1,
      ...many(32, [3]),
      ...integer(0),
      ...integer(2),
      ...integer(0),
    ],
  },
  normalize_digit: {
    'upright-stroke': [2, 99, 119, 40, 20, 12, 80, 255],
    'faint-stroke-and-crumb': [2, 199, 199, 60, 30, 30, 140, 200, 190, 190, 1, 1, 1],
    'thin-line': [2, 199, 9, 0, 4, 200, 1, 90],
    'one-pixel': [1, 0, 255],
    blank: [2, 27, 27],
    'noise-alone': [1, 9, ...many(100, [1, 3, 0, 2, 5])],
    'tall-and-narrow': [1, 0, ...many(300, [0, 9, 255])],
    'sizes-of-other-pixels': [0, ...integer(28), ...integer(28), 1, 2, 3],
    'product-beyond-32-bits': [0, ...integer(65536), ...integer(65536), 255],
    'negative-sizes': [0, ...integer(-1), ...integer(-4), 1, 2, 3, 4],
  },
  training: {
    momentum: training({ momentum: 0.9, decay: 1e-3 }),
    'plain-descent': training({ batchSize: 1, network: tutorial }),
    'tutorial-in-batches': training({ momentum: 0.9, network: tutorial, schedule: 3 }),
    'deep-with-augmentation': training({ network: deep, momentum: 0.5, augment: [2, 15, 0.1, 0.1, 0.5], schedule: 2 }),
    'shift-beyond-int': training({ augment: [1e30, 0, 0, 0, 1] }),
    'rotation-and-shear-beyond-int': training({ augment: [0, 1e30, 0.999, 1e30, 1] }),
    'strides-and-a-normalization': training({ network: strided, momentum: 0.5, augment: [2, 15, 0.1, 0.1, 0.5] }),
    'overlapping-windows': training({ network: overlapping, batchSize: 1 }),
    'diverges-at-once': training({ batchSize: 1, learningRate: 1e20, network: tutorial }),
    'diverges-by-and-by': training({ learningRate: 1e4, momentum: 0.99, epochs: 100 }),
    'settings-not-finite': training({ learningRate: Number.NaN, momentum: Number.POSITIVE_INFINITY }),
    'epochs-beyond-32-bits': training({ epochs: 0x7fffffff }),
    'negative-epochs': training({ epochs: -1, batchSize: -1 }),
    'no-epochs': training({ epochs: 0, batchSize: 0 }),
    'step-schedule': training({ schedule: 1, learningRate: 0.1 }),
    'frozen-convolution': training({ momentum: 0.9, network: tutorial, frozen: [1, 0, 0, 0] }),
    'frozen-dense-layer': training({ batchSize: 1, network: tutorial, frozen: [0, 0, 1, 0] }),
    'one-flag': training({ network: tutorial, frozen: [1] }),
    'two-layers-and-no-flag-set': training({ frozen: [0, 0] }),
  },
  fused_network: {
    'random-weights': [1, 0x30, 5, 10, 3, 20, 255, 90, 27, 30, 200, 190, 1, 9, 128, 100, 28, 14, 0, 7, 5, 31, 60],
    'weights-of-both-layers': [
      2,
      0x13,
      ...many(56, [3, 250, 128, 17, 90]),
      4,
      50,
      28,
      20,
      255,
      60,
      1,
      30,
      10,
      150,
      3,
      8,
      100,
    ],
    'equal-filters': [3, 0x21, ...many(23, [255]), 3, 50, 1, 31, 255, 57, 1, 31, 255, 120, 29, 12, 255],
    'first-and-last-pixel': [4, 0, 2, 0, 0, 1, 255, 195, 2, 3, 255],
    blank: [5, 0x93, ...many(56, [200, 10, 128])],
  },
};

for (const [target, seeds] of Object.entries(corpus)) {
  const folder = new URL(`corpus/${target}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(seeds)) await writeFile(new URL(name, folder), Uint8Array.from(bytes));
}
