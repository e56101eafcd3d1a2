// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The code of a drawing that fits into an address: servers refuse long ones. A longer drawing is thinned first; one that is
// still too long has no code. Few are long: what thins them comes when the first one is.

import { encodeStrokes } from '../../drawing/stroke-code.js';

/** @import { ToolStroke } from '../../drawing/stroke-code.js' */

/** Letters; with all else that can be changed, an address stays below 4,096. */
const longestCode = 1500;

/** @type {typeof import('./thinned.js') | undefined} */
let thinning;
/** @type {Promise<boolean> | undefined} */
let coming;

/**
 * @param {readonly ToolStroke[]} strokes
 * @returns {string | Promise<boolean> | undefined} undefined if it has none; a promise as long as that is not known, of
 *   whether asking again will tell
 */
export function shortCode(strokes) {
  const code = encodeStrokes(strokes);
  if (code.length <= longestCode) return code;
  if (thinning) return shortOf(strokes, thinning);
  coming ??= import('./thinned.js').then(
    (code) => {
      thinning = code;
      return true;
    },
    () => {
      coming = undefined; // the next long drawing asks again
      return false;
    },
  );
  return coming;
}

/**
 * @param {readonly ToolStroke[]} strokes
 * @param {typeof import('./thinned.js')} thinning
 */
function shortOf(strokes, { thinned, tolerances }) {
  for (const tolerance of tolerances) {
    const code = encodeStrokes(strokes.map((stroke) => thinned(stroke, tolerance)));
    if (code.length <= longestCode) return code;
  }
  return undefined;
}
