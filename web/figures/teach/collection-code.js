// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A collection as a text that a link can carry: "heart:p~…,p~…;star:p~…", names as in an address, drawings as stroke-code.js
// writes them. What would be too long loses points first, as a single drawing does.

import { decodeStrokes, encodeStrokes } from '../../drawing/stroke-code.js';
import { padSize } from '../../parts/pad/pad.js';
import { thinned, tolerances } from '../../parts/pad/thinned.js';
import { cleanName, limits, sizeOf } from './collection.js';

/** @import { ToolStroke } from '../../drawing/stroke-code.js' */
/** @import { DrawnClass } from './collection.js' */

/** @typedef {{ name: string, drawings: ToolStroke[][] }} StrokeClass */

/** Letters. */
export const longestCode = 4096;

/**
 * @param {readonly DrawnClass[]} classes
 * @returns {string | undefined} undefined if no code is short enough, or a drawing has no strokes
 */
export function encodeCollection(classes) {
  if (classes.some(({ drawings }) => drawings.some(({ strokes }) => !strokes))) return undefined;
  for (const tolerance of tolerances) {
    const code = classes
      .map(({ name, drawings }) => `${encodeURIComponent(name)}:${drawings.map(codeOf(tolerance)).join(',')}`)
      .join(';');
    if (code.length <= longestCode) return code;
  }
  return undefined;
}

/** @type {(tolerance: number) => (drawing: DrawnClass['drawings'][number]) => string} */
const codeOf =
  (tolerance) =>
  ({ strokes = [] }) =>
    encodeStrokes(strokes.map((stroke) => thinned(stroke, tolerance)));

/**
 * @param {string} code of any length
 * @returns {StrokeClass[] | undefined} undefined if that is no code of a collection
 */
export function decodeCollection(code) {
  const parts = code.split(';');
  if (parts.length < limits.minClasses || parts.length > limits.maxClasses) return undefined;
  const classes = parts.map(classOf);
  const isWhole = classes.every((each) => each !== undefined);
  return isWhole && sizeOf(classes) <= limits.drawings ? classes : undefined;
}

/**
 * @param {string} part
 * @returns {StrokeClass | undefined}
 */
function classOf(part) {
  const [, written, list] = part.match(/^([^:]*):([^:]*)$/) ?? [];
  const name = written === undefined ? undefined : nameOf(written);
  if (name === undefined) return undefined;
  const drawings = list === '' ? [] : list.split(',').map((code) => decodeStrokes(code, padSize));
  if (!drawings.every((strokes) => strokes !== undefined && strokes.length > 0)) return undefined;
  return { name, drawings: /** @type {ToolStroke[][]} */ (drawings) };
}

/** @param {string} written */
function nameOf(written) {
  try {
    const name = decodeURIComponent(written);
    return name === cleanName(name) ? name : undefined;
  } catch {
    return undefined;
  }
}
