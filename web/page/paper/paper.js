// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Has the article printed whole: in the layout that paper-style.js gives it, and with every figure in it.

import { startAll } from '../../parts/base/near.js';
import { whenDrawn } from '../when-drawn.js';
import { paperStyle } from './paper-style.js';

/** Gives the article its layout on paper, has figures that measure their width do so in that, and takes over Ctrl+P. */
export function followPrints() {
  const { styleSheet } = paperStyle;
  if (styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  for (const type of ['beforeprint', 'afterprint']) addEventListener(type, turn, true);
  addEventListener('keydown', printWhole, true);
}

/** @param {Event} event */
function turn({ type }) {
  document.documentElement.classList.toggle('paper', type === 'beforeprint');
}

/**
 * A browser prints what is there when it is asked to; figures that the reader has not come to are fetched before.
 * @param {KeyboardEvent} event
 */
async function printWhole(event) {
  if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  event.preventDefault();
  startAll();
  const figures = [...document.querySelectorAll('section > *')].filter(({ localName }) => localName.startsWith('cnn-'));
  await Promise.all(figures.map(whenDrawn));
  print();
}
