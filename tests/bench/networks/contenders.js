// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How each library infers: one image, and all of them at once.

import { toBatch, toFloats } from '../workload.js';
import { onnxNetwork } from './onnx-network.js';

/** @import { Tensor, Tensor2D, Tensor4D } from '@tensorflow/tfjs-core' */
/** @import { Dataset, Network } from '../../../web/lib/index.js' */
/** @import { WeightedLayer } from './model.js' */

/**
 * @typedef {object} Inference
 * @property {(pixels: Uint8Array) => Promise<Float32Array> | Float32Array} one its probabilities
 * @property {() => Promise<unknown> | unknown} all
 */

/** @typedef {{ net: Network, data: Dataset, layers: WeightedLayer[], images: Uint8Array[] }} Task */

/** @type {Record<string, { name: string, start: () => Promise<(task: Task) => Promise<Inference>> }>} */
export const contenders = {
  convscope: {
    name: 'ConvScope',
    start:
      async () =>
      async ({ net, data, images }) => ({
        one: (pixels) => net.forward(pixels).probabilities,
        all: () => net.evaluate(data, { count: images.length }),
      }),
  },
  onnx: {
    name: 'ONNX Runtime Web WASM, 1 thread',
    async start() {
      const ort = await import('onnxruntime-web');
      ort.env.wasm.numThreads = 1;
      return async ({ layers, images }) => {
        const session = await ort.InferenceSession.create(onnxNetwork(layers), { graphOptimizationLevel: 'all' });
        const shape = layers[0].inputShape;
        const input = new Float32Array(images[0].length);
        const batch = new ort.Tensor('float32', toBatch(images), [images.length, ...shape]);
        return {
          async one(pixels) {
            const { probabilities } = await session.run({
              pixels: new ort.Tensor('float32', toFloats(pixels, input), [1, ...shape]),
            });
            return /** @type {Float32Array} */ (probabilities.data);
          },
          all: () => session.run({ pixels: batch }),
        };
      };
    },
  },
  tensorflow: {
    name: 'TensorFlow.js WASM, 1 thread',
    async start() {
      const tf = await import('@tensorflow/tfjs-core');
      const wasm = await import('@tensorflow/tfjs-backend-wasm');
      wasm.setThreadsCount(1);
      await tf.setBackend('wasm');
      return async ({ layers, images }) => {
        const steps = layers.map(({ spec, inputShape, kernel, bias }) => {
          if (spec.type === 'conv2d') {
            const { filters, kernelSize: size = 3, padding = 'valid' } = spec;
            const weights = tf.tensor4d(kernel, [size, size, inputShape[2], filters]);
            const offset = tf.tensor1d(bias);
            return (/** @type {Tensor} */ x) =>
              tf.add(tf.conv2d(/** @type {Tensor4D} */ (x), weights, 1, padding), offset);
          }
          if (spec.type === 'pool2d') {
            const size = /** @type {number} */ (spec.size ?? 2); // no network here pools whole maps
            return (/** @type {Tensor} */ x) => tf.maxPool(/** @type {Tensor4D} */ (x), size, size, 'valid');
          }
          if (spec.type === 'dense') {
            const inputs = kernel.length / spec.units;
            const weights = tf.tensor2d(kernel, [inputs, spec.units]);
            const offset = tf.tensor1d(bias);
            return (/** @type {Tensor} */ x) =>
              tf.add(tf.matMul(/** @type {Tensor2D} */ (tf.reshape(x, [-1, inputs])), weights), offset);
          }
          return spec.type === 'relu' ? tf.relu : (/** @type {Tensor} */ x) => tf.softmax(x);
        });
        const [height, width, channels] = layers[0].inputShape;
        const input = new Float32Array(images[0].length);
        const batch = tf.tensor4d(toBatch(images), [images.length, height, width, channels]);
        const run = (/** @type {Tensor} */ pixels) =>
          /** @type {Float32Array} */ (steps.reduce((x, step) => step(x), pixels).dataSync());
        return {
          one: (pixels) => tf.tidy(() => run(tf.tensor4d(toFloats(pixels, input), [1, height, width, channels]))),
          all: () => tf.tidy(() => run(batch)),
        };
      };
    },
  },
};
