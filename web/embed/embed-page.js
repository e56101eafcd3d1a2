// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { defineElements } from '../figures/elements.js';
import { showFigure } from './figure-page.js';
import { useHeldFiles } from './held-files.js';

const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;

/** @param {URL} url */
function loadScript(url) {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.onload = resolve;
    script.onerror = resolve; // the figure will say what did not come
    script.src = url.href;
    document.head.append(script);
  });
}

async function start() {
  // A page without an origin, in a sandbox or from disk, may not fetch files, but it may load scripts.
  if (window.origin === 'null') {
    await loadScript(new URL('embed-files.js', here));
    await useHeldFiles({ isLeftOut: false });
  }
  defineElements();
  showFigure();
}

start();
