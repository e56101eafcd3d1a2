// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { startOf } from './figure-place.js';

/** What a reader does who goes on from there. */
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Milliseconds without another height after which the page has its own. */
const settled = 3000;

/**
 * Brings a figure into view, with its caption, and keeps it there while those above it get their heights, until the reader
 * acts. After a reload the browser goes back to where the reader was.
 * @param {Element} figure
 */
export function stayAt(figure) {
  const [visit] = performance.getEntriesByType('navigation');
  if (Reflect.get(visit ?? {}, 'type') === 'reload') return;
  const show = () => {
    const { top } = startOf(figure).getBoundingClientRect();
    const height = figure.getBoundingClientRect().bottom - top;
    scrollBy({ top: top - Math.max(0, (innerHeight - height) / 2), behavior: 'instant' });
  };
  const observer = new ResizeObserver(() => {
    show();
    clearTimeout(timer);
    timer = setTimeout(stop, settled);
  });
  const stop = () => {
    observer.disconnect();
    for (const act of acts) removeEventListener(act, stop, true);
  };
  let timer = setTimeout(stop, settled);
  for (const act of acts) addEventListener(act, stop, { capture: true, passive: true });
  observer.observe(document.body);
  show();
}
