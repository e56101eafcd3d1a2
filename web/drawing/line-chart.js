// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Numbers to the lines of a chart.

import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';

/** @typedef {{ x: number, y: number }} ChartPoint */

/**
 * @typedef {object} ChartFrame
 * @property {number} width of the whole chart, in px
 * @property {number} height
 * @property {number} xEnd the axis runs from 0 to there
 * @property {number} yEnd likewise
 * @property {number} [marginRight] room for the names of the lines, in px
 */

/** Room for the axes' numbers. */
const margin = { top: 10, bottom: 26, left: 40 };

/** Lines of text must not come closer. */
const labelHeight = 15;

/**
 * Scales, ticks and paths of a chart.
 * @param {ChartFrame} frame
 */
export function lineChart({ width, height, xEnd, yEnd, marginRight = 100 }) {
  const right = width - marginRight;
  const bottom = height - margin.bottom;
  const x = scaleLinear([0, xEnd], [margin.left, right]);
  const y = scaleLinear([0, yEnd], [bottom, margin.top]).clamp(true);
  const draw = line(
    (/** @type {ChartPoint} */ point) => x(point.x),
    (point) => y(point.y),
  ).curve(curveMonotoneX);
  return {
    left: margin.left,
    right,
    bottom,
    x,
    y,
    xTicks: x.ticks(width < 400 ? 3 : 4),
    yTicks: y.ticks(4),
    /** @param {readonly ChartPoint[]} points */
    path: (points) => draw([...points]) ?? '',
  };
}

/**
 * Heights for the names at the ends of two lines, moved apart where they would overlap.
 * @param {readonly number[]} heights two, in px from the top
 * @param {number} bottom where the lowest may be
 */
export function apart([first, second], bottom) {
  const overlap = labelHeight - Math.abs(first - second);
  if (overlap <= 0) return [first, second];
  const sign = first <= second ? -1 : 1;
  const down = Math.max(0, Math.max(first, second) + overlap / 2 - bottom);
  return [first + (sign * overlap) / 2 - down, second - (sign * overlap) / 2 - down];
}
