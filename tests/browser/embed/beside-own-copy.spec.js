// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The script in a page whose bundler has put a copy of the elements of its own into it.

import { bundle } from '../harness/own-bundle.js';
import { chosenDigit, digit, expect, test } from '../harness/page.js';
import { serve } from '../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

const folder = new URL('../../../web/figures/', import.meta.url);

test.beforeAll(async () => {
  host = await serve({
    pages: {
      ...(await bundle({ folder, name: 'own-define', code: "import './define.js';" })),
      ...(await bundle({
        folder,
        name: 'own-elements',
        code: "import { defineElements } from './elements.js'; defineElements();",
      })),
    },
  });
});

test.afterAll(() => host.close());

/** Ways to have the elements, each with all that it needs. */
const ours = {
  'the script': '<script type="module" src="embed.js"></script>',
  'the script in one file': '<script src="embed-files.js"></script><script src="embed-whole.js"></script>',
};
const own = {
  '“convscope/define”': '<script type="module" src="own-define.js"></script>',
  'defineElements()': '<script type="module" src="own-elements.js"></script>',
};

const orders = Object.entries(ours).flatMap(([script, tags]) =>
  Object.entries(own).flatMap(([copy, tag]) => [
    { title: `${script} before ${copy} of the host`, head: tags + tag },
    { title: `${copy} of the host before ${script}`, head: tag + tags },
  ]),
);

for (const { title, head } of orders) {
  test(`${title}: each figure is drawn once, and all share one network`, async ({ page }) => {
    host.pages['post.html'] = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
      ${head}</head><body><cnn-convolution></cnn-convolution><cnn-samples></cnn-samples><cnn-samples></cnn-samples>
      <cnn-legend></cnn-legend></body></html>`;
    await page.goto(`${host.origin}/post.html`);
    // −1·0 + 0·7 + 1·8 − 2·1 + 0·9 + 2·9 − 1·0 + 0·8 + 1·7
    await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
    await expect(page.locator('cnn-convolution .sentence')).toHaveCount(1);
    await digit(page, 2).first().click();
    await expect(chosenDigit(page).last()).toHaveAccessibleName('Sample 3: a 1');
    const networks = await page
      .locator('cnn-samples')
      .evaluateAll((all) => new Set(all.map((each) => Reflect.get(each, 'session'))).size);
    expect(networks).toBe(1);
  });
}

/** Adds a script to the page, and waits until it has run. @param {Page} page @param {string} src @param {string} [type] */
const addScript = (page, src, type = 'module') =>
  page.evaluate(
    ({ src, type }) =>
      new Promise((onload, onerror) => {
        document.head.append(Object.assign(document.createElement('script'), { src, type, onload, onerror }));
      }),
    { src, type },
  );

/** Copies that register all elements at once. @type {Record<string, (page: Page) => Promise<unknown>>} */
const later = {
  'defineElements() of the host': (page) => addScript(page, 'own-elements.js'),
  'the script in one file': async (page) => {
    await addScript(page, 'embed-files.js', '');
    await addScript(page, 'embed-whole.js', '');
  },
};

for (const [title, add] of Object.entries(later)) {
  test(`${title} after the script has begun: a figure that comes then shares the network of the others`, async ({
    page,
  }) => {
    host.pages['post.html'] = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
      ${ours['the script']}</head><body><cnn-samples></cnn-samples></body></html>`;
    await page.goto(`${host.origin}/post.html`);
    await expect(digit(page, 2)).toBeVisible();
    await add(page);
    await page.evaluate(() => document.body.prepend(document.createElement('cnn-softmax')));
    await expect(page.locator('cnn-softmax .probability').first()).toBeVisible();
    const networks = await page
      .locator('[started]')
      .evaluateAll((all) => new Set(all.map((each) => Reflect.get(each, 'session'))).size);
    expect(networks).toBe(1);
  });
}
