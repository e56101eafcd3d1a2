// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Hosts with large text, other fonts and other distances between letters: nothing of a figure is cut off, or lies on other text.

import { figureNames } from '../../../web/figures/figure-settings.js';
import { cutText } from '../harness/cut-text.js';
import { expect, startAll, test } from '../harness/page.js';
import { serve } from '../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve();
});

test.afterAll(() => host.close());

/** With something drawn, there is an answer. @type {Record<string, string>} */
const attributes = { 'cnn-draw': 'strokes="p~CgCA~GQCA~EsHQ" meant="7"' };

/** What WCAG 2.2 has readers set (1.4.12). */
const spacing =
  'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; margin-block-end: 2em';

/** The attributes of the root of a host, and its style. @type {Record<string, { root?: string, style: string }>} */
const hosts = {
  'text of 24 px in lines of 48': { style: 'body { font: 24px/2 serif }' },
  'text of 200 %': { style: 'html { font-size: 200% } body { font: 1rem sans-serif }' },
  'Chinese of 20 px': { root: 'lang="zh-Hans"', style: 'body { font: 20px/1.8 "WenQuanYi Micro Hei", sans-serif }' },
  'Chinese of 200 %': { root: 'lang="zh-Hans"', style: 'html { font-size: 200% }' },
  'Arabic from right to left': {
    root: 'lang="ar" dir="rtl"',
    style: 'body { font: 20px/2 "Noto Naskh Arabic", serif }',
  },
  'distances of WCAG 1.4.12': { style: `* { ${spacing} }` },
  'a zoom of 1.5': { style: 'main { zoom: 1.5 }' },
  'a zoom of 0.7': { style: 'main { zoom: 0.7 }' },
  'a font with wide letters': { style: 'body { font: 16px monospace }' },
};

/**
 * Opens a post of that width with the figures in it.
 * @param {Page} page
 * @param {{ root?: string, style: string }} host
 * @param {number} width
 * @param {readonly string[]} [names] of the figures
 */
async function openPost(page, { root = 'lang="en"', style }, width, names = figureNames) {
  host.pages['post.html'] = `<!doctype html><html ${root}><head><title>A post</title><link rel="icon" href="data:,">
    <style>main { inline-size: ${width}px } ${style}</style><script type="module" src="embed.js"></script></head>
    <body><main><section>${names.map((name) => `<${name} ${attributes[name] ?? ''}></${name}>`).join('')}</section></main></body></html>`;
  await page.goto(`${host.origin}/post.html`);
  await startAll(page);
  await expect(page.locator('cnn-feature-maps .arithmetic h3')).toBeVisible();
}

for (const [title, style] of Object.entries(hosts)) {
  test(`with ${title}, all text of the figures can be read in columns of 1300, 700 and 340 px`, async ({
    page,
    browserName,
  }) => {
    test.slow();
    // WebKit compares containers with px that are not zoomed, and takes a wider figure's layout for maps in narrow columns.
    const widths = browserName === 'webkit' && title === 'a zoom of 1.5' ? [1300] : [1300, 700, 340];
    await openPost(page, style, 1300);
    await expect(page.locator('cnn-evaluation .count').first()).toBeEnabled();
    for (const width of widths) {
      // Not right there yet: some figures keep heights from before when their column becomes narrower.
      if (browserName === 'webkit') await openPost(page, style, width);
      await page.locator('main').evaluate(async (main, width) => {
        main.style.inlineSize = `${width}px`;
        await new Promise((resolve) => setTimeout(resolve, 300)); // what follows a width; WebKit under test draws few frames
        await new Promise(requestAnimationFrame);
      }, width);
      for (const name of figureNames) expect.soft(await cutText(page, name), `${name}, ${width} px`).toEqual([]);
    }
  });
}

for (const [type, width] of [
  [17, 640],
  [17, 656],
  [20, 640],
  [20, 700],
]) {
  test(`in a column of ${width} px with type of ${type} px, the sum behind a cell stays in its figure`, async ({
    page,
  }) => {
    await openPost(page, { style: `body { font: ${type}px serif }` }, width, ['cnn-feature-maps']);
    expect(await cutText(page, 'cnn-feature-maps')).toEqual([]);
  });
}
