// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Theme } from '../drawing/colour-scale.js' */

const query = '(prefers-color-scheme: dark)';

/** @returns {Theme} */
export function theme() {
  return matchMedia(query).matches ? 'dark' : 'light';
}

/**
 * @param {() => void} changed
 * @returns {() => void} stops watching
 */
export function watchTheme(changed) {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
