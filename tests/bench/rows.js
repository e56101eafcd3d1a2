// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * A row of the table.
 * @typedef {object} Row
 * @property {string} key
 * @property {string} name
 * @property {string} module in rows/
 * @property {Record<string, string | number>} settings of the module's `create()`
 * @property {'digits' | 'noise'} images
 * @property {('node' | 'chromium')[]} places
 */

/** @typedef {keyof typeof columns} Column */

/** What is measured, in µs an image; training with the size of its mini-batches. */
export const columns = {
  single: 'one at a time',
  all: '1,000 at once',
  train1: 'training, batch 1',
  train32: 'batch 32',
  train64: 'batch 64',
};

const everywhere = /** @type {Row['places']} */ (['node', 'chromium']);
const tensorflowFiles = '/tests/bench/node_modules/@tensorflow/tfjs-backend-wasm/dist/';

/** @type {Row[]} */
export const rows = [
  { key: 'convscope', name: 'ConvScope', module: 'convscope', settings: {}, images: 'digits', places: everywhere },
  {
    key: 'noise',
    name: 'ConvScope on noise, no pixel blank',
    module: 'convscope',
    settings: {},
    images: 'noise',
    places: everywhere,
  },
  {
    key: 'scalar',
    name: 'ConvScope without SIMD',
    module: 'convscope',
    settings: { library: 'build/bench/scalar/lib/index.js' },
    images: 'digits',
    places: everywhere,
  },
  ...[1, 2].map((threads) => ({
    key: `onnx${threads}`,
    name: `ONNX Runtime Web WASM, ${threads === 1 ? '1 thread' : '2 threads'}`,
    module: 'onnx',
    settings: { threads },
    images: /** @type {const} */ ('digits'),
    places: everywhere,
  })),
  {
    key: 'tensorflow1',
    name: 'TensorFlow.js WASM, 1 thread',
    module: 'tensorflow',
    settings: { backend: 'wasm', threads: 1, files: tensorflowFiles },
    images: 'digits',
    places: everywhere,
  },
  {
    key: 'tensorflow2',
    name: 'TensorFlow.js WASM, 2 threads',
    module: 'tensorflow',
    settings: { backend: 'wasm', threads: 2, files: tensorflowFiles },
    images: 'digits',
    places: ['chromium'], // its threads do not start in node: https://github.com/tensorflow/tfjs/issues/3830
  },
  {
    key: 'tensorflowCpu',
    name: 'TensorFlow.js CPU',
    module: 'tensorflow',
    settings: { backend: 'cpu', threads: 1 },
    images: 'digits',
    places: everywhere,
  },
  { key: 'convnet', name: 'ConvNetJS', module: 'convnet', settings: {}, images: 'digits', places: everywhere },
  { key: 'plain', name: 'plain JavaScript', module: 'plain', settings: {}, images: 'digits', places: everywhere },
];
