// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { figure } from '../../harness/live.js';
import { expect, openFigure, openFigures, test } from '../../harness/page.js';
import { testReach } from '../../harness/reach.js';

/**
 * What of a figure lies outside of it, is cut off, or lies on another part.
 * @param {Element} figure
 */
function misplaced(figure) {
  const root = /** @type {ShadowRoot} */ (figure.shadowRoot);
  const { left, right } = figure.getBoundingClientRect();
  /** @type {string[]} */
  const found = [];
  for (const part of root.querySelectorAll(
    '.live > :not([role=status]), .bars li > *, button, cnn-map, figcaption, .answer > *',
  )) {
    const box = part.getBoundingClientRect();
    if (box.width === 0) continue;
    const name = `${part.localName}.${part.className}`;
    if (box.right > right + 1 || box.left < left - 1) found.push(`${name} outside`);
    if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0) found.push(`${name} cut`);
  }
  const parts = [...root.querySelectorAll('.write, .answer, .bars, .stage, .chips, .strip')];
  for (const [i, part] of parts.entries()) {
    const a = part.getBoundingClientRect();
    for (const other of parts.slice(i + 1)) {
      const b = other.getBoundingClientRect();
      const [width, height] = [
        Math.min(a.right, b.right) - Math.max(a.left, b.left),
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      ];
      if (width > 1 && height > 1) found.push(`${part.className} on ${other.className}`);
    }
  }
  return found;
}

test('nothing leaves the figure, is cut off or lies on another part, at any width and size of type', async ({
  page,
}) => {
  test.slow();
  await openFigure(page, 'cnn-live', 'digit=4');
  for (const size of [14, 17, 20, 24]) {
    await page.evaluate((size) => {
      document.body.style.fontSize = `${size}px`;
    }, size);
    for (let width = 280; width <= 1440; width += 40) {
      await page.setViewportSize({ width: width + 16, height: 900 });
      expect(await figure(page).evaluate(misplaced), `${width} px wide, type of ${size} px`).toEqual([]);
    }
  }
});

test('on the first screen of the article the network is at work, without scrolling, on a phone and on a laptop', async ({
  page,
}) => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 720 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(viewport);
    await openFigures(page, 'cnn-live');
    for (const part of ['.pad', '.answer', '.bars', '.conv', '.pool', '.strip .train']) {
      const box = await figure(page).locator(part).boundingBox();
      expect((box?.y ?? 1e9) + (box?.height ?? 0), `${part} at ${viewport.width}`).toBeLessThanOrEqual(viewport.height);
    }
  }
});

testReach('cnn-live', '.bars data');
