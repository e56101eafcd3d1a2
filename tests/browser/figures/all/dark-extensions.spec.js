// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Extensions that darken every page: they turn all colours around, or give all elements other ones, in shadow roots too.

import { openAll } from '../../harness/look.js';
import { expect, test } from '../../harness/page.js';
import { expectReadableCells } from '../../harness/shown-cells.js';
import { serve } from '../../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:', deviceScaleFactor: 3 }); // any port of this machine; letters of many pixels

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve();
});

test.afterAll(() => host.close());

test.beforeEach(() => test.slow());

const inverted = 'html { filter: invert(1) hue-rotate(180deg); background: #fff }';

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  const scheme = `<meta name="color-scheme" content="${colorScheme}">`;

  test(`a ${colorScheme} page whose colours are turned around: letters are read in cells`, async ({ page }) => {
    await openAll(page, host, `${scheme}<style>${inverted}</style>`);
    await expectReadableCells(page, 'at first');
  });

  test(`a ${colorScheme} page whose colours are turned around later: letters are read in cells`, async ({ page }) => {
    await openAll(page, host, scheme);
    await page.addStyleTag({ content: inverted });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await expectReadableCells(page, 'later');
  });
}

/** What such an extension gives to all elements. */
const forced =
  '* { background-color: #181a1b !important; color: #e8e6e3 !important; border-color: #736b5e !important }';

/** Gives it to the page and to all open shadow roots. @param {Page} page */
function force(page) {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    /** @param {Document | ShadowRoot} root */
    const reach = (root) => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) reach(shadowRoot);
    };
    reach(document);
  }, forced);
}

test('an extension that gives all elements its colours leaves those of numbers, and letters are read on them', async ({
  page,
}) => {
  await openAll(page, host);
  await force(page);
  await expectReadableCells(page, 'forced');
});

test('an extension that gives all elements a ground hides nothing behind an outline, a line or a word', async ({
  page,
}) => {
  await openAll(page, host);
  await force(page);
  const hidden = await page.evaluate(() => {
    /** @param {ParentNode} root @returns {Element[]} */
    const within = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    return within(document)
      .filter((element) => element.getRootNode() instanceof ShadowRoot && element.checkVisibility())
      .filter((element) => {
        const { position, backgroundColor, pointerEvents, opacity } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const liesOnOthers =
          position === 'absolute' && width * height > 1 && !element.matches('canvas, .spoken, button');
        return liesOnOthers && opacity !== '0' && pointerEvents === 'none' && backgroundColor !== 'rgba(0, 0, 0, 0)';
      })
      .map((element) => `${element.localName}.${element.getAttribute('class')}`);
  });
  expect([...new Set(hidden)]).toEqual([]);
});
