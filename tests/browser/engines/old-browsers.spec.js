// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The article in a browser that lacks what the oldest supported ones lack. These cannot be had here; what they lack can be
// taken away, and tests/node/browser-baseline.test.js finds what is not in this list.

import { expect, map, middleOf, open, openFigure, test } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

const properties = ['paper', 'panel', 'ink', 'muted', 'line', 'line-strong', 'track', 'accent', 'on-accent', 'second'];

/** @param {Page} page */
async function makeOld(page) {
  await page.addInitScript(() => {
    /** @type {[object, PropertyKey][]} */
    const lacking = [
      [Map, 'groupBy'],
      [Object, 'groupBy'],
      [Array.prototype, 'with'],
      [Array.prototype, 'toSorted'],
      [Array.prototype, 'toReversed'],
      [Promise, 'withResolvers'],
      [URL, 'canParse'],
      [AbortSignal, 'any'],
      [Symbol, 'dispose'],
      [CSS, 'registerProperty'],
      [window, 'requestIdleCallback'],
      [PointerEvent.prototype, 'getCoalescedEvents'],
      [Element.prototype, 'ariaLabel'],
      [Element.prototype, 'ariaInvalid'],
    ];
    for (const [object, name] of lacking) Reflect.deleteProperty(object, name);
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (/** @type {string[]} */ ...asked) =>
      !asked.join().includes('light-dark') && Reflect.apply(supports, CSS, asked);
  });
}

test('the article works without what the oldest supported browsers lack', async ({ page }) => {
  await makeOld(page);
  await open(page);
  const target = map(page, 'conv', 2);
  await target.scrollIntoViewIfNeeded();
  await target.click({ position: await middleOf(target, { y: 12, x: 7 }, 26) });
  await expect(page).toHaveURL(/cell=conv/);
  await page.locator('cnn-softmax').getByRole('spinbutton').first().fill('3');
  await expect(page.locator('cnn-softmax').getByRole('spinbutton').first()).toHaveAttribute('aria-invalid', 'false');
  const alerts = await page.getByRole('alert').allTextContents();
  expect(alerts.map((text) => text.trim()).join('')).toBe('');
});

for (const theme of ['light', 'dark']) {
  test(`without light-dark() a figure has the same colours, ${theme}`, async ({ page }) => {
    const colours = async () => {
      const figure = await openFigure(page, 'cnn-loss', `theme=${theme}`);
      return figure.evaluate((element, properties) => {
        const probe = document.createElement('span');
        element.shadowRoot?.append(probe);
        return properties.map((name) => {
          probe.style.color = `var(--cnn-${name})`;
          return getComputedStyle(probe).color;
        });
      }, properties);
    };
    const today = await colours();
    expect(new Set(today).size).toBeGreaterThan(5);
    await makeOld(page);
    expect(await colours()).toEqual(today);
    const left = await page
      .locator('cnn-loss')
      .evaluate((element) =>
        (element.shadowRoot?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) =>
          [...cssRules].map(({ cssText }) => cssText).filter((text) => text.includes('light-dark(')),
        ),
      );
    expect(left).toEqual([]);
  });
}
