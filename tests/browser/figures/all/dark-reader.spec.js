// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Dark Reader, an extension of millions of readers: it works out a dark colour for each that a page has, in shadow roots too.

import { fileURLToPath } from 'node:url';
import { openAll } from '../../harness/look.js';
import { expect, test } from '../../harness/page.js';
import { expectReadableCells } from '../../harness/shown-cells.js';
import { serve } from '../../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:', deviceScaleFactor: 3 }); // any port of this machine; letters of many pixels

const script = fileURLToPath(import.meta.resolve('darkreader/darkreader.js'));

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve();
});

test.afterAll(() => host.close());

test.beforeEach(() => test.slow());

/** Darkens the page as the extension does by default, and gives it the time to. @param {Page} page */
async function darken(page) {
  await page.addScriptTag({ path: script });
  await page.evaluate(() => Reflect.get(globalThis, 'DarkReader').enable({}));
  await expect(page.locator('cnn-convolution .light, cnn-convolution .dark').first()).toHaveClass('dark');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000))); // it defers style sheets
}

/**
 * Words of the figures with less contrast than 4.5:1 (WCAG 2.2, 1.4.3) to the colour that they stand on.
 * @param {Page} page
 * @returns {Promise<{ words: number, faint: string[] }>}
 */
function faintWords(page) {
  return page.evaluate(() => {
    /** @param {ParentNode} root @returns {Element[]} */
    const within = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    const scratch = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** Red, green, blue and opacity. @param {string} colour */
    const bytes = (colour) => {
      if (!scratch) throw new Error('no canvas');
      scratch.clearRect(0, 0, 1, 1);
      scratch.fillStyle = colour;
      scratch.fillRect(0, 0, 1, 1);
      return [...scratch.getImageData(0, 0, 1, 1).data];
    };
    /** WCAG 2.2, relative luminance. @param {string} colour */
    const luminance = (colour) => {
      const [red, green, blue] = bytes(colour).map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** @param {Element} element @returns {string} */
    const groundOf = (element) => {
      const { backgroundColor } = getComputedStyle(element);
      if (bytes(backgroundColor)[3] === 255) return backgroundColor;
      const root = element.getRootNode();
      const around = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
      return around ? groundOf(around) : '#fff';
    };
    const written = within(document.body).filter(
      (element) =>
        element.getRootNode() instanceof ShadowRoot &&
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest(':disabled, .spoken, option'),
    );
    const faint = written.flatMap((element) => {
      const { color, fill } = getComputedStyle(element);
      const [letters, ground] = [element instanceof SVGElement ? fill : color, groundOf(element)];
      const [light, dark] = [luminance(letters), luminance(ground)].sort((a, b) => b - a);
      const contrast = (light + 0.05) / (dark + 0.05);
      if (contrast >= 4.5) return [];
      return [
        `“${element.textContent?.trim()}” of ${element.localName}.${element.getAttribute('class')}: ${letters} on ${ground}`,
      ];
    });
    return { words: written.length, faint };
  });
}

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`Dark Reader on a ${colorScheme} page leaves the colours of numbers apart, and all words can be read`, async ({
    page,
  }) => {
    await openAll(page, host, `<meta name="color-scheme" content="${colorScheme}">`);
    await darken(page);
    await expectReadableCells(page, 'darkened');
    const { words, faint } = await faintWords(page);
    expect(words).toBeGreaterThan(500);
    expect(faint).toEqual([]);
  });
}

test('Dark Reader reaches what a figure shows later', async ({ page }) => {
  await openAll(page, host);
  await darken(page);
  await page.locator('cnn-convolution').getByRole('button', { name: 'Next' }).first().click();
  await page.locator('cnn-samples [data-index="2"]').click();
  await page.locator('cnn-live').getByRole('button', { name: 'Why?' }).click();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await expectReadableCells(page, 'later');
  expect((await faintWords(page)).faint).toEqual([]);
});
