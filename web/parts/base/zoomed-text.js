// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { zoomed } from './type-size.js';
import { watchSize } from './watch-size.js';

/**
 * Where the page scales a figure by `zoom`, Firefox (153) and WebKit (2.50) scale registered lengths twice: with type of 16 px
 * and a zoom of 1.5, `width: var(--cnn-rem)` is 16 · 1.5 · 1.5 = 36 px wide, and `width: 1em` 24 px. A length that is not
 * registered is scaled once, so that there the figure's type size is said by such a one.
 * @param {HTMLElement} figure
 * @param {DocumentFragment | HTMLElement} root what the figure renders into
 * @returns {() => void} ends it
 */
export function followZoom(figure, root) {
  const probe = document.createElement('span');
  probe.style.cssText = 'position: absolute; visibility: hidden; inline-size: var(--cnn-rem)';
  root.prepend(probe);
  let shown = '';
  const show = (/** @type {string} */ size) => {
    if (size === shown) return;
    if (size) figure.style.setProperty(zoomed, size);
    else figure.style.removeProperty(zoomed);
    shown = size;
  };
  const follow = () => {
    const size = getComputedStyle(figure).fontSize;
    const drawn = Number.parseFloat(getComputedStyle(probe).inlineSize);
    const isTwice = Math.abs(drawn - Number.parseFloat(size)) > 0.1; // px; NaN where nothing is drawn
    show(isTwice ? size : '');
  };
  follow();
  const stopWatching = watchSize(probe, follow);
  return () => {
    stopWatching();
    probe.remove();
    show('');
  };
}
