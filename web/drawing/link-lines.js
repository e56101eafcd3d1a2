// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @typedef {{ left: number, top: number, right: number, bottom: number }} Rect in px */

/**
 * Two lines from the sides of one rectangle to those of another, like the edges of a beam between them.
 * @param {Rect} from
 * @param {Rect} to to the right of the first, or below it
 * @returns {string} SVG path data
 */
export function linkLines(from, to) {
  const isBeside = to.left - from.right >= to.top - from.bottom;
  const [first, second] = isBeside
    ? [
        [from.right, from.top, to.left, to.top],
        [from.right, from.bottom, to.left, to.bottom],
      ]
    : [
        [from.left, from.bottom, to.left, to.top],
        [from.right, from.bottom, to.right, to.top],
      ];
  return [first, second].map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('');
}
