// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The styles say both colours of a theme with light-dark(), which browsers have had since May 2024 (Chrome 123, Firefox
// 120, Safari 17.5). Before that, a figure says its theme itself, in an attribute, and its style has a rule for dark.

import { unsafeCSS } from 'lit';

/** @import { CSSResultOrNative } from 'lit' */
/** @import { Theme } from '../../drawing/colour-scale.js' */

/** Where figures are rendered on a server, the browser that gets them is not known. */
const isMissing = () => globalThis.CSS?.supports('color: light-dark(#000, #fff)') === false;

/** @type {Map<CSSResultOrNative, CSSResultOrNative>} so that figures share style sheets as before */
const done = new Map();

/**
 * The style without light-dark(), where that is missing.
 * @param {CSSResultOrNative} style whose light-dark() are in the custom properties of a host
 */
export function withBothThemes(style) {
  if (!('cssText' in style) || !style.cssText.includes('light-dark(') || !isMissing()) return style;
  let both = done.get(style);
  if (!both) {
    /** @type {string[]} */
    const dark = [];
    const light = style.cssText.replace(
      /(--[\w-]+:) light-dark\((\S+), (\S+)\);/g,
      (_, name, lightColour, darkColour) => {
        dark.push(`${name} ${darkColour};`);
        return `${name} ${lightColour};`;
      },
    );
    both = unsafeCSS(`${light} :host([data-theme="dark"]) { ${dark.join(' ')} }`);
    done.set(style, both);
  }
  return both;
}

/**
 * Tells the style which theme a figure is in, where light-dark() does not.
 * @param {HTMLElement} figure
 * @param {Theme} theme
 */
export function showTheme(figure, theme) {
  if (isMissing()) figure.dataset.theme = theme;
}
