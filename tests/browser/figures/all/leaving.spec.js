// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Figures that leave the document, as a router takes them out: when the last of a group has left, nothing runs any more.

import { chosenDigit, digit, expect, test } from '../../harness/page.js';
import { serve } from '../../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeEach(async () => {
  host = await serve();
});

test.afterEach(() => host.close());

/** Longer than a figure may be away. */
const longAway = 400;

/**
 * @param {Page} page
 * @param {string} body
 */
async function openPost(page, body) {
  host.pages['post.html'] = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
    <script type="module" src="./embed.js"></script></head><body><main>${body}</main><aside></aside></body></html>`;
  await page.goto(`${host.origin}/post.html`);
}

/**
 * Goes to another page as a router does, in one step.
 * @param {Page} page
 * @param {string} body
 */
function route(page, body) {
  return page.locator('main').evaluate((main, html) => {
    main.innerHTML = html;
  }, body);
}

/**
 * @param {Page} page
 * @param {number} index
 */
async function expectChosen(page, index) {
  await expect(chosenDigit(page)).toHaveAttribute('data-index', String(index));
}

/**
 * Starts a training, and takes hold of what its figures share.
 * @param {Page} page
 */
async function train(page) {
  const figure = page.locator('cnn-training');
  await figure.getByRole('button', { name: 'Train' }).click();
  const shared = await figure.evaluateHandle((element) => Reflect.get(element, 'session'));
  await expect.poll(() => shared.evaluate(({ training }) => training.images)).toBeGreaterThan(0);
  return shared;
}

test('the figure of a router’s next page begins with its own attributes', async ({ page }) => {
  await openPost(page, '<cnn-samples digit="2"></cnn-samples>');
  await expectChosen(page, 2);
  await route(page, '<cnn-samples digit="4"></cnn-samples>');
  await expectChosen(page, 4);
});

test('so do all figures of that page, and those of another group go on', async ({ page }) => {
  const other = '<cnn-softmax group="b" digit="1"></cnn-softmax>';
  await openPost(page, `<cnn-network></cnn-network><cnn-samples digit="2" weights="100"></cnn-samples>`);
  await page.locator('aside').evaluate((aside, html) => {
    aside.innerHTML = html;
  }, other);
  await expectChosen(page, 2);
  await expect(page.locator('cnn-softmax')).toHaveAttribute('started');
  const before = await page.locator('cnn-softmax').evaluateHandle((element) => Reflect.get(element, 'session'));
  await route(page, '<cnn-weights></cnn-weights><cnn-samples digit="4"></cnn-samples>');
  await expectChosen(page, 4);
  await expect(page.locator('cnn-weights .state')).toContainText('98.42');
  expect(await before.evaluate(({ status }) => status)).toBe('ready');
  expect(
    await page.locator('cnn-softmax').evaluate((element, old) => Reflect.get(element, 'session') === old, before),
  ).toBe(true);
});

test('a figure that comes after a page without figures begins with its own attributes', async ({ page }) => {
  await openPost(page, '<cnn-samples digit="2"></cnn-samples>');
  await expectChosen(page, 2);
  await digit(page, 7).click();
  await route(page, '<p>A page without figures.</p>');
  await page.waitForTimeout(longAway);
  await route(page, '<cnn-samples></cnn-samples>');
  await expectChosen(page, 0);
});

test('a figure that is left while its files are on their way does no harm', async ({ page }) => {
  /** @type {Promise<() => void>} */
  const asked = new Promise((resolve) => {
    host.faults.set(/test-100-images.*\.gz$/, (response, content) => resolve(() => response.end(content)));
  });
  await openPost(page, '<cnn-samples digit="2"></cnn-samples>');
  const send = await asked;
  host.faults.clear();
  await route(page, '<cnn-samples digit="4"></cnn-samples>');
  send();
  await expectChosen(page, 4);
});

test('a training stops when no figure is left, and its memory is freed', async ({ page }) => {
  await openPost(page, '<cnn-training></cnn-training><cnn-network></cnn-network>');
  const shared = await train(page);
  const held = await shared.evaluateHandle(({ ready, samples, training }) => ({
    network: ready.network,
    samples,
    images: training.data.dataset,
  }));
  await route(page, '');
  await page.waitForTimeout(longAway);
  const images = await shared.evaluate(({ training }) => training.images);
  await page.waitForTimeout(longAway);
  expect(await shared.evaluate(({ training }) => [training.running, training.images])).toEqual([false, images]);
  const codes = await held.evaluate(({ network, samples, images }) =>
    [() => network.forward(new Uint8Array(784)), () => samples.image(0), () => images.image(0)].map((use) => {
      try {
        use();
        return 'in use';
      } catch (error) {
        return Reflect.get(/** @type {object} */ (error), 'code');
      }
    }),
  );
  expect(codes).toEqual(['disposed', 'disposed', 'disposed']);
});

test('training images that arrive when no figure is left are not kept, and nothing trains', async ({ page }) => {
  /** @type {Promise<() => void>} */
  const asked = new Promise((resolve) => {
    host.faults.set(/train-10000-images/, (response, content) => resolve(() => response.end(content)));
  });
  await openPost(page, '<cnn-training></cnn-training>');
  const figure = page.locator('cnn-training');
  await figure.getByRole('button', { name: 'Train' }).click();
  const shared = await figure.evaluateHandle((element) => Reflect.get(element, 'session'));
  const send = await asked;
  await route(page, '');
  await page.waitForTimeout(longAway);
  send();
  await page.waitForTimeout(2 * longAway); // to unpack them
  const kept = await shared.evaluate(({ training }) => [training.running, training.images, training.data.dataset]);
  expect(kept).toEqual([false, 0, undefined]);
});

test('a training goes on while another figure of its group is there', async ({ page }) => {
  await openPost(page, '<cnn-training></cnn-training><cnn-weights></cnn-weights>');
  const shared = await train(page);
  await page.locator('cnn-training').evaluate((figure) => figure.remove());
  await page.waitForTimeout(longAway);
  const images = await shared.evaluate(({ training }) => training.images);
  await expect.poll(() => shared.evaluate(({ training }) => training.images)).toBeGreaterThan(images);
});

test('a figure that is put back after its group ended begins anew', async ({ page }) => {
  await openPost(page, '<cnn-training></cnn-training>');
  await train(page);
  const figure = await page.locator('cnn-training').elementHandle();
  await route(page, '');
  await page.waitForTimeout(longAway);
  await page.locator('aside').evaluate((aside, element) => aside.append(/** @type {Node} */ (element)), figure);
  await expect(page.locator('cnn-training').getByRole('button', { name: 'Train' })).toBeEnabled();
  await train(page);
});

for (const [way, frames] of /** @type {const} */ ([
  ['at once', 0],
  ['two frames later', 2],
])) {
  test(`a figure that is moved, and put back ${way}, keeps its state`, async ({ page }) => {
    await openPost(page, '<cnn-samples digit="2"></cnn-samples>');
    await expectChosen(page, 2);
    await digit(page, 7).click();
    await page.evaluate(async (frames) => {
      const figure = /** @type {Element} */ (document.querySelector('cnn-samples'));
      figure.remove();
      for (let frame = 0; frame < frames; ++frame) await new Promise(requestAnimationFrame);
      document.querySelector('aside')?.append(figure);
    }, frames);
    await page.waitForTimeout(longAway);
    await expectChosen(page, 7);
    await digit(page, 5).click();
    await expectChosen(page, 5);
  });
}
