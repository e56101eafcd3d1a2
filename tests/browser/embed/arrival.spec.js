// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The code of a figure comes when the figure comes near what the reader sees.

import { assetsAndFigures } from '../harness/asked.js';
import { chosenDigit, expect, failedRequest, test } from '../harness/page.js';
import { serve } from '../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let cdn;

test.beforeAll(async () => {
  cdn = await serve();
});

test.afterAll(() => {
  cdn.close();
});

const gap = '<div style="block-size: 400vh"></div>';

/**
 * @param {Page} page
 * @param {string} body
 */
async function openPost(page, body) {
  cdn.pages['post.html'] = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
    <script type="module" src="/embed.js"></script></head><body>${body}</body></html>`;
  cdn.asked.length = 0;
  await page.goto(`${cdn.origin}/post.html`);
}

/** The figures whose code was fetched. */
function fetched() {
  const names = assetsAndFigures(cdn.asked).flatMap((name) => name.match(/^embed\/(.*)\.js$/)?.[1] ?? []);
  return names.sort();
}

/** @param {Page} page */
const sentence = (page) => page.locator('cnn-convolution .sentence');

test('a figure far below is not fetched until the reader comes near, and its content shows until then', async ({
  page,
}) => {
  await openPost(
    page,
    `<cnn-convolution></cnn-convolution>${gap}<cnn-pooling><span>Here is pooling.</span></cnn-pooling>`,
  );
  await expect(sentence(page)).toContainText('= 31');
  expect(fetched()).toEqual(['convolution']);
  await expect(page.getByText('Here is pooling.')).toBeVisible();
  await page.locator('cnn-pooling').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-pooling .sentence')).toBeVisible();
  expect(fetched()).toEqual(['convolution', 'pooling']);
  await expect(page.getByText('Here is pooling.')).toBeHidden();
});

/** @param {Page} page */
async function openWithoutCode(page) {
  cdn.faults.set(/^embed\/convolution-/, (response) => response.writeHead(503).end());
  await openPost(page, '<cnn-convolution><span>Nine products.</span></cnn-convolution>');
  await expect(page.getByRole('alert')).toHaveText('The code of this figure could not be fetched. Try again');
  await expect(page.getByText('Nine products.')).toBeVisible();
}

test('code that does not come is told with a button, above the content; in a page loaded again it comes', async ({
  page,
  forgiven,
}) => {
  forgiven.push(failedRequest);
  await openWithoutCode(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toHaveText(
    'The code of this figure could not be fetched. If this stays so, reload the page. Try again',
  );
  cdn.faults.clear();
  await page.goto(`${cdn.origin}/post.html`);
  await expect(sentence(page)).toContainText('= 31');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the button fetches code that did not come, in browsers that ask for a module again', { tag: '@console' }, async ({
  page,
  forgiven,
}) => {
  forgiven.push(failedRequest);
  await openWithoutCode(page);
  cdn.faults.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(sentence(page)).toContainText('= 31');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Nine products.')).toBeHidden();
});

test('figures that come later are found: in the page, in components of the page, and in those whose code comes last', async ({
  page,
}) => {
  await openPost(page, '<late-post></late-post><main></main>');
  await page.evaluate(() => {
    /** @param {string} figure */
    const post = (figure) =>
      class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          Promise.resolve().then(() => {
            root.innerHTML = `<section>${figure}</section>`;
          });
        }
      };
    customElements.define('ready-post', post('<cnn-pooling></cnn-pooling>'));
    const main = document.querySelector('main');
    main?.append(document.createElement('ready-post'));
    setTimeout(() => customElements.define('late-post', post('<cnn-convolution></cnn-convolution>')), 50);
    setTimeout(() => main?.append(document.createElement('cnn-loss')), 100);
  });
  await expect(page.locator('cnn-pooling .sentence')).toBeVisible();
  await expect(sentence(page)).toContainText('= 31');
  await expect(page.locator('cnn-loss .sentence')).toBeVisible();
});

test('what a figure says of the session counts before its own code has come', async ({ page }) => {
  await openPost(page, `<cnn-samples></cnn-samples>${gap}<cnn-network digit="4"></cnn-network>`);
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 5: a 4');
  expect(fetched()).toEqual(['samples']);
});

test('a drawing far below is shown by all, also when it is set after the page has come', async ({ page }) => {
  await openPost(page, `<cnn-samples></cnn-samples>${gap}<cnn-draw></cnn-draw>`);
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 9: a 5');
  expect(fetched()).toEqual(['samples']);
  await page.evaluate(() => {
    for (const pad of document.querySelectorAll('cnn-draw')) pad.setAttribute('strokes', 'AAAA');
  });
  await expect.poll(fetched).toEqual(['draw', 'samples']);
});

test('a figure taken away before anybody came near is let go', async ({ page }) => {
  await openPost(page, `<main>${gap}<cnn-pooling></cnn-pooling></main>`);
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.querySelector('main')?.replaceChildren();
  });
  await page.waitForTimeout(100);
  expect(fetched()).toEqual([]);
});
