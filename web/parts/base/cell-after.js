// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { asMap, cellAt, indexOf } from '../../drawing/cell-box.js';

/**
 * The cell that a key leads to. Arrows walk within a map and, where its edge is reached, on to the neighbouring map;
 * Page Up and Page Down go from map to map.
 * @param {string} key
 * @param {number} index flat
 * @param {readonly number[]} shape
 * @returns {number | undefined} undefined for keys that do not move
 */
export function cellAfter(key, index, shape) {
  const [height, width, channels] = asMap(shape);
  const { y, x, channel } = cellAt(index, shape);
  const clamp = (/** @type {number} */ value, /** @type {number} */ count) => Math.min(Math.max(value, 0), count - 1);
  const at = (/** @type {number} */ toY, /** @type {number} */ toX, /** @type {number} */ toChannel) =>
    indexOf({ y: clamp(toY, height), x: clamp(toX, width), channel: clamp(toChannel, channels) }, shape);
  switch (key) {
    case 'ArrowUp':
      return at(y - 1, x, channel);
    case 'ArrowDown':
      return at(y + 1, x, channel);
    case 'ArrowLeft':
      return x === 0 && channel > 0 ? at(y, width - 1, channel - 1) : at(y, x - 1, channel);
    case 'ArrowRight':
      return x === width - 1 && channel < channels - 1 ? at(y, 0, channel + 1) : at(y, x + 1, channel);
    case 'Home':
      return at(y, 0, channel);
    case 'End':
      return at(y, width - 1, channel);
    case 'PageUp':
      return at(y, x, channel - 1);
    case 'PageDown':
      return at(y, x, channel + 1);
    default:
      return undefined;
  }
}
