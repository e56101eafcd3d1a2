// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The colours of cells as they are on the screen: what a browser makes of a page by force, styles do not tell.

import { expect } from './page.js';

/** @import { Page } from '@playwright/test' */

/**
 * @typedef {object} ShownCell
 * @property {string} text
 * @property {string} meant the colour of its ground by its number
 * @property {string} ground the colour that most of it has
 * @property {number} contrast of its letters to the ground
 */

/** Figures that show numbers on colours. */
const withCells = ['convolution', 'pooling', 'padding', 'filter-lab', 'feature-maps', 'evaluation'];

/**
 * Expects that numbers of different colours keep different ones, and that letters can be read on them.
 * @param {Page} page with all figures
 * @param {string} where
 */
export async function expectReadableCells(page, where) {
  for (const name of withCells) {
    const cells = await shownCells(page, `cnn-${name}`);
    expect(cells.length, name).toBeGreaterThan(8);
    const meant = new Set(cells.map(({ meant }) => meant)).size;
    expect.soft(new Set(cells.map(({ ground }) => ground)).size, `${where}: colours of ${name}`).toBe(meant);
    expect
      .soft(Math.min(...cells.map(({ contrast }) => contrast)), `${where}: letters of ${name}`)
      .toBeGreaterThan(4.5);
  }
}

/**
 * Looks at the cells of a figure.
 * @param {Page} page
 * @param {string} name of the element
 * @returns {Promise<ShownCell[]>}
 */
async function shownCells(page, name) {
  const figure = page.locator(name);
  await figure.evaluate(({ shadowRoot }) => {
    for (const frame of shadowRoot?.querySelectorAll('.frame') ?? []) frame.setAttribute('hidden', ''); // it lies on cells
  });
  const picture = (await figure.screenshot()).toString('base64');
  return figure.evaluate(async (host, picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { willReadFrequently: true }));
    context.drawImage(bitmap, 0, 0);
    const zero = host.getBoundingClientRect();
    const scale = bitmap.width / zero.width;

    /** @param {string} colour WCAG 2.2, relative luminance */
    const luminance = (colour) => {
      const [red, green, blue] = colour.split(' ').map((byte) => {
        const part = Number(byte) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const cells = host.shadowRoot?.querySelectorAll('.cell:not(.zero, .ahead), .tile, .count') ?? [];
    return [...cells].flatMap((cell) => {
      const { style } = /** @type {HTMLElement} */ (cell);
      const meant = style.backgroundColor;
      const text = cell instanceof HTMLInputElement ? cell.value : (cell.textContent?.trim() ?? '');
      const { left, top, width, height } = cell.getBoundingClientRect();
      if (!text || !meant || meant === 'transparent' || width === 0) return [];
      const inset = 3; // borders, and outlines of what has the focus
      const { data } = context.getImageData(
        Math.round((left - zero.left + inset) * scale),
        Math.round((top - zero.top + inset) * scale),
        Math.max(1, Math.round((width - 2 * inset) * scale)),
        Math.max(1, Math.round((height - 2 * inset) * scale)),
      );
      /** @type {Map<string, number>} */
      const counts = new Map();
      for (let i = 0; i < data.length; i += 4) {
        const colour = `${data[i]} ${data[i + 1]} ${data[i + 2]}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const [[ground]] = [...counts].sort(([, a], [, b]) => b - a);
      const light = luminance(ground);
      const contrasts = [...counts.keys()].map((colour) => {
        const other = luminance(colour);
        return (Math.max(light, other) + 0.05) / (Math.min(light, other) + 0.05);
      });
      return [{ text, meant, ground, contrast: Math.max(...contrasts) }];
    });
  }, picture);
}
