// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How the kernel of a convolution or the windows of a pooling lie on an image: what a caller may choose of it, checked.
// Whether it fits the image is checked by layer-shapes.js and the module.

import { integer } from './arguments.js';
import { ConvScopeError } from './error.js';
import { maxStride } from './limits.js';
import { shown } from './shown.js';

/** @typedef {'valid' | 'same' | number} Padding `valid`: no zeros around the image; 0 becomes `valid` */
/** @typedef {number | 'all'} PoolSize rows and columns of a window; `all` is one window, the whole map */

const maxPadding = 6; // one less than the largest kernel size

/**
 * @param {unknown} value by default 'valid'
 * @param {string} what
 * @returns {Padding}
 */
export function resolvedPadding(value, what) {
  if (value === undefined || value === 'valid' || value === 0) return 'valid';
  if (value === 'same') return value;
  const isCount = typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= maxPadding;
  if (isCount) return value;
  const expected = `${what} to be valid, same or a whole number from 0 to ${maxPadding}`;
  throw new ConvScopeError('bad-argument', `expected ${expected}, got ${shown(value)}`);
}

/**
 * @param {unknown} value by default 1
 * @param {string} what
 */
export function resolvedStride(value, what) {
  return integer(value ?? 1, what, { min: 1, max: maxStride });
}

/**
 * @param {{ size?: unknown, stride?: unknown }} given by default windows of 2×2 side by side
 * @param {string} where before the names of the two
 * @returns {{ size: number, stride: number } | { size: 'all', stride?: undefined }}
 */
export function resolvedWindows(given, where) {
  const { stride } = given;
  if (given.size === 'all') {
    if (stride === undefined) return { size: 'all' };
    throw new ConvScopeError('bad-argument', `expected no ${where}stride beside the size all, got ${shown(stride)}`);
  }
  if (typeof given.size === 'string') {
    const expected = `${where}size to be a whole number or all`;
    throw new ConvScopeError('bad-argument', `expected ${expected}, got ${shown(given.size)}`);
  }
  const size = integer(given.size ?? 2, `${where}size`, { min: 1 });
  if (stride === undefined || stride === size) return { size, stride: size };
  return { size, stride: resolvedStride(stride, `${where}stride`) };
}
