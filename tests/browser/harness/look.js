// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A post of a host with every figure, and the colours that each of them shows.

import { figureNames } from '../../../web/figures/figure-settings.js';
import { allDrawn, expect, startAll } from './page.js';

/** @import { Page } from '@playwright/test' */
/** @import { serve } from './static-server.js' */

/**
 * Opens a post with all figures inside an element `#wrapper`, and waits until they have drawn.
 * @param {Page} page
 * @param {Awaited<ReturnType<typeof serve>>} host
 * @param {string} [head] more of it
 */
export async function openAll(page, host, head = '') {
  host.pages['post.html'] =
    `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">${head}
    <script type="module" src="embed.js"></script></head>
    <body><div id="wrapper"><main><section>${figureNames.map((name) => `<${name}></${name}>`).join('')}</section></main></div></body></html>`;
  await page.goto(`${host.origin}/post.html`);
  await startAll(page);
  await allDrawn(page);
  await expect(page.locator('cnn-evaluation .count').first()).toBeEnabled();
  await expect(page.locator('cnn-feature-maps .arithmetic h3')).toBeVisible();
}

/**
 * What every figure looks like: the colours of its paper and ink, of its cells and bars, and the pixels of its canvases.
 * @param {Page} page
 * @param {string} [change] a script that runs before; it may return a promise
 * @param {number} [frames] to wait after it; with 0, not even what is due at the end of the script has been done
 * @returns {Promise<Record<string, { colours: string, canvases: string }>>}
 */
export function looks(page, change = '', frames = 2) {
  return page.evaluate(
    async ({ change, frames }) => {
      /** @param {string} text */
      const hash = (text) => [...text].reduce((sum, letter) => (31 * sum + letter.charCodeAt(0)) | 0, 7).toString(36);
      /** @param {ParentNode} root @returns {Element[]} */
      const within = (root) =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? within(element.shadowRoot) : []),
        ]);
      const scratch = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      /** @param {HTMLCanvasElement} canvas */
      const pixelsOf = (canvas) => {
        scratch?.clearRect(0, 0, 300, 150);
        scratch?.drawImage(canvas, 0, 0);
        return scratch?.getImageData(0, 0, 40, 40).data ?? [];
      };
      const done = new Function(change)();
      if (frames > 0) await done;
      for (let i = 0; i < frames; ++i) await new Promise(requestAnimationFrame);
      return Object.fromEntries(
        [...document.querySelectorAll('section > *')].map((figure) => {
          const elements = within(/** @type {ShadowRoot} */ (figure.shadowRoot));
          const canvases = elements.flatMap((each) => {
            if (!(each instanceof HTMLCanvasElement) || each.width * each.height === 0) return [];
            return [hash(String(pixelsOf(each)))];
          });
          const colours = elements
            .filter((each) => each.matches('.cell, .tile, .count, button, [style*="--colour"], rect[fill], data'))
            .map((each) => {
              const { backgroundColor, color, fill } = getComputedStyle(each);
              return [backgroundColor, color, fill, each.getAttribute('style')?.match(/--colour: [^;]+/)].join();
            });
          const { color } = getComputedStyle(figure);
          return [figure.localName, { colours: `${color} ${hash(colours.join())}`, canvases: canvases.join(' ') }];
        }),
      );
    },
    { change, frames },
  );
}
