// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The one file where notebooks, previews and course platforms put it: into a frame without an address of its own.

import { readFile } from 'node:fs/promises';
import { expect, test } from '../harness/page.js';
import { serve } from '../harness/static-server.js';

/** @import { FrameLocator, Page } from '@playwright/test' */

const text = await readFile(new URL('../../../dist/convscope.html', import.meta.url), 'utf8');

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve({
    pages: { 'notebook.html': '<!doctype html><title>A notebook</title><link rel="icon" href="data:,">' },
  });
});

test.afterAll(() => host.close());

/** How a page puts it there. @type {Record<string, (frame: HTMLIFrameElement, text: string) => void>} */
const ways = {
  srcdoc: (frame, content) => {
    frame.srcdoc = content;
  },
  blob: (frame, content) => {
    frame.src = URL.createObjectURL(new Blob([content], { type: 'text/html' }));
  },
  data: (frame, content) => {
    frame.src = `data:text/html;charset=utf-8,${encodeURIComponent(content)}`;
  },
};

/**
 * @param {Page} page
 * @param {string} way
 * @param {string} [sandbox]
 */
async function openInside(page, way, sandbox) {
  await page.goto(`${host.origin}/notebook.html`);
  await page.evaluate(
    ([put, content, sandbox]) => {
      const frame = document.createElement('iframe');
      frame.width = '900';
      frame.height = '800';
      if (sandbox) frame.setAttribute('sandbox', sandbox);
      document.body.append(frame);
      new Function('frame', 'content', `(${put})(frame, content)`)(frame, content);
    },
    [String(ways[way]), text, sandbox],
  );
  return page.frameLocator('iframe');
}

/** @param {FrameLocator} frame */
async function usePage(frame) {
  await expect(frame.locator('html')).toHaveAttribute('data-started');
  await frame.locator('cnn-convolution').scrollIntoViewIfNeeded();
  await expect(frame.locator('cnn-convolution .sentence')).toContainText('= 31');
  await frame.locator('cnn-samples').scrollIntoViewIfNeeded();
  await frame.locator('cnn-samples [data-index="2"]').click();
  await expect(frame.locator('cnn-samples [role=option][aria-selected=true]')).toHaveAccessibleName('Sample 3: a 1');
  await expect(frame.locator('cnn-samples')).toContainText('The network reads a 1');
}

/** @param {FrameLocator} frame */
async function expectNoAddress(frame) {
  const copy = frame.getByRole('button', { name: 'Copy link' });
  await expect(copy).toBeDisabled();
  await expect(copy).toHaveAccessibleDescription('This copy of the page has no address that a link could lead to.');
}

/** @param {FrameLocator} frame */
async function walkThrough(frame) {
  const row = frame.locator('cnn-convolution + .offer');
  await row.locator('.link').click();
  await expect(row.locator('.linked')).toHaveText('This copy of the page has no address that a link could lead to.');
  await row.locator('.full').click();
  await expect(frame.locator('cnn-convolution')).toHaveClass(/full-screen/);
  await frame.getByRole('button', { name: 'Leave full screen' }).click();
  await frame.locator('#padding').scrollIntoViewIfNeeded();
  await frame.getByRole('button', { name: 'Contents' }).click();
  await frame.locator('.contents').getByRole('link', { name: 'Pooling' }).click();
  await expect(frame.locator('#pooling h2')).toBeInViewport();
  await frame.locator('html').evaluate(() => scrollTo(0, 0));
  await frame.getByRole('link', { name: '中文' }).click();
  await expect(frame.locator('h1')).toHaveText('看神经网络怎样识别你写的数字');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await frame.getByRole('link', { name: 'English' }).click();
  await expect(frame.locator('h1')).toHaveText('Watch a neural network read your handwriting');
  await usePage(frame);
}

for (const way of Object.keys(ways)) {
  for (const sandbox of [undefined, 'allow-scripts']) {
    if (way === 'blob' && sandbox) continue; // browsers load no blob of a page into a frame of another origin
    test(`the one file works inside a frame of ${way}${sandbox ? ', sandboxed' : ''}`, async ({ page }) => {
      test.slow(way !== 'blob', 'the runner reads the frame’s address or attribute, the whole file, at each step');
      const frame = await openInside(page, way, sandbox);
      await usePage(frame);
      await expectNoAddress(frame);
      if (way === 'blob' || (way === 'srcdoc' && sandbox)) await walkThrough(frame);
    });
  }
}

test('a page that a browser saved as it was shown opens again, with one set of tools', async ({ page }) => {
  host.pages['saved.html'] = text;
  await page.goto(`${host.origin}/saved.html?lang=zh-Hans`);
  await expect(page.locator('html')).toHaveAttribute('data-started');
  await expect(page.locator('page-tools select')).toHaveCount(1);
  host.pages['saved.html'] = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
  await page.goto(`${host.origin}/saved.html`);
  await expect(page.locator('h1')).toHaveText('看神经网络怎样识别你写的数字');
  await expect(page.locator('page-tools select')).toHaveCount(1);
  await page.locator('cnn-convolution').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText('Watch a neural network read your handwriting');
  await expect(page.locator('page-tools select')).toHaveCount(1);
});
