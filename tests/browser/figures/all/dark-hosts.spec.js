// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// On pages that are dark and don't declare it, or the other way round, figures have a ground of their own; `theme` chooses one.

import { figureNames } from '../../../../web/figures/figure-settings.js';
import { expect, startAll, test } from '../../harness/page.js';
import { serve } from '../../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve();
});

test.afterAll(() => host.close());

/**
 * @param {Page} page
 * @param {string} style of its body
 * @param {string} [attributes] of the figures
 */
async function openPost(page, style, attributes = '') {
  host.pages['dark.html'] = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
    <script type="module" src="embed.js"></script></head>
    <body style="${style}"><main><section>${figureNames.map((name) => `<${name} ${attributes}></${name}>`).join('')}</section></main></body></html>`;
  await page.goto(`${host.origin}/dark.html`);
  await startAll(page);
  await expect(page.locator('main > section > [started]')).toHaveCount(figureNames.length);
}

/** The colours of each figure: its letters, its own ground, and what it draws in. @param {Page} page */
const looksOf = (page) =>
  page.locator('main > section > *').evaluateAll((figures) =>
    figures.map((figure) => {
      const { color, backgroundColor } = getComputedStyle(figure);
      return { name: figure.localName, color, ground: backgroundColor, theme: Reflect.get(figure, 'theme') };
    }),
  );

const light = { color: 'rgb(23, 24, 27)', theme: 'light' };
const dark = { color: 'rgb(239, 237, 232)', theme: 'dark' };
const none = 'rgba(0, 0, 0, 0)';

test('on a dark page that does not say so, figures are light on a light ground', async ({ page }) => {
  await openPost(page, 'background: #10151a; color: #eee');
  for (const look of await looksOf(page))
    expect.soft(look, look.name).toMatchObject({ ...light, ground: 'rgb(253, 252, 250)' });
  await page.evaluate(() => Object.assign(document.body.style, { background: '#fff', color: '#111' }));
  await expect(page.locator('main > section > [apart]')).toHaveCount(0);
  for (const look of await looksOf(page)) expect.soft(look).toMatchObject({ ...light, ground: none });
});

test('a light page that says that it is dark gets dark figures on a dark ground', async ({ page }) => {
  await openPost(page, 'background: #fff; color-scheme: dark');
  for (const look of await looksOf(page)) expect.soft(look).toMatchObject({ ...dark, ground: 'rgb(19, 21, 24)' });
});

test('a theme that was set before the code of a figure came holds', async ({ page }) => {
  host.pages['early.html'] =
    `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,"></head>
    <body><main><section><cnn-loss></cnn-loss><cnn-samples></cnn-samples></section></main></body></html>`;
  await page.goto(`${host.origin}/early.html`);
  await page.evaluate(() => {
    for (const figure of document.querySelectorAll('main section > *')) Reflect.set(figure, 'theme', 'dark');
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: 'embed.js' }));
  });
  await startAll(page);
  await expect(page.locator('main > section > [theme=dark][apart]')).toHaveCount(2);
  for (const look of await looksOf(page)) expect.soft(look, look.name).toMatchObject(dark);
});

test('`theme` makes figures dark on such a page, as an attribute and as a property', async ({ page }) => {
  await openPost(page, 'background: #10151a; color: #eee', 'theme="dark"');
  for (const look of await looksOf(page)) expect.soft(look).toMatchObject({ ...dark, ground: none });
  const set = (/** @type {unknown} */ theme) =>
    page.locator('main > section > *').evaluateAll((figures, value) => {
      for (const figure of figures) Reflect.set(figure, 'theme', value);
    }, theme);
  await set('light');
  await expect(page.locator('main > section > [apart]')).toHaveCount(figureNames.length);
  for (const look of await looksOf(page)) expect.soft(look).toMatchObject(light);
  await set('dark');
  await expect(page.locator('main > section > [apart]')).toHaveCount(0);
  for (const look of await looksOf(page)) expect.soft(look).toMatchObject(dark);
  await set(null);
  await expect(page.locator('main > section > [theme]')).toHaveCount(0);
});
