// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How many weights two kinds of first layer have. Their numbers are counts of things, not values of a network.

/** @typedef {'width' | 'height' | 'channels' | 'nodes' | 'filters'} SizeName */

/** @type {Record<SizeName, { value: number, max: number }>} by default, and at most */
export const sizes = {
  width: { value: 224, max: 1024 },
  height: { value: 224, max: 1024 },
  channels: { value: 3, max: 16 },
  nodes: { value: 1024, max: 4096 },
  filters: { value: 64, max: 512 },
};

/** @type {readonly SizeName[]} */
export const sizeNames = ['width', 'height', 'channels', 'nodes', 'filters'];

/** Side of the convolution's filters. */
export const filterSide = 3;

/** Bytes of a 32-bit floating-point number. */
const bytesEach = 4;

/**
 * @param {SizeName} name
 * @param {unknown} value
 * @returns {value is number}
 */
export function isSize(name, value) {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= sizes[name].max;
}

/**
 * The factors whose product is the count of weights, biases left out: a dense layer joins every input to every node; a
 * convolution has the same few weights at every place.
 * @param {Record<SizeName, number>} of
 * @returns {{ dense: number[], convolution: number[] }}
 */
export function factorsOf({ width, height, channels, nodes, filters }) {
  return {
    dense: [width, height, channels, nodes],
    convolution: [filterSide, filterSide, channels, filters],
  };
}

/** @param {readonly number[]} factors */
export function productOf(factors) {
  return factors.reduce((product, factor) => product * factor, 1);
}

/**
 * The memory of some weights: 154,140,672 → 617 MB.
 * @param {number} weights
 */
export function memoryText(weights) {
  const bytes = bytesEach * weights;
  const units = ['B', 'kB', 'MB', 'GB'];
  const unit = Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return `${Number((bytes / 1000 ** unit).toPrecision(3))} ${units[unit]}`;
}

/**
 * A count as one says it, from a million up: 154 million, 1.54 亿.
 * @param {number} count
 * @param {string} locale
 */
export function countText(count, locale) {
  if (count < 1e6) return count.toLocaleString('en');
  const text = count.toLocaleString(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  });
  return text.replace(/(?<=\d)(?=\p{Script=Han})/u, ' ');
}
