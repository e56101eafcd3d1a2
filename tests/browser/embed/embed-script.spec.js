// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The script in pages of other hosts, which get it from where it lies, as from a CDN.

import { readFile } from 'node:fs/promises';
import { assetsAndFigures } from '../harness/asked.js';
import { chosenDigit, digit, expect, test } from '../harness/page.js';
import { serve } from '../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let cdn;
/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  cdn = await serve({ headers: { 'access-control-allow-origin': '*' } });
  host = await serve();
});

test.afterAll(() => {
  cdn.close();
  host.close();
});

/**
 * Opens a page of the host.
 * @param {Page} page
 * @param {{ root?: string, head?: string, script?: string, body: string }} content of the page, and the attributes of its
 *   root and of the script
 */
async function openPost(page, { root = 'lang="en"', head = '', script: attributes = '', body }) {
  const script = `<script type="module" src="${cdn.origin}/embed.js" ${attributes}></script>`;
  host.pages['post.html'] = `<!doctype html>
    <html ${root}><head><title>A post</title><link rel="icon" href="data:,">${head}${script}</head><body>${body}</body></html>`;
  cdn.asked.length = 0;
  await page.goto(`${host.origin}/post.html`);
}

/** @param {Page} page */
function cellsOf(page) {
  return page.locator('cnn-convolution').evaluate((figure) => {
    const { left, top } = figure.getBoundingClientRect();
    const cells = figure.shadowRoot?.querySelectorAll('.cells *') ?? [];
    return [...cells].map((cell) => {
      const { x, y, width, height } = cell.getBoundingClientRect();
      return [x - left, y - top, width, height].map(Math.round);
    });
  });
}

const integrityFile = new URL('../../../dist/integrity.json', import.meta.url);

/** @param {string} name of a built script */
async function builtHash(name) {
  return JSON.parse(await readFile(integrityFile, 'utf8'))[name];
}

const figure = '<div style="width: 900px"><cnn-convolution></cnn-convolution></div>';

test('a worked example in a page of another host computes, and fetches the module alone', async ({ page }) => {
  await openPost(page, { body: figure });
  // −1·0 + 0·7 + 1·8 − 2·1 + 0·9 + 2·9 − 1·0 + 0·8 + 1·7 = 31
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  expect(assetsAndFigures(cdn.asked)).toEqual(['embed.js', 'embed/convolution.js', 'assets/convscope.wasm']);
});

test('a figure of the network fetches weights and one digit, and no more', async ({ page }) => {
  await openPost(page, { body: '<cnn-feature-maps></cnn-feature-maps>' });
  await expect(page.locator('.arithmetic h3')).toBeVisible();
  expect(assetsAndFigures(cdn.asked).sort()).toEqual([
    'assets/convscope.wasm',
    'assets/mnist.safetensors',
    'assets/test-9-images-idx3.gz',
    'assets/test-9-labels-idx1.gz',
    'embed.js',
    'embed/feature-maps.js',
  ]);
});

test('two copies of the script on a page do no harm, and figures share one session', async ({ page }) => {
  await openPost(page, {
    head: `<script type="module" src="${cdn.origin}/embed.js?other"></script>`,
    body: '<cnn-samples></cnn-samples><cnn-samples></cnn-samples>',
  });
  await digit(page, 2).first().click();
  await expect(chosenDigit(page).last()).toHaveAccessibleName('Sample 3: a 1');
  expect(cdn.asked.filter((name) => name === 'embed.js')).toHaveLength(2);
  expect(cdn.asked.filter((name) => name.endsWith('.wasm'))).toHaveLength(1);
});

test('the style of a page does not reach into a figure', async ({ page }) => {
  await openPost(page, { head: '<style>body { font: 16px sans-serif }</style>', body: figure });
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  const plain = await cellsOf(page);
  expect(plain.length).toBeGreaterThan(30);
  await openPost(page, {
    root: 'lang="ar" dir="rtl"',
    head: `<style>
      * { box-sizing: content-box; letter-spacing: 0.2em; line-height: 3; text-align: end; text-transform: uppercase }
      body { font: italic bold 16px sans-serif; word-spacing: 1em; text-indent: 3em; white-space: pre; overflow-wrap: anywhere }
      div, section, span, button, input { padding: 20px; margin: 7px; border: 3px solid red }
      div { inline-size: 900px; padding: 0; border: 0 }
    </style>`,
    body: figure,
  });
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  expect(await cellsOf(page)).toEqual(plain);
  const style = await page.locator('cnn-convolution .sentence').evaluate((element) => {
    const { direction, letterSpacing, textTransform, fontStyle, whiteSpace, overflowWrap } = getComputedStyle(element);
    return { direction, letterSpacing, textTransform, fontStyle, whiteSpace, overflowWrap };
  });
  expect(style).toEqual({
    direction: 'ltr',
    letterSpacing: 'normal',
    textTransform: 'none',
    fontStyle: 'normal',
    whiteSpace: 'normal',
    overflowWrap: 'normal',
  });
});

