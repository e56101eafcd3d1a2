// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A rem is the type size of a page's root, which some pages set to 62.5 % while their text is as large as any. Where the
// styles of figures say rem, they mean the size of the text around the figure.

import { unsafeCSS } from 'lit';

/** @import { CSSResultOrNative } from 'lit' */

/** That size; registered as a length, so that it is the same everywhere in a figure. */
const name = '--cnn-rem';

/** @type {Map<CSSResultOrNative, CSSResultOrNative>} so that figures share style sheets as before */
const done = new Map();

function register() {
  try {
    CSS.registerProperty({ name, syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Another copy of this module on the page was first.
  }
}

/**
 * The style with its rem as the size of the text around the figure.
 * @param {CSSResultOrNative} style
 */
export function relativeToText(style) {
  if (!globalThis.CSS?.registerProperty || !('cssText' in style)) return style;
  if (done.size === 0) register();
  let relative = done.get(style);
  if (!relative) {
    const text = style.cssText.replace(/@(?:container|media)[^{]*|(-?\d*\.?\d+)rem\b/g, (found, count) =>
      // The em of a container's condition is the type size of the container.
      count ? `calc(${count} * var(${name}))` : found.replaceAll('rem', 'em'),
    );
    relative = unsafeCSS(text);
    done.set(style, relative);
  }
  return relative;
}
