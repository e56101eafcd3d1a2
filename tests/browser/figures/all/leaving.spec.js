// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Figures that leave the document, as a router takes them out: when the last of a group has left, nothing runs any more.

import { firstDigit } from '../../../../web/files/first-digit.js';
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
 * Takes hold of the figure, of what it shares with others, and of the memory of that, to look at them when it has left.
 * @param {Page} page
 * @param {string} name
 */
function keep(page, name) {
  return page.locator(name).evaluate((figure) => {
    const session = Reflect.get(figure, 'session');
    const { ready, samples, training } = session;
    const held = [ready?.network, samples, training?.data.dataset];
    Object.assign(window, { kept: { figure, session, held } });
  });
}

/** How many images the training has seen of what was kept, and whether it runs. @param {Page} page */
function training(page) {
  return page.evaluate(() => {
    const { running, images, data } = Reflect.get(window, 'kept').session.training;
    return { running, images, hasData: data.dataset !== undefined };
  });
}

/**
 * Starts a training.
 * @param {Page} page
 */
async function train(page) {
  await page.locator('cnn-training').getByRole('button', { name: 'Train' }).click();
  await keep(page, 'cnn-training');
  await expect.poll(async () => (await training(page)).images).toBeGreaterThan(0);
  await keep(page, 'cnn-training');
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
  await keep(page, 'cnn-softmax');
  await route(page, '<cnn-weights></cnn-weights><cnn-samples digit="4"></cnn-samples>');
  await expectChosen(page, 4);
  await expect(page.locator('cnn-weights .state')).toContainText('98.42');
  const after = await page.locator('cnn-softmax').evaluate((figure) => {
    const { session } = Reflect.get(window, 'kept');
    return [session.status, Reflect.get(figure, 'session') === session];
  });
  expect(after).toEqual(['ready', true]);
});

test('a figure that comes after a page without figures begins with its own attributes', async ({ page }) => {
  await openPost(page, '<cnn-samples digit="2"></cnn-samples>');
  await expectChosen(page, 2);
  await digit(page, 7).click();
  await route(page, '<p>A page without figures.</p>');
  await page.waitForTimeout(longAway);
  await route(page, '<cnn-samples></cnn-samples>');
  await expectChosen(page, firstDigit);
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
  await train(page);
  await route(page, '');
  await page.waitForTimeout(longAway);
  const { images } = await training(page);
  await page.waitForTimeout(longAway);
  expect(await training(page)).toMatchObject({ running: false, images });
  const codes = await page.evaluate(() => {
    const [network, samples, images] = Reflect.get(window, 'kept').held;
    return [() => network.forward(new Uint8Array(784)), () => samples.image(0), () => images.image(0)].map((use) => {
      try {
        use();
        return 'in use';
      } catch (error) {
        return Reflect.get(/** @type {object} */ (error), 'code');
      }
    });
  });
  expect(codes).toEqual(['disposed', 'disposed', 'disposed']);
});

test('training images that arrive when no figure is left are not kept, and nothing trains', async ({ page }) => {
  /** @type {Promise<() => void>} */
  const asked = new Promise((resolve) => {
    host.faults.set(/train-10000-images/, (response, content) => resolve(() => response.end(content)));
  });
  await openPost(page, '<cnn-training></cnn-training>');
  await page.locator('cnn-training').getByRole('button', { name: 'Train' }).click();
  await keep(page, 'cnn-training');
  const send = await asked;
  await route(page, '');
  await page.waitForTimeout(longAway);
  send();
  await page.waitForTimeout(2 * longAway); // to unpack them
  expect(await training(page)).toEqual({ running: false, images: 0, hasData: false });
});

test('a training goes on while another figure of its group is there', async ({ page }) => {
  await openPost(page, '<cnn-training></cnn-training><cnn-weights></cnn-weights>');
  await train(page);
  await page.locator('cnn-training').evaluate((figure) => figure.remove());
  await page.waitForTimeout(longAway);
  const { images } = await training(page);
  await expect.poll(async () => (await training(page)).images).toBeGreaterThan(images);
});

test('a figure that is put back after its group ended begins anew', async ({ page }) => {
  await openPost(page, '<cnn-training></cnn-training>');
  await train(page);
  await route(page, '');
  await page.waitForTimeout(longAway);
  await page.locator('aside').evaluate((aside) => aside.append(Reflect.get(window, 'kept').figure));
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
