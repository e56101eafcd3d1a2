// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What describes one convolution or one pooling alone, checked and in the order in which the binding takes it.

import { integer, oneOf, tensor } from './arguments.js';
import { ConvScopeError } from './error.js';

/** @import { TensorLike } from './convscope.js' */

/**
 * @param {TensorLike} image
 * @param {TensorLike} kernel
 * @param {unknown} padding
 * @returns {[image: Float32Array, imageShape: number[], kernel: Float32Array, kernelShape: number[], padding: string]}
 */
export function convolutionArguments(image, kernel, padding) {
  const picture = tensor(image, 'image', [2, 3]);
  const filter = tensor(kernel, 'kernel', [2, 4]);
  const [ky, kx, channels = 1, filters = 1] = filter.shape;
  const [height, width, depth = 1] = picture.shape;
  if (ky !== kx) throw new ConvScopeError('bad-argument', `expected a square kernel, got ${ky}×${kx}`);
  if (channels !== depth) {
    throw new ConvScopeError(
      'bad-argument',
      `expected a kernel of ${depth} channels, as the image has, got ${channels}`,
    );
  }
  return [
    picture.data,
    [height, width, depth],
    filter.data,
    [ky, kx, channels, filters],
    oneOf(padding ?? 'valid', 'padding', ['valid', 'same']),
  ];
}

/**
 * @param {TensorLike} image
 * @param {unknown} kind
 * @param {unknown} size
 * @returns {[image: Float32Array, imageShape: number[], kind: string, size: number]}
 */
export function poolingArguments(image, kind, size) {
  const picture = tensor(image, 'image', [2, 3]);
  const [height, width, depth = 1] = picture.shape;
  return [
    picture.data,
    [height, width, depth],
    oneOf(kind ?? 'max', 'kind', ['max', 'average', 'min']),
    integer(size ?? 2, 'size', { min: 1 }),
  ];
}
