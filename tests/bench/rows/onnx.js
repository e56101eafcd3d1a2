// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { pixelCount, toBatch, toFloats } from '../workload.js';

/** @import { Workload } from '../workload.js' */
/** @import { Contender } from './contender.js' */

/**
 * ONNX Runtime Web infers only; it does not train.
 * @param {Workload} workload
 * @param {{ threads: number }} settings
 * @returns {Promise<Contender>}
 */
export async function create({ onnxFile, images }, { threads }) {
  const ort = await import('onnxruntime-web');
  ort.env.wasm.numThreads = threads;
  const session = await ort.InferenceSession.create(onnxFile, { graphOptimizationLevel: 'all' });

  /** @param {import('onnxruntime-web/wasm').Tensor} pixels */
  async function run(pixels) {
    const { probabilities } = await session.run({ pixels });
    return /** @type {Float32Array} */ (probabilities.data);
  }

  const input = new Float32Array(pixelCount);
  /** @type {import('onnxruntime-web/wasm').Tensor | undefined} */
  let all;
  return {
    classify: (pixels) => run(new ort.Tensor('float32', toFloats(pixels, input), [1, 1, 28, 28])),
    async classifyAll() {
      all ??= new ort.Tensor('float32', toBatch(images), [images.length, 1, 28, 28]);
      return { probabilities: await run(all) };
    },
  };
}
