// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Rectangles of cells. A flat index into a tensor of one axis counts as a channel of a single cell.

/**
 * Cells of one channel, first and last inclusive.
 * @typedef {{ channel: number, top: number, left: number, bottom: number, right: number }} CellBox
 */

/**
 * @param {readonly number[]} shape [height, width, channels] or [channels]
 * @returns {readonly number[]} [height, width, channels]
 */
export function asMap(shape) {
  return shape.length === 1 ? [1, 1, shape[0]] : shape;
}

/**
 * @param {number} index flat
 * @param {readonly number[]} shape
 */
export function cellAt(index, shape) {
  const [, width, channels] = asMap(shape);
  const cell = Math.floor(index / channels);
  return { y: Math.floor(cell / width), x: cell % width, channel: index % channels };
}

/**
 * The flat index of a cell.
 * @param {{ y: number, x: number, channel: number }} cell
 * @param {readonly number[]} shape
 */
export function indexOf({ y, x, channel }, shape) {
  const [, width, channels] = asMap(shape);
  return (y * width + x) * channels + channel;
}

/**
 * The smallest boxes, one a channel, around some cells. Negative indices, which stand for padding, are left out.
 * @param {Iterable<number>} indices flat
 * @param {readonly number[]} shape
 * @returns {CellBox[]}
 */
export function boxesAround(indices, shape) {
  /** @type {Map<number, CellBox>} */
  const boxes = new Map();
  for (const index of indices) {
    if (index < 0) continue;
    const { y, x, channel } = cellAt(index, shape);
    const box = boxes.get(channel);
    if (!box) {
      boxes.set(channel, { channel, top: y, left: x, bottom: y, right: x });
    } else {
      box.top = Math.min(box.top, y);
      box.left = Math.min(box.left, x);
      box.bottom = Math.max(box.bottom, y);
      box.right = Math.max(box.right, x);
    }
  }
  return [...boxes.values()];
}

/**
 * The flat indices of the first and the last cell of a box.
 * @param {CellBox} box
 * @param {readonly number[]} shape
 */
export function cornersOf({ channel, top, left, bottom, right }, shape) {
  return [indexOf({ y: top, x: left, channel }, shape), indexOf({ y: bottom, x: right, channel }, shape)];
}

/**
 * The flat indices of all cells of a box.
 * @param {CellBox} box
 * @param {readonly number[]} shape
 */
export function cellsOf({ channel, top, left, bottom, right }, shape) {
  const indices = [];
  for (let y = top; y <= bottom; ++y) {
    for (let x = left; x <= right; ++x) indices.push(indexOf({ y, x, channel }, shape));
  }
  return indices;
}
