// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// One figure in a frame of another host's page. The server of the frame sends no header that a plain one would not.

import AxeBuilder from '@axe-core/playwright';
import { figureNames } from '../../../web/figures/figure-settings.js';
import { assetsAndFigures } from '../harness/asked.js';
import { chosenDigit, expect, languages, test } from '../harness/page.js';
import { serve } from '../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  site = await serve();
  host = await serve();
});

test.afterAll(() => {
  site.close();
  host.close();
});

/**
 * Opens a page of the host with a frame, which grows as the messages say.
 * @param {Page} page
 * @param {string} query of the figure
 * @param {string} [attributes] of the frame
 */
async function openPost(page, query, attributes = '') {
  host.pages['post.html'] = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
    <script>
      addEventListener('message', ({ data, origin, source }) => {
        const frame = document.querySelector('iframe');
        if (source !== frame.contentWindow || data.type !== 'convscope:height') return;
        frame.height = data.height;
        frame.dataset.message = JSON.stringify({ ...data, origin });
      });
    </script></head><body><main><h1>A post</h1><h2>Pooling</h2>
    <iframe title="A figure" width="700" ${attributes} src="${site.origin}/embed.html?${query}"></iframe></main></body></html>`;
  site.asked.length = 0;
  await page.goto(`${host.origin}/post.html`);
  return page.frameLocator('iframe');
}

/** @param {Page} page */
async function reportedBy(page) {
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('data-message');
  return JSON.parse((await frame.getAttribute('data-message')) ?? '');
}

test('every setting of a figure can be in the address', async ({ page }) => {
  const frame = await openPost(
    page,
    'figure=convolution&image=1+2+3;4+5+6;7+8+9&kernel=0+0+0;0+2+0;0+0+0&lang=zh-Hans&theme=dark',
  );
  await expect(frame.locator('.sentence')).toContainText('= 10'); // 2 · 5
  await expect(frame.locator('h3').first()).toContainText('图像');
  const figure = frame.locator('cnn-convolution');
  expect(await figure.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(239, 237, 232)');
});

test('the address says which digit and which weights a figure begins with', async ({ page }) => {
  await page.goto(`${site.origin}/embed.html?figure=samples&digit=4`);
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 5: a 4');
  await page.goto(`${site.origin}/embed.html?figure=weights&weights=random&seed=7`);
  await expect(page.locator('cnn-weights .state')).toContainText('seed 7');
});

test('the frame tells its height, so that the page can give it room', async ({ page }) => {
  const frame = await openPost(page, 'figure=convolution');
  await expect(frame.locator('.sentence')).toContainText('= 31');
  await expect
    .poll(async () => frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight))
    .toBe(0);
  const { height, ...rest } = await reportedBy(page);
  expect(rest).toEqual({ type: 'convscope:height', figure: 'convolution', origin: site.origin });
  const body = await frame.locator('body').boundingBox();
  expect(Math.abs(height - (body?.height ?? 0))).toBeLessThan(1);
});

for (const name of figureNames) {
  test(`the frame of <${name}> tells one height, when the figure has drawn, and keeps it`, async ({ page }) => {
    host.pages['frame.html'] =
      `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
      <script>
        const heights = [];
        addEventListener('message', ({ data }) => {
          if (data.type !== 'convscope:height') return;
          heights.push(data.height);
          document.querySelector('iframe').height = data.height;
        });
      </script></head><body><iframe title="A figure" width="700" height="300"
      src="${site.origin}/embed.html?figure=${name.replace('cnn-', '')}"></iframe></body></html>`;
    await page.goto(`${host.origin}/frame.html`);
    const heights = () => page.evaluate('heights');
    await expect.poll(heights).not.toEqual([]);
    await page.waitForTimeout(500);
    const height = await page
      .frameLocator('iframe')
      .locator('body')
      .evaluate((body) => body.getBoundingClientRect().height);
    expect(await heights()).toEqual([Math.ceil(height)]);
    expect(height).toBeGreaterThan(100);
  });
}

test('a frame that refuses its address tells the height of the sentence', async ({ page }) => {
  const frame = await openPost(page, 'figure=pooling&kind=median');
  const sentence = await frame.getByRole('alert').boundingBox();
  expect((await reportedBy(page)).height).toBeGreaterThan(sentence?.height ?? 1e9);
});

test('the message goes to no page but the one it is for', { tag: '@console' }, async ({
  page,
  complaints,
  forgiven,
}) => {
  forgiven.push(/does not match the recipient window's origin/);
  const frame = await openPost(page, `figure=convolution&origin=${encodeURIComponent('https://example.org')}`);
  await expect(frame.locator('.sentence')).toContainText('= 31');
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  expect(await page.locator('iframe').getAttribute('data-message')).toBeNull();
});

test('a sandboxed frame without an origin shows figures, though it may fetch nothing', async ({ page, complaints }) => {
  const frame = await openPost(page, 'figure=feature-maps&digit=4', 'sandbox="allow-scripts"');
  await expect(frame.locator('.arithmetic h3')).toBeVisible();
  expect(await frame.locator('body').evaluate(() => window.origin)).toBe('null');
  expect(site.asked).toEqual(['embed.html', 'embed-page.js', 'embed-files.js', 'embed-whole.js']);
  expect((await reportedBy(page)).origin).toBe('null');
  expect(complaints).toEqual([]);
});

test('a frame with an origin fetches only what its figure needs', async ({ page }) => {
  const frame = await openPost(page, 'figure=convolution');
  await expect(frame.locator('.sentence')).toContainText('= 31');
  expect(assetsAndFigures(site.asked)).toEqual([
    'embed.html',
    'embed-page.js',
    'embed.js',
    'embed/convolution.js',
    'assets/convscope.wasm',
  ]);
});

/** As an address names them. */
const names = figureNames.map((name) => name.replace('cnn-', '')).join(', ');

for (const { query, sentence } of [
  {
    query: 'figure=convolutoin',
    sentence: `The attribute “figure” should be one of ${names}, not “convolutoin”.`,
  },
  { query: '', sentence: `The attribute “figure” should be one of ${names}, not “”.` },
  { query: 'figure=map', sentence: /, not “map”\.$/ },
  {
    query: 'figure=loss&probabilty=1',
    sentence: /^The figure “loss” has no setting “probabilty”; it has probability, /,
  },
  {
    query: 'figure=convolution&kernle=1',
    sentence: /^The figure “convolution” has no setting “kernle”; it has image, /,
  },
  {
    query: 'figure=loss&lang=zh_CN',
    sentence: `The attribute “lang” should be one of ${languages.join(', ')}, not “zh_CN”.`,
  },
  { query: 'figure=loss&digit=x', sentence: 'The attribute “digit” should be one of 0–999, not “x”.' },
  {
    query: 'figure=loss&origin=example.org',
    sentence: 'The attribute “origin” should be one of https://…, *, not “example.org”.',
  },
]) {
  test(`an address with “${query}” gets one clear sentence`, async ({ page }) => {
    await page.goto(`${site.origin}/embed.html?${query}`);
    await expect(page.getByRole('alert')).toHaveText(sentence);
    await expect(page.getByRole('alert')).toHaveCount(1);
  });
}

test('the page of a figure works under the strictest policy that WebAssembly can have', async ({ page }) => {
  const strict = await serve({
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'",
    },
  });
  await page.goto(`${strict.origin}/embed.html?figure=feature-maps&theme=dark`);
  await expect(page.locator('.arithmetic h3')).toBeVisible();
  strict.close();
});

test('axe finds nothing in a post with a figure in a frame', async ({ page }) => {
  const frame = await openPost(page, 'figure=pooling');
  await expect(frame.locator('cnn-pooling .sentence')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
