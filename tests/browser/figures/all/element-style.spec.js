// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a page can style of the elements is what their comments say.

import { readFile } from 'node:fs/promises';
import { expect, startAll, test } from '../../harness/page.js';

/** @import { Manifest } from '../../../../web/elements-page/page.js' */

/** @type {Manifest} */
const manifest = JSON.parse(
  await readFile(new URL('../../../../web/types/custom-elements.json', import.meta.url), 'utf8'),
);
const described = manifest.modules.flatMap(({ declarations }) => declarations);

/** @param {{ name: string }[]} [entries] */
const names = (entries = []) => entries.map(({ name }) => name).sort();

test.beforeEach(async ({ page }) => {
  await page.goto('./elements.html');
  await startAll(page);
  await expect(page.locator('cnn-feature-maps .arithmetic h3')).toBeVisible();
});

test('every part of an element is in its comment, and no other', async ({ page }) => {
  for (const { tagName, cssParts } of described) {
    const element = page.locator(`section#${tagName} > ${tagName}`);
    if ((await element.count()) === 0) continue; // cnn-map and cnn-legend, which others hold
    const shown = () =>
      element.evaluate(({ shadowRoot }) => {
        const parts = [...(shadowRoot?.querySelectorAll('[part]') ?? [])].map(
          (part) => part.getAttribute('part') ?? '',
        );
        return [...new Set([...parts, 'failure'])].sort(); // which shows only when something is wrong
      });
    await expect.poll(shown, tagName).toEqual(names(cssParts));
  }
});

test('every custom property that the figures read is in their comments', async ({ page }) => {
  for (const { tagName, cssProperties } of described) {
    const element = page.locator(`section#${tagName} > ${tagName}`);
    if ((await element.count()) === 0) continue;
    const read = await element.evaluate(({ shadowRoot }) => {
      const style = (shadowRoot?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [...cssRules]);
      const text = style.map(({ cssText }) => cssText).join('\n');
      return [...new Set(text.match(/--cnn-[a-z-]+/g))];
    });
    const internal = ['--cnn-rem', '--cnn-zoomed-rem']; // follow from the size of the text
    expect(read.filter((name) => !internal.includes(name)).sort(), tagName).toEqual(names(cssProperties));
  }
});

test('a part takes the style of the page', async ({ page }) => {
  const sheet = 'cnn-pooling::part(controls) { border-block-end: 7px solid }';
  await page.evaluate((text) => {
    const style = new CSSStyleSheet();
    style.replaceSync(text);
    document.adoptedStyleSheets.push(style);
  }, sheet);
  await expect(page.locator('cnn-pooling .stepper')).toHaveCSS('border-bottom-width', '7px');
});
