// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { field, node, onnxFile, tensor, value } from '../onnx-file.js';

/** @import { WeightedLayer } from './model.js' */

/**
 * Channels-last weights in the order of ONNX, which has channels first.
 * @param {Float32Array} kernel [ky, kx, channel, filter]
 * @param {number} places ky · kx
 * @param {number} channels
 * @param {number} filters
 */
function filtersFirst(kernel, places, channels, filters) {
  return Float32Array.from({ length: kernel.length }, (_, i) => {
    const place = i % places;
    const channel = Math.floor(i / places) % channels;
    const filter = Math.floor(i / (places * channels));
    return kernel[(place * channels + channel) * filters + filter];
  });
}

/**
 * Rows of a dense kernel in the order in which a flattened map of channels comes.
 * @param {Float32Array} kernel [input, unit]
 * @param {readonly number[]} inputShape
 * @param {number} units
 */
function channelsFirst(kernel, [height, width = 1, channels = 1], units) {
  const places = height * width;
  return Float32Array.from({ length: kernel.length }, (_, i) => {
    const input = Math.floor(i / units);
    const [channel, place] = [Math.floor(input / places), input % places];
    return kernel[(place * channels + channel) * units + (i % units)];
  });
}

/**
 * @param {WeightedLayer[]} layers
 * @returns {Uint8Array<ArrayBuffer>} an ONNX file from `pixels` to `probabilities`
 */
export function onnxNetwork(layers) {
  /** @type {number[][]} */
  const graph = [];
  let from = 'pixels';
  const [height, width, channels] = layers[0].inputShape;
  graph.push(field(1, node('Transpose', [from], 'channels-first', { perm: [0, 3, 1, 2] })));
  from = 'channels-first';
  layers.forEach(({ spec, inputShape, kernel, bias }, i) => {
    const to = i === layers.length - 1 ? 'probabilities' : `out${i}`;
    const add = (/** @type {number[]} */ message) => graph.push(field(1, message));
    const weights = (/** @type {string} */ name, /** @type {number[]} */ shape, /** @type {Float32Array} */ data) => {
      graph.push(field(5, tensor(name + i, shape, data)));
      return name + i;
    };
    if (spec.type === 'conv2d') {
      const { filters, kernelSize: size = 3, padding } = spec;
      const channels = inputShape[2];
      const shape = [filters, channels, size, size];
      const pad = padding === 'same' ? (size - 1) / 2 : 0;
      const inputs = [
        from,
        weights('kernel', shape, filtersFirst(kernel, size * size, channels, filters)),
        weights('bias', [filters], bias),
      ];
      add(node('Conv', inputs, to, { kernel_shape: [size, size], pads: [pad, pad, pad, pad] }));
    } else if (spec.type === 'pool2d') {
      const size = /** @type {number} */ (spec.size ?? 2); // no network here pools whole maps
      add(node('MaxPool', [from], to, { kernel_shape: [size, size], strides: [size, size] }));
    } else if (spec.type === 'dense') {
      const inputs = kernel.length / spec.units;
      if (inputShape.length > 1) {
        add(node('Flatten', [from], `flat${i}`));
        from = `flat${i}`;
      }
      const rows = channelsFirst(kernel, inputShape, spec.units);
      add(node('Gemm', [from, weights('kernel', [inputs, spec.units], rows), weights('bias', [spec.units], bias)], to));
    } else {
      add(node(spec.type === 'relu' ? 'Relu' : 'Softmax', [from], to));
    }
    from = to;
  });
  return onnxFile([
    ...graph.flat(),
    ...field(2, 'network'),
    ...field(11, value('pixels', ['images', height, width, channels])),
    ...field(12, value('probabilities', ['images', 10])),
  ]);
}
