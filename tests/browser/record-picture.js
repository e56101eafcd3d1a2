// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Draws a digit on the built figures and writes the animated picture of README: `npm run picture`, after the figures in
// it have changed.

import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serve } from './harness/static-server.js';
import settings from './playwright.config.js';

/** @import { Page } from '@playwright/test' */

/** @typedef {[x: number, y: number]} Place in the pad, whose sides are 1 */

const target = fileURLToPath(new URL('../../web/page/pictures/animation.webp', import.meta.url));
const folder = fileURLToPath(new URL('../../build/picture/', import.meta.url));
const maxBytes = 600_000;

const frameMilliseconds = 90;
const lastFrameMilliseconds = 2_000;

const post = `<!doctype html>
  <html lang="en">
    <meta charset="utf-8" />
    <title>A digit on its way through the network</title>
    <style>
      body {
        margin: 0;
        padding: 16px;
        background: #fdfcfa;
        color-scheme: light;
        font: 15px / 1.45 system-ui;
      }
    </style>
    <script type="module" src="./embed.js"></script>
    <cnn-live></cnn-live>
  </html>`;

/**
 * An arc of a circle.
 * @param {Place} middle
 * @param {number} radius
 * @param {number} from degrees, clockwise from the right
 * @param {number} to
 * @returns {Place[]}
 */
function arc([x, y], radius, from, to) {
  const count = 20;
  return Array.from({ length: count + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / count) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** A 3, in one stroke. */
const stroke = [...arc([0.48, 0.34], 0.17, -160, 90), ...arc([0.48, 0.68], 0.18, -80, 160)];

/**
 * Takes a picture of what the page shows above the buttons, once the figure has drawn it.
 * @param {Page} page
 * @param {number} height
 * @param {string} path
 */
async function takePicture(page, height, path) {
  await page.evaluate(async () => {
    for (let i = 0; i < 3; ++i) await new Promise(requestAnimationFrame);
  });
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.screenshot({ path, clip: { x: 0, y: 0, width, height } });
}

mkdirSync(folder, { recursive: true });
const host = await serve({ pages: { 'picture.html': post } });
const browser = await chromium.launch(settings.use?.launchOptions);
const page = await browser.newPage({ viewport: { width: 1100, height: 700 }, deviceScaleFactor: 1.25 });
await page.emulateMedia({ reducedMotion: 'reduce' }); // nothing draws itself
await page.goto(`${host.origin}/picture.html`);
const figure = page.locator('cnn-live');
await figure.locator('.prediction').waitFor();
const pad = await figure.locator('canvas.pad').boundingBox();
const below = await figure.locator('.strip').boundingBox();
if (!pad || !below) throw new Error('expected a pad and the buttons below the maps');

/** @type {string[]} */
const frames = [];
async function addFrame() {
  const path = `${folder}${String(frames.length).padStart(2, '0')}.png`;
  await takePicture(page, Math.floor(below?.y ?? 0), path);
  frames.push(path);
}

const places = stroke.map(([x, y]) => ({ x: pad.x + x * pad.width, y: pad.y + y * pad.height }));
await page.mouse.move(places[0].x, places[0].y);
await page.mouse.down();
for (const [i, { x, y }] of places.entries()) {
  await page.mouse.move(x, y);
  if (i % 2 === 0) await addFrame();
}
await page.mouse.up();
await addFrame();
await browser.close();
host.close();

// WebP has all colours, which a GIF lacks. Lossless, the squares of the maps take less than lossy: 294 instead of 435 KB.
const last = frames.length - 1;
const files = frames.flatMap((path, i) => [
  ...['-lossless', '-m', '6', '-d', String(i === last ? lastFrameMilliseconds : frameMilliseconds)],
  path,
]);
execFileSync('img2webp', ['-loop', '0', '-min_size', ...files, '-o', target], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { size } = statSync(target);
console.log(`web/page/pictures/animation.webp: ${frames.length} frames, ${Math.round(size / 1000)} KB`);
if (size > maxBytes) throw new Error(`expected at most ${maxBytes} bytes, got ${size}`);
