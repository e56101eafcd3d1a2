// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A figure that fails harms no other.

import { expect, test } from '../../harness/page.js';
import { serve } from '../../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

const space = '<div style="height: 5000px"></div>';

/**
 * Opens a post that does something before its figures begin.
 * @param {Page} page
 * @param {string} script
 * @param {string} body
 */
async function openPost(page, script, body) {
  const head = `<title>A post</title><link rel="icon" href="data:,"><script>${script}</script>
    <script type="module" src="./embed.js"></script>`;
  const post = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const host = await serve({ pages: { 'post.html': post } });
  await page.goto(`${host.origin}/post.html`);
  return host;
}

const breakFigures = `for (const name of ['cnn-loss', 'cnn-softmax']) customElements.whenDefined(name).then(() => {
  for (const figure of document.querySelectorAll(name + '.broken')) {
    figure.begin = () => { throw new Error('broken on purpose'); };
  }
});`;

test('a figure that throws when it begins is reported, and the others begin', async ({
  page,
  complaints,
  forgiven,
}) => {
  const host = await openPost(
    page,
    breakFigures,
    `<cnn-loss class="broken"></cnn-loss><cnn-convolution></cnn-convolution>${space}<cnn-padding></cnn-padding>`,
  );
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  await page.locator('cnn-padding').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-padding')).toHaveAttribute('started');
  await expect.poll(() => complaints).toEqual(['broken on purpose']);
  forgiven.push(/on purpose/);
  host.close();
});

// A figure that a print starts begins as soon as its code is here.
const breakEarly = `addEventListener('DOMContentLoaded', () => {
  for (const figure of document.querySelectorAll('.broken')) {
    figure.begin = () => { throw new Error('broken on purpose'); };
  }
});`;

test('figures that throw when a page is to be printed keep no other from the paper', async ({
  page,
  complaints,
  forgiven,
}) => {
  const host = await openPost(
    page,
    breakEarly,
    `${space}<cnn-loss class="broken"></cnn-loss><cnn-softmax class="broken"></cnn-softmax><cnn-padding></cnn-padding>`,
  );
  // A print cannot wait for code: figures begin as theirs comes.
  await page.waitForLoadState('load');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('cnn-padding')).toHaveAttribute('started');
  await expect.poll(() => complaints).toEqual(['broken on purpose', 'broken on purpose']);
  forgiven.push(/on purpose/);
  host.close();
});

test('an element that cannot be registered is reported, and the others are', async ({ page, complaints, forgiven }) => {
  const refuseOne = `const { define } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function (name, element) {
      if (name === 'cnn-convolution') throw new DOMException('refused on purpose', 'NotSupportedError');
      define.call(this, name, element);
    };`;
  const host = await openPost(page, refuseOne, '<cnn-convolution></cnn-convolution><cnn-padding></cnn-padding>');
  await expect(page.locator('cnn-padding')).toHaveAttribute('started');
  await expect.poll(() => complaints).toEqual(['refused on purpose']);
  forgiven.push(/on purpose/);
  host.close();
});
