// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A rem is the type size of a page's root, which some pages set to 62.5 % while their text is as large as any. The styles of
// figures say lengths by rem() instead, in sizes of the text around the figure, and conditions of containers in em, which is
// the type size of the container.

import { unsafeCSS } from 'lit';

/** That size; registered as a length, so that it is the same everywhere in a figure. */
const name = '--cnn-rem';

/** The same as a length that is not registered, where zoomed-text.js sets it. */
export const zoomed = '--cnn-zoomed-rem';

/** Firefox cannot register it before 128; there, and on a server, a rem stays a rem. */
const isMissing = () => !globalThis.CSS?.registerProperty;

/**
 * A length for `css`.
 * @param {number} count of the type size of the text around the figure
 * @example css`p { margin: ${rem(0.5)} 0; }`
 */
export function rem(count) {
  return unsafeCSS(isMissing() ? `${count}rem` : `calc(${count} * var(${zoomed}, var(${name})))`);
}

/**
 * How many times larger the text of a figure is than that which its drawings are made for.
 * @param {Element} figure
 */
export function textScale(figure) {
  return Number.parseFloat(getComputedStyle(figure).fontSize) / 16;
}

/**
 * Makes the size known to the browser; to be called before a style that has it counts.
 * @param {typeof globalThis} [view] of another document, where it is not known yet
 */
export function registerTextSize(view = globalThis) {
  if (isMissing()) return;
  try {
    view.CSS.registerProperty({ name, syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // It is known already: to this document, or by another copy of this module.
  }
}
