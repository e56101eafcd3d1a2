// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The program of a page with one figure. It is a classic script, for frames in which a module may not be loaded.

import { hideMissingCode, showMissingCode } from '../figures/missing-code.js';
import { showFigure } from './figure-page.js';

const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;

/**
 * @param {string} name of a script beside this one
 * @returns {Promise<unknown>}
 */
function loadScript(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = resolve;
    script.onerror = reject;
    script.src = new URL(name, here).href;
    document.head.append(script);
  });
}

/** @param {Element} figure */
async function fetchCode(figure) {
  hideMissingCode(figure);
  try {
    if (window.origin === 'null') {
      // A page without an origin, in a sandbox or from disk, may neither fetch files nor import modules.
      await loadScript('embed-files.js').catch(() => {}); // the figure will say what did not come
      await loadScript('embed-whole.js');
    } else {
      await import(/* @vite-ignore */ new URL('embed.js', here).href);
    }
  } catch {
    showMissingCode(figure, () => fetchCode(figure));
  }
}

const figure = showFigure();
if (figure) fetchCode(figure);
