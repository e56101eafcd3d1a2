// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @typedef {'light' | 'dark'} ChosenTheme */

/** @type {readonly ChosenTheme[]} */
export const themes = ['light', 'dark'];

/** Shows the theme that the address of the page names. */
export function showChosenTheme() {
  const named = new URLSearchParams(location.search).get('theme');
  const theme = themes.find((each) => each === named);
  if (theme) document.documentElement.dataset.theme = theme;
}
