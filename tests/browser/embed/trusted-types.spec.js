// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Hosts whose policies ask for Trusted Types.

import { expect, test } from '../harness/page.js';
import { serve } from '../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/**
 * @param {Page} page
 * @param {string} policy
 * @param {string} [script] of the host, before ours
 */
async function openPost(page, policy, script = '') {
  const post = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
    <script>${script}</script><script type="module" src="./embed.js"></script></head><body>
    <cnn-convolution>The content</cnn-convolution><cnn-legend></cnn-legend><cnn-pooling></cnn-pooling></body></html>`;
  const host = await serve({ pages: { 'post.html': post }, headers: { 'content-security-policy': policy } });
  await page.goto(`${host.origin}/post.html`);
  return host;
}

const asked = "require-trusted-types-for 'script'";

/** As Lit of the host itself does, which takes the name. */
const litOfHost = "window.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });";

for (const [policy, script] of [
  ['trusted-types app', ''],
  ['trusted-types app lit-html', litOfHost],
  [`${asked}; trusted-types convscope`, ''],
  [`${asked}; trusted-types lit-html`, ''],
  [`${asked}; trusted-types lit-html convscope`, litOfHost],
  [asked, litOfHost],
  [`${asked}; trusted-types default`, "window.trustedTypes?.createPolicy('default', { createHTML: (text) => text });"],
]) {
  const title = `figures draw under “${policy}”${script && ', of which the host uses a name'}`;
  test(title, { tag: '@console' }, async ({ page, forgiven }) => {
    forgiven.push(/trusted/i);
    const host = await openPost(page, policy, script);
    await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
    await expect(page.locator('cnn-pooling .result data').first()).toBeVisible();
    host.close();
  });
}

for (const [policy, script] of [
  [`${asked}; trusted-types app`, ''],
  [`${asked}; trusted-types lit-html`, litOfHost],
  [`${asked}; trusted-types 'none'`, ''],
]) {
  const title = `each figure names the policy that it needs under “${policy}”${script && ', of which the host uses the name'}`;
  test(title, { tag: '@console' }, async ({ page, forgiven }) => {
    forgiven.push(/trusted/i);
    const host = await openPost(page, policy, script);
    for (const name of ['cnn-convolution', 'cnn-pooling']) {
      await expect(page.locator(name).getByRole('alert')).toHaveText(
        'The security policy of this page keeps this figure from drawing. It would have to allow the Trusted Types policy “convscope”.',
      );
    }
    await expect(page.getByText('The content')).toBeVisible();
    host.close();
  });
}
