// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Hosts that scale figures, or set their text in another size and direction.

import { expect, test } from './page.js';
import { serve } from './static-server.js';

/** @import { Locator, Page } from '@playwright/test' */

/**
 * Each host: its style and, unless they are those of English, the language and direction of its root.
 * @type {Record<string, [style: string, lang?: string, dir?: string]>}
 */
const hosts = {
  'as it is': [''],
  'zoom: 1.5': ['main { zoom: 1.5 }'],
  'zoom: 0.7': ['main { zoom: 0.7 }'],
  'scale(0.6)': ['main { transform: scale(0.6); transform-origin: 0 0 }'],
  'scale(1.5)': ['main { transform: scale(1.5); transform-origin: 0 0 }'],
  'zoom and scale': ['main { zoom: 1.25; transform: scale(0.7, 0.9); transform-origin: 0 0 }'],
  'font: 24px/2': ['body { font: 24px/2 serif }'],
  '200 %': ['html { font-size: 200% }'],
  'Arabic, right to left': ['body { font: 20px/2 serif }', 'ar', 'rtl'],
  'wide spaces': [
    '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
  ],
};

/**
 * Puts a new figure into each host and does something there.
 * @param {Page} page
 * @param {string} figure
 * @param {(where: string) => Promise<void>} look
 */
export async function inEachHost(page, figure, look) {
  test.slow();
  const host = await serve();
  const name = figure.match(/cnn-[a-z-]+/)?.[0] ?? '';
  host.pages['post.html'] = `<!doctype html><html><head><title>A post</title><link rel="icon" href="data:,">
    <style>main { inline-size: 700px }</style><style id="own"></style><script type="module" src="embed.js"></script></head>
    <body><main lang="en"></main></body></html>`;
  await page.goto(`${host.origin}/post.html`);
  for (const [where, [style, lang = 'en', dir = 'ltr']] of Object.entries(hosts)) {
    await page.evaluate(
      ({ figure, style, lang, dir }) => {
        const main = /** @type {Element} */ (document.querySelector('main'));
        main.replaceChildren();
        /** @type {Element} */ (document.querySelector('#own')).textContent = style;
        Object.assign(document.documentElement, { lang, dir });
        main.innerHTML = figure;
      },
      { figure, style, lang, dir },
    );
    const isDrawn = () => page.locator(name).evaluate((element) => Reflect.get(element, 'isDrawn'));
    await expect.poll(isDrawn).toBe(true);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await test.step(where, () => look(where));
  }
  host.close();
}

/** @param {Locator} locator */
export async function boxOf(locator) {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return box;
}

/** The middle of a cell, and places near its corners. */
const within = /** @type {const} */ ([
  [0.5, 0.5],
  [0.2, 0.2],
  [0.8, 0.8],
  [0.8, 0.2],
]);

/**
 * Points at places of a cell of a map, or of something that is one cell alone.
 * @param {Page} page
 * @param {Locator} map
 * @param {{ y: number, x: number, rows: number, columns: number }} cell
 * @param {() => Promise<void>} look after each
 */
export async function pointAt(page, map, { y, x, rows, columns }, look) {
  const box = await boxOf(map);
  const [width, height] = [box.width / columns, box.height / rows];
  for (const [across, down] of within) {
    if (across !== 0.5 && Math.min(width, height) < 6) continue; // of a pixel or two, a mouse meets the middle
    await page.mouse.move(box.x + (x + across) * width, box.y + (y + down) * height);
    await look();
  }
}

/**
 * Whether an outline lies around a place of the screen.
 * @param {Locator} mark
 * @param {Locator} map
 * @param {{ y: number, x: number, rows: number, columns: number }} cell
 */
export async function expectOutlined(mark, map, { y, x, rows, columns }) {
  await map.scrollIntoViewIfNeeded(); // before both, which are measured in one place of the page
  const [inner, outer] = await Promise.all([mark.boundingBox(), map.boundingBox()]);
  if (!inner || !outer) throw new Error('there is no outline');
  const [width, height] = [outer.width / columns, outer.height / rows];
  expect(Math.abs(inner.x - outer.x - x * width)).toBeLessThan(1);
  expect(Math.abs(inner.y - outer.y - y * height)).toBeLessThan(1);
}
