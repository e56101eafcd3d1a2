// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What is to be said of a collection that cannot be learned, or not well.

import { sizeOf } from './collection.js';

/** @import { DrawnClass } from './collection.js' */

/**
 * @typedef {{ kind: 'none' | 'one' | 'class' }
 *   | { kind: 'same', first: number, second: number }
 *   | { kind: 'names', first: number, second: number }
 *   | { kind: 'empty', first: number }} Fault the first three leave nothing to learn; classes by their numbers from 0
 */

/**
 * The most important one.
 * @param {readonly DrawnClass[]} classes
 * @param {(k: number) => string} nameOf
 * @returns {Fault | undefined}
 */
export function faultOf(classes, nameOf) {
  const sizes = classes.map(({ drawings }) => drawings.length);
  const size = sizeOf(classes);
  if (size === 0) return { kind: 'none' };
  if (size === 1) return { kind: 'one' };
  if (sizes.filter((count) => count > 0).length < 2) return { kind: 'class' };
  const names = classes.map((_, k) => nameOf(k));
  const second = names.findIndex((name, k) => names.indexOf(name) !== k);
  if (second >= 0) return { kind: 'names', first: names.indexOf(names[second]), second };
  const twins = sameDrawing(classes);
  if (twins) return { kind: 'same', ...twins };
  const first = sizes.indexOf(0);
  return first >= 0 ? { kind: 'empty', first } : undefined;
}

/**
 * Two classes that share a drawing, pixel by pixel.
 * @param {readonly DrawnClass[]} classes
 */
function sameDrawing(classes) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const [k, { drawings }] of classes.entries()) {
    for (const { pixels } of drawings) {
      const key = String.fromCharCode(...pixels);
      const first = seen.get(key) ?? k;
      if (first !== k) return { first, second: k };
      seen.set(key, k);
    }
  }
  return undefined;
}
