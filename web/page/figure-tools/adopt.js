// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/**
 * Gives the page a style that comes with code; policies forbid none that is adopted.
 * @param {string} style
 */
export function adopt(style) {
  if (sheets.has(style)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  sheets.set(style, sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
