// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Drawings with fewer points: one goes that lies nearly on the line between its neighbours.

import simplify from 'simplify-js';

/** @import { ToolStroke } from '../../drawing/stroke-code.js' */

/** How far from its line a point may lie that is left out, in pixels of the pad; at most a third of the pen's width. */
export const tolerances = [0, 2, 4, 8, 14];

/**
 * @param {ToolStroke} stroke
 * @param {number} tolerance
 * @returns {ToolStroke}
 */
export function thinned(stroke, tolerance) {
  return tolerance === 0 ? stroke : { ...stroke, points: simplify(stroke.points, tolerance, true) };
}
