// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { startBySteps } from './contender.js';

/** @import { Workload } from '../workload.js' */
/** @import { Contender } from './contender.js' */

/**
 * @param {Workload} workload
 * @returns {Promise<Contender>}
 */
export async function create({ weights, images, labels, learningRate }) {
  const { default: convnet } = await import('convnetjs');
  const net = new convnet.Net();
  net.makeLayers([
    { type: 'input', out_sx: 28, out_sy: 28, out_depth: 1 },
    { type: 'conv', sx: 3, filters: 8, stride: 1, pad: 0 },
    { type: 'pool', sx: 2, stride: 2 },
    { type: 'softmax', num_classes: 10 },
  ]);
  const [, conv, , dense] = net.layers;
  conv.filters.forEach((filter, f) => {
    filter.w.forEach((_, tap) => {
      filter.w[tap] = weights.filters[tap * 8 + f];
    });
  });
  dense.filters.forEach((unit, k) => {
    unit.w.forEach((_, i) => {
      unit.w[i] = weights.dense[i * 10 + k];
    });
    dense.biases.w[k] = weights.bias[k];
  });
  // The network's filters have no bias: those of ConvNetJS are 0 and stay so, as the trainer does not see them.
  const convParameters = conv.getParamsAndGrads.bind(conv);
  conv.getParamsAndGrads = () => convParameters().slice(0, 8);

  /** @param {Uint8Array} pixels */
  function volume(pixels) {
    const input = new convnet.Vol(28, 28, 1, 0);
    for (let i = 0; i < pixels.length; ++i) input.w[i] = pixels[i] / 255 - 0.5;
    return input;
  }

  /** @type {import('convnetjs').Vol[] | undefined} */
  let volumes;
  const all = () => {
    volumes ??= images.map(volume);
    return volumes;
  };

  const trainer = new convnet.Trainer(net, { method: 'sgd', learning_rate: learningRate, momentum: 0, l2_decay: 0 });
  /**
   * @param {number} first
   * @param {number} size
   */
  function step(first, size) {
    trainer.batch_size = size;
    trainer.k = 0;
    for (let i = first; i < first + size; ++i) trainer.train(all()[i], labels[i]);
  }

  return {
    classify: (pixels) => net.forward(volume(pixels)).w,
    classifyAll() {
      const probabilities = new Float32Array(images.length * 10);
      all().forEach((input, i) => {
        probabilities.set(net.forward(input).w, i * 10);
      });
      return { probabilities };
    },
    training: {
      start: startBySteps(step, images.length),
      step,
      weights: () => ({
        filters: Float32Array.from({ length: 72 }, (_, i) => conv.filters[i % 8].w[Math.floor(i / 8)]),
        dense: Float32Array.from({ length: 13_520 }, (_, i) => dense.filters[i % 10].w[Math.floor(i / 10)]),
        bias: Float32Array.from(dense.biases.w),
      }),
    },
  };
}
