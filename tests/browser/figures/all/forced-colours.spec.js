// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Figures where the reader, not the page, says the colours: high contrast, and browsers that darken light pages.

import { figureNames } from '../../../../web/figures/figure-settings.js';
import { openAll } from '../../harness/look.js';
import { expect, test } from '../../harness/page.js';
import { expectReadableCells } from '../../harness/shown-cells.js';
import { serve } from '../../harness/static-server.js';

test.use({ baseURL: 'http://localhost:', deviceScaleFactor: 3 }); // any port of this machine; letters of many pixels

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve();
});

test.afterAll(() => host.close());

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`forced colours, ${colorScheme}: numbers keep their colours, and letters are read on them`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openAll(page, host);
    await expectReadableCells(page, colorScheme);
  });

  test(`forced colours, ${colorScheme}: bars, choices and the focus show, and all else has the reader's colours`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openAll(page, host);
    await page.keyboard.press('Tab'); // so that the focus shows
    for (const name of figureNames) {
      const seen = await page.locator(name).evaluate((figure) => {
        const root = /** @type {ShadowRoot} */ (figure.shadowRoot);
        const probe = document.createElement('span');
        document.body.append(probe);
        /** @param {string} colour */
        const named = (colour) => {
          probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
          return getComputedStyle(probe).color;
        };
        const canvas = named('Canvas');
        const system = ['CanvasText', 'GrayText', 'Highlight', 'HighlightText', 'LinkText', 'ButtonText'].map(named);
        /** @param {string} selector */
        const all = (selector) => [...root.querySelectorAll(selector)];
        const bars = [
          ...all('.track > [style]').map((bar) => getComputedStyle(bar)),
          ...all('.fill').map((bar) => getComputedStyle(bar, '::before')),
        ];
        /** @param {string} selector */
        const looks = (selector) =>
          all(selector).map((element) => {
            const { backgroundColor, borderColor, outlineStyle, outlineColor, color } = getComputedStyle(element);
            const row = element.closest('tr');
            const around = row ? getComputedStyle(row).boxShadow : '';
            return [backgroundColor, borderColor, outlineStyle === 'none' ? '' : outlineColor, color, around].join();
          });
        const words = all('p, h3, h4, th, legend, label, summary, button:enabled, a').filter(
          (element) => !element.matches('.cell, .count'),
        );
        const focusable = all('button:enabled, input, [tabindex="0"]').find(
          (element) => element.getClientRects().length > 0,
        );
        if (focusable instanceof HTMLElement || focusable instanceof SVGElement)
          focusable.focus({ preventScroll: true });
        const outlines = [focusable, focusable?.nextElementSibling, ...(focusable?.children ?? [])].flatMap(
          (element) => {
            if (!element) return [];
            const { outlineStyle, outlineColor, stroke } = getComputedStyle(element);
            return outlineStyle === 'none' ? [stroke] : [outlineColor];
          },
        );
        const strokes = all('svg:not(.swatch) [class]').map((shape) => getComputedStyle(shape).stroke);
        const seen = {
          hiddenBars: bars.filter(({ backgroundColor }) => backgroundColor === canvas).length,
          chosen: looks('.segments :checked + span, :checked + .dot, button[aria-pressed=true]'),
          others: looks('.segments :not(:checked) + span, button[aria-pressed=false]'),
          foreign: words.map((element) => getComputedStyle(element).color).filter((color) => !system.includes(color)),
          foreignStrokes: strokes.filter(
            (stroke) => stroke !== 'none' && !system.includes(stroke) && stroke !== canvas,
          ),
          isFocusSeen: !focusable || outlines.some((colour) => colour === named('Highlight')),
        };
        probe.remove();
        return seen;
      });
      expect.soft(seen.hiddenBars, `bars of ${name}`).toBe(0);
      for (const look of seen.chosen) expect.soft(seen.others, `choices of ${name}`).not.toContain(look);
      expect.soft(seen.foreign, `words of ${name}`).toEqual([]);
      expect.soft(seen.foreignStrokes, `lines of ${name}`).toEqual([]);
      expect.soft(seen.isFocusSeen, `focus of ${name}`).toBe(true);
    }
  });
}

test('a browser that darkens light pages leaves letters in cells that can be read', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'dark' }); // which is why it does so
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setAutoDarkModeOverride', { enabled: true });
  await openAll(page, host);
  await expectReadableCells(page, 'darkened');
});
