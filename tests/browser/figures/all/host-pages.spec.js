// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Pages as hosts write them: without a doctype, with elements that they do not end.

import { figureNames } from '../../../../web/figures/figure-settings.js';
import { expect, test } from '../../harness/page.js';
import { serve } from '../../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/**
 * @param {Page} page
 * @param {string} body
 * @param {string} [doctype]
 */
async function openPost(page, body, doctype = '<!doctype html>') {
  const post = `${doctype}<html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
    <script type="module" src="./embed.js"></script></head><body>${body}</body></html>`;
  const host = await serve({ pages: { 'post.html': post } });
  await page.goto(`${host.origin}/post.html`);
  return host;
}

for (const name of figureNames) {
  test(`<${name}> is as large without a doctype, and its text too`, async ({ page }) => {
    /** @param {string} doctype */
    const look = async (doctype) => {
      const host = await openPost(page, `<main style="width: 700px"><${name}></${name}></main>`, doctype);
      await expect.poll(() => page.locator(name).evaluate((figure) => Reflect.get(figure, 'isDrawn'))).toBe(true);
      await page.waitForTimeout(200);
      const found = await page.locator(name).evaluate((figure) => {
        for (const details of figure.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
        const all = [...(figure.shadowRoot?.querySelectorAll('*') ?? [])].filter((each) => each.checkVisibility());
        return all.map((element) => {
          const { width, height } = element.getBoundingClientRect();
          const { fontSize, color, lineHeight, fontVariantNumeric } = getComputedStyle(element);
          const size = `${Math.round(width)}×${Math.round(height)}`;
          return [element.localName, element.className, size, fontSize, color, lineHeight, fontVariantNumeric].join(
            ' ',
          );
        });
      });
      host.close();
      return found;
    };
    const standard = await look('<!doctype html>');
    expect(standard.length).toBeGreaterThan(5);
    expect(await look('')).toEqual(standard);
  });
}

const swallowing = {
  'a line': '<cnn-pooling/>\n<p>The rest of the post.</p>\n',
  'a heading': '<div><cnn-pooling/><h2>The next section</h2><p>The rest of the post.</p></div>',
  'another figure': '<cnn-pooling/><p>The rest of the post.</p><cnn-padding/>\n',
};

for (const [what, body] of Object.entries(swallowing)) {
  test(`a figure that is not ended before ${what} says so, and the rest of the post shows`, async ({ page }) => {
    const host = await openPost(page, body);
    const figure = page.locator('cnn-pooling');
    await expect(figure.locator('.result data').first()).toBeVisible();
    await expect(figure.getByRole('alert').filter({ hasText: 'Write <cnn-pooling></cnn-pooling>.' })).toBeVisible();
    await expect(page.getByText('The rest of the post.')).toBeVisible();
    host.close();
  });
}

const ended = {
  nothing: '<cnn-pooling></cnn-pooling>',
  'its own content': '<main>\n<cnn-pooling>\n<p>Until it starts.</p>\n</cnn-pooling>\n</main>',
  'its own content, in one line': '<main><cnn-pooling><p>Until it starts.</p></cnn-pooling></main>',
  'its own picture, before more':
    '<cnn-pooling><img alt="Pooling" src="data:,"></cnn-pooling><h2>The next section</h2>',
};

for (const [what, body] of Object.entries(ended)) {
  test(`a figure that is ended has no such sentence, with ${what}`, async ({ page }) => {
    const host = await openPost(page, body);
    const figure = page.locator('cnn-pooling');
    await expect(figure.locator('.result data').first()).toBeVisible();
    await expect(figure.getByRole('alert')).toHaveCount(0);
    await expect(page.getByText('Until it starts.')).toBeHidden();
    host.close();
  });
}
