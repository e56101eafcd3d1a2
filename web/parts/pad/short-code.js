// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The code of a drawing that fits into an address: servers refuse long ones. A longer drawing loses points that lie nearly on the
// lines between their neighbours; one that is still too long has no code.

import simplify from 'simplify-js';
import { encodeStrokes } from '../../drawing/stroke-code.js';

/** @import { ToolStroke } from '../../drawing/stroke-code.js' */

/** Letters; with all else that can be changed, an address stays below 4,096. */
const longestCode = 1500;

/** How far from its line a point may lie that is left out, in pixels of the pad; at most a third of the pen's width. */
export const tolerances = [0, 2, 4, 8, 14];

/**
 * @param {readonly ToolStroke[]} strokes
 * @returns {string | undefined}
 */
export function shortCode(strokes) {
  for (const tolerance of tolerances) {
    const code = encodeStrokes(strokes.map((stroke) => thinned(stroke, tolerance)));
    if (code.length <= longestCode) return code;
  }
  return undefined;
}

/**
 * @param {ToolStroke} stroke
 * @param {number} tolerance
 * @returns {ToolStroke}
 */
export function thinned(stroke, tolerance) {
  return tolerance === 0 ? stroke : { ...stroke, points: simplify(stroke.points, tolerance, true) };
}
