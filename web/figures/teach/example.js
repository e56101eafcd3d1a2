// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { decodeStrokes } from '../../drawing/stroke-code.js';
import { padSize } from '../../parts/pad/pad.js';
import { drawnClasses } from './drawing.js';
import { exampleShapes } from './example-shapes.js';
import { side } from './lessons.js';

/** @import { ConvScope } from '../../lib/index.js' */
/** @import { DrawnClass } from './collection.js' */

export const exampleNames = /** @type {(keyof typeof exampleShapes)[]} */ (Object.keys(exampleShapes));

/**
 * The same classes with blank drawings, which keep their places until the library has come.
 * @returns {DrawnClass[]}
 */
export function blankExample() {
  const blank = { strokes: undefined, pixels: new Uint8Array(side * side) };
  return exampleNames.map((name) => ({ name, drawings: exampleShapes[name].map(() => blank) }));
}

/**
 * The classes that the figure begins with, by their names in English.
 * @param {ConvScope} cnn
 */
export async function exampleClasses(cnn) {
  const classes = exampleNames.map((name) => ({
    name,
    drawings: exampleShapes[name].map((code) => decodeStrokes(code, padSize) ?? []),
  }));
  return (await drawnClasses(cnn, classes)) ?? [];
}
