// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What describes one convolution or one pooling alone, checked and in the order in which the binding takes it.

import { oneOf, tensor } from './arguments.js';
import { ConvScopeError } from './error.js';
import { resolvedPadding, resolvedStride, resolvedWindows } from './window-settings.js';

/** @import { TensorLike } from './convscope.js' */
/** @import { Padding, PoolSize } from './window-settings.js' */

/**
 * @param {TensorLike} image
 * @param {TensorLike} kernel
 * @param {{ padding?: unknown, stride?: unknown }} options
 * @returns {[image: Float32Array, imageShape: number[], kernel: Float32Array, kernelShape: number[], padding: Padding, stride: number]}
 */
export function convolutionArguments(image, kernel, { padding, stride }) {
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
    resolvedPadding(padding, 'padding'),
    resolvedStride(stride, 'stride'),
  ];
}

/**
 * @param {TensorLike} image
 * @param {{ kind?: unknown, size?: unknown, stride?: unknown }} options
 * @returns {[image: Float32Array, imageShape: number[], kind: string, size: PoolSize, stride: number | undefined]}
 */
export function poolingArguments(image, { kind, size, stride }) {
  const picture = tensor(image, 'image', [2, 3]);
  const [height, width, depth = 1] = picture.shape;
  const windows = resolvedWindows({ size, stride }, '');
  return [
    picture.data,
    [height, width, depth],
    oneOf(kind ?? 'max', 'kind', ['max', 'average', 'min']),
    windows.size,
    windows.stride,
  ];
}
