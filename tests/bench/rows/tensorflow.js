// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { classCount, pixelCount, toBatch, toFloats } from '../workload.js';
import { startBySteps } from './contender.js';

/** @import { Tensor2D, Tensor4D } from '@tensorflow/tfjs-core' */
/** @import { Workload } from '../workload.js' */
/** @import { Contender } from './contender.js' */

/**
 * @param {Workload} workload
 * @param {{ backend: 'cpu' | 'wasm', threads: number, files?: string }} settings files: the folder of the backend's
 * WebAssembly modules, where it doesn't find them by itself
 * @returns {Promise<Contender>}
 */
export async function create({ weights, images, labels, learningRate }, { backend, threads, files }) {
  const tf = await import('@tensorflow/tfjs-core');
  if (backend === 'wasm') {
    const wasm = await import('@tensorflow/tfjs-backend-wasm');
    if (files) wasm.setWasmPaths(files);
    wasm.setThreadsCount(threads);
    // It takes at most half of the processors that it sees, which on a machine with two is no second thread.
    if (threads > 1) Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 * threads });
  } else {
    await import('@tensorflow/tfjs-backend-cpu');
  }
  await tf.setBackend(backend);

  const filters = /** @type {import('@tensorflow/tfjs-core').Variable<import('@tensorflow/tfjs-core').Rank.R4>} */ (
    tf.variable(tf.tensor4d(weights.filters, [3, 3, 1, 8]))
  );
  const dense = /** @type {import('@tensorflow/tfjs-core').Variable<import('@tensorflow/tfjs-core').Rank.R2>} */ (
    tf.variable(tf.tensor2d(weights.dense, [1352, classCount]))
  );
  const bias = tf.variable(tf.tensor1d(weights.bias));

  /** @param {Tensor4D} pixels */
  function forward(pixels) {
    const maps = tf.conv2d(pixels, filters, 1, 'valid');
    const pooled = tf.maxPool(maps, 2, 2, 'valid');
    const flat = /** @type {Tensor2D} */ (tf.reshape(pooled, [pixels.shape[0], 1352]));
    const probabilities = tf.softmax(tf.add(tf.matMul(flat, dense), bias));
    return { maps, pooled, flat, probabilities };
  }

  // Neither backend trains this network fast by itself. The WASM backend has no gradient of a convolution's filters,
  // and its MaxPoolGrad loses windows whose values are all negative; the CPU backend has both, but they are slow. So
  // both gradients are made of other kernels, the quickest found on either backend.

  /**
   * The gradient goes to the maximum of each window; equal ones, as in a blank tile, share it.
   * @param {Tensor4D} gradient of the pooled maps
   * @param {Tensor4D} maps
   * @param {Tensor4D} pooled
   */
  function poolGradient(gradient, maps, pooled) {
    const distance = tf.sub(maps, tf.image.resizeNearestNeighbor(pooled, [26, 26]));
    const isMaximum = /** @type {Tensor4D} */ (tf.relu(tf.add(tf.mul(distance, 1e30), 1))); // 3 times as fast as equal()
    const maxima = tf.mul(tf.avgPool(isMaximum, 2, 2, 'valid'), 4);
    const share = /** @type {Tensor4D} */ (tf.div(gradient, maxima));
    return /** @type {Tensor4D} */ (tf.mul(isMaximum, tf.image.resizeNearestNeighbor(share, [26, 26])));
  }

  /**
   * The pixels convolved with the gradient of the maps, where images take the place of channels.
   * @param {Tensor4D} pixels
   * @param {Tensor4D} gradient of the maps
   */
  function filterGradient(pixels, gradient) {
    const imagesLast = /** @type {Tensor4D} */ (tf.transpose(pixels, [3, 1, 2, 0]));
    const kernels = /** @type {Tensor4D} */ (tf.transpose(gradient, [1, 2, 0, 3]));
    return /** @type {Tensor4D} */ (tf.transpose(tf.conv2d(imagesLast, kernels, 1, 'valid'), [1, 2, 0, 3]));
  }

  /** @type {Map<string, { pixels: Tensor4D, labels: Tensor2D }>} */
  const batches = new Map();
  /**
   * @param {number} first
   * @param {number} size
   */
  function batch(first, size) {
    const key = `${first} ${size}`;
    const known = batches.get(key);
    if (known) return known;
    const pixels = tf.keep(tf.tensor4d(toBatch(images.slice(first, first + size)), [size, 28, 28, 1]));
    const ones = Array.from(labels.slice(first, first + size), (label) =>
      Array.from({ length: classCount }, (_, k) => Number(k === label)),
    );
    const made = { pixels, labels: tf.keep(tf.tensor2d(ones, undefined, 'float32')) };
    batches.set(key, made);
    return made;
  }

  /**
   * @param {number} first
   * @param {number} size
   */
  function step(first, size) {
    const { pixels, labels } = batch(first, size);
    tf.tidy(() => {
      const { maps, pooled, flat, probabilities } = forward(pixels);
      const dLogits = /** @type {Tensor2D} */ (tf.mul(tf.sub(probabilities, labels), learningRate / size));
      // Transposed beforehand: a third of the time that matMul()'s own transposing takes.
      const dPooled = tf.reshape(tf.matMul(dLogits, /** @type {Tensor2D} */ (tf.transpose(dense))), pooled.shape);
      const dMaps = poolGradient(/** @type {Tensor4D} */ (dPooled), maps, pooled);
      filters.assign(tf.sub(filters, filterGradient(pixels, dMaps)));
      dense.assign(tf.sub(dense, tf.matMul(/** @type {Tensor2D} */ (tf.transpose(flat)), dLogits)));
      bias.assign(tf.sub(bias, tf.sum(dLogits, 0)));
    });
  }

  const input = new Float32Array(pixelCount);
  return {
    classify: (pixels) =>
      tf.tidy(() => forward(tf.tensor4d(toFloats(pixels, input), [1, 28, 28, 1])).probabilities.dataSync()),
    classifyAll: () => ({
      probabilities: tf.tidy(() => forward(batch(0, images.length).pixels).probabilities.dataSync()),
    }),
    training: {
      start: startBySteps(step, images.length),
      step,
      weights: () => ({
        filters: /** @type {Float32Array} */ (filters.dataSync()).slice(),
        dense: /** @type {Float32Array} */ (dense.dataSync()).slice(),
        bias: /** @type {Float32Array} */ (bias.dataSync()).slice(),
      }),
    },
  };
}
