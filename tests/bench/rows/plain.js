// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What one writes by hand without any library: convolution fused with pooling, all products written out, the gradient
// only at the maxima. Numbers are 64-bit in arrays too: JavaScript computes with those, and converting takes time.

import { toBatch } from '../workload.js';
import { startBySteps } from './contender.js';

/** @import { Workload } from '../workload.js' */
/** @import { Contender } from './contender.js' */

const side = 28;
const filterCount = 8;
const pooledSide = 13;
const pooledCount = pooledSide * pooledSide * filterCount;
const classCount = 10;

/**
 * @param {Workload} workload
 * @returns {Promise<Contender>}
 */
export async function create({ weights, images, labels, learningRate }) {
  const filters = Float64Array.from(weights.filters); // [tap, filter]
  const dense = Float64Array.from(weights.dense); // [input, class]
  const bias = Float64Array.from(weights.bias);
  const input = new Float64Array(side * side);
  const pooled = new Float64Array(pooledCount); // [y, x, filter]
  const winners = new Int32Array(pooledCount); // the top left pixel under the maximum
  const probabilities = new Float64Array(classCount);
  const filterGradient = new Float64Array(filters.length);
  const denseGradient = new Float64Array(dense.length);
  const biasGradient = new Float64Array(classCount);

  /** @param {ArrayLike<number>} pixels */
  function readPixels(pixels) {
    for (let i = 0; i < input.length; ++i) input[i] = pixels[i] / 255 - 0.5;
  }

  function convolveAndPool() {
    for (let f = 0; f < filterCount; ++f) {
      const w0 = filters[f];
      const w1 = filters[8 + f];
      const w2 = filters[16 + f];
      const w3 = filters[24 + f];
      const w4 = filters[32 + f];
      const w5 = filters[40 + f];
      const w6 = filters[48 + f];
      const w7 = filters[56 + f];
      const w8 = filters[64 + f];
      let at = f;
      for (let y = 0; y < pooledSide; ++y) {
        for (let x = 0; x < pooledSide; ++x, at += filterCount) {
          const i = (2 * y * side + 2 * x) | 0;
          const a0 = input[i];
          const a1 = input[i + 1];
          const a2 = input[i + 2];
          const a3 = input[i + 3];
          const b0 = input[i + 28];
          const b1 = input[i + 29];
          const b2 = input[i + 30];
          const b3 = input[i + 31];
          const c0 = input[i + 56];
          const c1 = input[i + 57];
          const c2 = input[i + 58];
          const c3 = input[i + 59];
          const d0 = input[i + 84];
          const d1 = input[i + 85];
          const d2 = input[i + 86];
          const d3 = input[i + 87];
          let most = a0 * w0 + a1 * w1 + a2 * w2 + b0 * w3 + b1 * w4 + b2 * w5 + c0 * w6 + c1 * w7 + c2 * w8;
          let winner = i;
          const right = a1 * w0 + a2 * w1 + a3 * w2 + b1 * w3 + b2 * w4 + b3 * w5 + c1 * w6 + c2 * w7 + c3 * w8;
          if (right > most) {
            most = right;
            winner = i + 1;
          }
          const below = b0 * w0 + b1 * w1 + b2 * w2 + c0 * w3 + c1 * w4 + c2 * w5 + d0 * w6 + d1 * w7 + d2 * w8;
          if (below > most) {
            most = below;
            winner = i + 28;
          }
          const across = b1 * w0 + b2 * w1 + b3 * w2 + c1 * w3 + c2 * w4 + c3 * w5 + d1 * w6 + d2 * w7 + d3 * w8;
          if (across > most) {
            most = across;
            winner = i + 29;
          }
          pooled[at] = most;
          winners[at] = winner;
        }
      }
    }
  }

  function denseAndSoftmax() {
    let [z0, z1, z2, z3, z4, z5, z6, z7, z8, z9] = bias;
    for (let i = 0, at = 0; i < pooledCount; ++i, at += classCount) {
      const value = pooled[i];
      z0 += value * dense[at];
      z1 += value * dense[at + 1];
      z2 += value * dense[at + 2];
      z3 += value * dense[at + 3];
      z4 += value * dense[at + 4];
      z5 += value * dense[at + 5];
      z6 += value * dense[at + 6];
      z7 += value * dense[at + 7];
      z8 += value * dense[at + 8];
      z9 += value * dense[at + 9];
    }
    const largest = Math.max(z0, z1, z2, z3, z4, z5, z6, z7, z8, z9);
    const powers = [z0, z1, z2, z3, z4, z5, z6, z7, z8, z9].map((z) => Math.exp(z - largest));
    const sum = powers.reduce((total, power) => total + power);
    for (let k = 0; k < classCount; ++k) probabilities[k] = powers[k] / sum;
  }

  function forward() {
    convolveAndPool();
    denseAndSoftmax();
  }

  /**
   * Adds the gradients of one image, times `scale`, to `intoDense` and `intoBias` and to those of the filters.
   * @param {number} label
   * @param {number} scale
   * @param {Float64Array} intoDense
   * @param {Float64Array} intoBias
   */
  function backward(label, scale, intoDense, intoBias) {
    const dLogits = probabilities.map((probability, k) => (probability - Number(k === label)) * scale);
    const [g0, g1, g2, g3, g4, g5, g6, g7, g8, g9] = dLogits;
    for (let k = 0; k < classCount; ++k) intoBias[k] += dLogits[k];
    for (let f = 0; f < filterCount; ++f) {
      let [t0, t1, t2, t3, t4, t5, t6, t7, t8] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
      for (let i = f; i < pooledCount; i += filterCount) {
        const at = i * classCount;
        const value = pooled[i];
        const gradient =
          dense[at] * g0 +
          dense[at + 1] * g1 +
          dense[at + 2] * g2 +
          dense[at + 3] * g3 +
          dense[at + 4] * g4 +
          dense[at + 5] * g5 +
          dense[at + 6] * g6 +
          dense[at + 7] * g7 +
          dense[at + 8] * g8 +
          dense[at + 9] * g9;
        intoDense[at] += value * g0;
        intoDense[at + 1] += value * g1;
        intoDense[at + 2] += value * g2;
        intoDense[at + 3] += value * g3;
        intoDense[at + 4] += value * g4;
        intoDense[at + 5] += value * g5;
        intoDense[at + 6] += value * g6;
        intoDense[at + 7] += value * g7;
        intoDense[at + 8] += value * g8;
        intoDense[at + 9] += value * g9;
        const winner = winners[i];
        t0 += gradient * input[winner];
        t1 += gradient * input[winner + 1];
        t2 += gradient * input[winner + 2];
        t3 += gradient * input[winner + 28];
        t4 += gradient * input[winner + 29];
        t5 += gradient * input[winner + 30];
        t6 += gradient * input[winner + 56];
        t7 += gradient * input[winner + 57];
        t8 += gradient * input[winner + 58];
      }
      filterGradient[f] += t0;
      filterGradient[8 + f] += t1;
      filterGradient[16 + f] += t2;
      filterGradient[24 + f] += t3;
      filterGradient[32 + f] += t4;
      filterGradient[40 + f] += t5;
      filterGradient[48 + f] += t6;
      filterGradient[56 + f] += t7;
      filterGradient[64 + f] += t8;
    }
  }

  /** Adds a gradient to its weights and clears it. */
  function move(/** @type {Float64Array} */ values, /** @type {Float64Array} */ gradient) {
    for (let i = 0; i < values.length; ++i) values[i] += gradient[i];
    gradient.fill(0);
  }

  /**
   * @param {number} first
   * @param {number} size
   */
  function step(first, size) {
    // With a single image the dense weights can move at once: each is read only before.
    const [intoDense, intoBias] = size === 1 ? [dense, bias] : [denseGradient, biasGradient];
    for (let i = first; i < first + size; ++i) {
      readPixels(images[i]);
      forward();
      backward(labels[i], -learningRate / size, intoDense, intoBias);
    }
    move(filters, filterGradient);
    if (size > 1) {
      move(dense, denseGradient);
      move(bias, biasGradient);
    }
  }

  /** @type {Float32Array | undefined} */
  let floats;
  return {
    classify(pixels) {
      readPixels(pixels);
      forward();
      return probabilities.slice();
    },
    classifyAll() {
      floats ??= toBatch(images);
      const all = new Float32Array(images.length * classCount);
      for (let i = 0; i < images.length; ++i) {
        input.set(floats.subarray(i * input.length, (i + 1) * input.length));
        forward();
        all.set(probabilities, i * classCount);
      }
      return { probabilities: all };
    },
    training: {
      start: startBySteps(step, images.length),
      step,
      weights: () => ({
        filters: Float32Array.from(filters),
        dense: Float32Array.from(dense),
        bias: Float32Array.from(bias),
      }),
    },
  };
}
