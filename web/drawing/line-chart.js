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
 * @property {number} [xStart] where there is one, the axis is logarithmic and runs from there; smaller numbers are put there
 * @property {number} [yStart] likewise
 * @property {number} [marginRight] room for the names of the lines, in px
 */

/** Width, in px of its own, below which a chart has smaller words: it stands among large text, and is drawn larger. */
export const narrow = 240;

/** Room for the axes' numbers. */
const margin = { top: 10, bottom: 26, left: 50 };

/** Lines of text must not come closer. */
const labelHeight = 17;

/** Nor numbers of an axis, in px from one to the next. */
const tickDistance = 48;

/**
 * Scales, ticks and paths of a chart.
 * @param {ChartFrame} frame
 */
export function lineChart({ width, height, xEnd, yEnd, xStart = 0, yStart = 0, marginRight = 100 }) {
  const right = width - marginRight;
  const bottom = height - margin.bottom;
  const x = axis([xStart, xEnd], [margin.left, right], width < 400 ? 3 : 4);
  const y = axis([yStart, yEnd], [bottom, margin.top], 4);
  const draw = line(
    (/** @type {ChartPoint} */ point) => x.at(point.x),
    (point) => y.at(point.y),
  ).curve(curveMonotoneX);
  return {
    left: margin.left,
    right,
    bottom,
    x: x.at,
    y: y.at,
    /** The number at a place of the axis, in px. */
    xAt: x.invert,
    xTicks: x.ticks,
    yTicks: y.ticks,
    /** @param {readonly ChartPoint[]} points */
    path: (points) => draw([...points]) ?? '',
  };
}

/**
 * @param {[number, number]} domain from 0, or logarithmic
 * @param {[number, number]} range in px
 * @param {number} count of ticks, about, of one from 0; a logarithmic one has the powers of ten
 */
function axis([start, end], range, count) {
  if (start === 0) {
    const scale = scaleLinear([0, end], range).clamp(true);
    return { at: (/** @type {number} */ value) => scale(value), invert: scale.invert, ticks: scale.ticks(count) };
  }
  const [first, last] = [Math.log10(start), Math.log10(end)];
  const scale = scaleLinear([first, last], range).clamp(true);
  const powers = Array.from(
    { length: Math.floor(last) - Math.ceil(first) + 1 },
    (_, i) => 10 ** (Math.ceil(first) + i),
  );
  const decade = Math.abs(range[1] - range[0]) / (last - first);
  const sparse = Math.ceil(tickDistance / decade);
  return {
    at: (/** @type {number} */ value) => scale(Math.log10(Math.max(value, start))),
    invert: (/** @type {number} */ px) => 10 ** scale.invert(px),
    ticks: powers.filter((_, i) => i % sparse === 0),
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