test('a figure is as large as the text around it asks for, whatever the size of the root', async ({ page }) => {
  await openPost(page, { head: '<style>body { font: 16px sans-serif }</style>', body: figure });
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  const plain = await cellsOf(page);
  await openPost(page, {
    head: '<style>html { font-size: 62.5% } body { font: 1.6rem sans-serif }</style>',
    body: figure,
  });
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  expect(await cellsOf(page)).toEqual(plain);
});

test('a figure leaves the page around it as it is', { tag: '@requests' }, async ({ page }) => {
  const look = () =>
    page.evaluate(() => ({
      root: document.documentElement.getAttributeNames(),
      head: document.head.innerHTML,
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      paragraph: [document.querySelector('p') ?? document.body].map((element) => {
        const style = getComputedStyle(element);
        const names = [...style].filter((name) => !name.startsWith('--cnn-')); // our own names mean nothing to others
        return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      }),
    }));
  const body = '<p>Text of the post.</p><div style="block-size: 60rem"><cnn-convolution></cnn-convolution></div>';
  await page.route('**/embed.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await openPost(page, { body });
  const before = await look();
  await page.unroute('**/embed.js');
  await openPost(page, { body });
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  expect(await look()).toEqual(before);
});

test('a figure follows the colour scheme and the language of the page', { tag: '@colour-scheme' }, async ({ page }) => {
  const ink = () => page.locator('cnn-convolution').evaluate((element) => getComputedStyle(element).color);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPost(page, { root: 'lang="zh-CN"', body: figure });
  await expect(page.locator('cnn-convolution h3').first()).toContainText('图像');
  expect(await ink()).toBe('rgb(23, 24, 27)'); // the page declares no dark scheme
  await openPost(page, { head: '<meta name="color-scheme" content="light dark">', body: figure });
  await expect(page.locator('cnn-convolution h3').first()).toContainText('Image');
  expect(await ink()).toBe('rgb(239, 237, 232)');
});

test('attributes of a figure say what its group begins with', async ({ page }) => {
  await openPost(page, {
    body: `<cnn-samples group="a"></cnn-samples><cnn-weights group="a" digit="4" weights="random" seed="7"></cnn-weights>
      <cnn-samples digit="2"></cnn-samples>`,
  });
  await expect(chosenDigit(page).first()).toHaveAccessibleName('Sample 5: a 4');
  await expect(page.locator('cnn-weights .state')).toContainText('seed 7');
  await expect(chosenDigit(page).last()).toHaveAccessibleName('Sample 3: a 1');
});

test('an attribute that says no digit is refused with a sentence, by that figure alone', async ({ page }) => {
  await openPost(page, { body: '<cnn-weights digit="1000"></cnn-weights><cnn-samples></cnn-samples>' });
  await expect(page.locator('cnn-weights')).toHaveText('The attribute “digit” should be one of 0–999, not “1000”.');
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 9: a 5');
});

test('figures work under a policy that allows the host of the script alone', async ({ page }) => {
  const policy = `default-src 'none'; img-src data:; script-src ${cdn.origin} 'wasm-unsafe-eval'; connect-src ${cdn.origin}`;
  await openPost(page, {
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    body: '<cnn-feature-maps></cnn-feature-maps>',
  });
  await expect(page.locator('.arithmetic h3')).toBeVisible();
});

test('the hash that the build lists is that of the script', { tag: '@console' }, async ({
  page,
  complaints,
  forgiven,
}) => {
  forgiven.push(/integrity/);
  const script = `crossorigin integrity="${await builtHash('embed.js')}"`;
  await openPost(page, { script, body: figure });
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  await openPost(page, { script: script.replace('sha384-', 'sha384-A'), body: figure });
  await expect.poll(() => complaints.join()).toContain('integrity');
});

test('an import map with the hashes of the build covers what the script imports', { tag: '@console' }, async ({
  page,
  complaints,
  forgiven,
}) => {
  forgiven.push(/integrity/);
  const hashes = JSON.parse(await readFile(integrityFile, 'utf8'));
  const chunks = Object.keys(hashes).filter((name) => name.startsWith('embed/'));
  const map = (/** @type {(hash: string) => string} */ change) => {
    const integrity = Object.fromEntries(chunks.map((name) => [`${cdn.origin}/${name}`, change(hashes[name])]));
    return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  };
  await openPost(page, { head: map((hash) => hash), body: figure });
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  await openPost(page, { head: map((hash) => hash.replace('sha384-', 'sha384-A')), body: figure });
  await expect.poll(() => complaints.join()).toContain('integrity');
});
