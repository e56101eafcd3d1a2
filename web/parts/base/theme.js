// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Theme } from '../../drawing/colour-scale.js' */

/** @type {MediaQueryList | undefined} */
let preference;

function darkPreference() {
  preference ??= matchMedia('(prefers-color-scheme: dark)');
  return preference;
}

/**
 * The theme at a place of the page, by the CSS property color-scheme, as light-dark() in the styles has it: a page that
 * declares no dark scheme stays light, one that declares both follows the reader's system.
 * @param {Element} element
 * @returns {Theme}
 */
export function themeAt(element) {
  const schemes = getComputedStyle(element).colorScheme.split(' ');
  if (!schemes.includes('dark')) return 'light';
  return !schemes.includes('light') || darkPreference().matches ? 'dark' : 'light';
}

/**
 * Watches what can change the theme: the reader's system, and a switch of the page, which sets an attribute of its root.
 * @param {() => void} changed
 * @returns {() => void} stops watching
 */
export function watchTheme(changed) {
  darkPreference().addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  return () => {
    darkPreference().removeEventListener('change', changed);
    observer.disconnect();
  };
}
