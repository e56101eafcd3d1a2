// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Theme } from '../drawing/colour-scale.js' */

/** @type {MediaQueryList | undefined} made once, because it is asked for with each drawing */
let list;

function darkScheme() {
  list ??= matchMedia('(prefers-color-scheme: dark)');
  return list;
}

/** @returns {Theme} */
export function theme() {
  return darkScheme().matches ? 'dark' : 'light';
}

/**
 * @param {() => void} changed
 * @returns {() => void} stops watching
 */
export function watchTheme(changed) {
  darkScheme().addEventListener('change', changed);
  return () => darkScheme().removeEventListener('change', changed);
}
