// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The tutorial's network as an ONNX file.

import { field, node, onnxFile, tensor, value } from './onnx-file.js';

/** @import { Weights } from './workload.js' */

/**
 * ONNX has channels first: filters [filter, channel, ky, kx], dense inputs in the order [filter, y, x].
 * @param {Weights} weights
 */
export function onnxModel({ filters, dense, bias }) {
  const filtersFirst = Float32Array.from({ length: 72 }, (_, i) => filters[(i % 9) * 8 + Math.floor(i / 9)]);
  const denseChannelsFirst = Float32Array.from({ length: 13_520 }, (_, i) => {
    const input = Math.floor(i / 10);
    const [filter, place] = [Math.floor(input / 169), input % 169];
    return dense[(place * 8 + filter) * 10 + (i % 10)];
  });
  const graph = [
    ...field(1, node('Conv', ['pixels', 'filters'], 'maps', { kernel_shape: [3, 3] })),
    ...field(1, node('MaxPool', ['maps'], 'pooled', { kernel_shape: [2, 2], strides: [2, 2] })),
    ...field(1, node('Flatten', ['pooled'], 'flat')),
    ...field(1, node('Gemm', ['flat', 'dense', 'bias'], 'logits')),
    ...field(1, node('Softmax', ['logits'], 'probabilities')),
    ...field(2, 'tutorial'),
    ...field(5, tensor('filters', [8, 1, 3, 3], filtersFirst)),
    ...field(5, tensor('dense', [1352, 10], denseChannelsFirst)),
    ...field(5, tensor('bias', [10], bias)),
    ...field(11, value('pixels', ['images', 1, 28, 28])),
    ...field(12, value('probabilities', ['images', 10])),
  ];
  return onnxFile(graph);
}
