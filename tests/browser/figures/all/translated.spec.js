// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Pages that a translator works on: it replaces texts, in shadow roots too, and numbers must neither freeze nor be old.

import { figureNames } from '../../../../web/figures/figure-settings.js';
import { expect, test } from '../../harness/page.js';
import { serve } from '../../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/**
 * Opens a page with a figure twice, of which the first is translated.
 * @param {Page} page
 * @param {string} name
 */
async function openPair(page, name) {
  const post = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
    <style>main > * { position: absolute; inset: 0 auto auto 0; width: 700px; }</style>
    <script type="module" src="./embed.js"></script></head><body><main>
    <${name} group="translated"></${name}><${name} group="as it is"></${name}></main></body></html>`;
  const host = await serve({ pages: { 'post.html': post } });
  await page.goto(`${host.origin}/post.html`);
  const areDrawn = () =>
    page.locator(name).evaluateAll((pair) => pair.every((figure) => Reflect.get(figure, 'isDrawn') === true));
  await expect.poll(areDrawn).toBe(true);
  return host;
}

/** How translators treat a text. @typedef {'replaced by <font>' | 'wrapped in <font>' | 'wrapped in <ya-tr-span>'} Way */

/**
 * Translates the first figure.
 * @param {Page} page
 * @param {string} name
 * @param {Way} way
 * @param {boolean} isPolite whether it leaves alone what is not to be translated
 */
function translate(page, name, way, isPolite) {
  return page
    .locator(name)
    .first()
    .evaluate(
      (figure, { way, isPolite }) => {
        const walker = document.createTreeWalker(/** @type {Node} */ (figure.shadowRoot), NodeFilter.SHOW_TEXT);
        /** @type {Text[]} */
        const texts = [];
        while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
        for (const text of texts) {
          const parent = text.parentElement;
          if (!text.data.trim() || !parent || parent.matches('style, option')) continue;
          if (isPolite && parent.closest('[translate=no].notranslate')) continue;
          const wrapper = document.createElement(way.match(/<(.*)>/)?.[1] ?? '');
          if (way.startsWith('replaced')) {
            wrapper.append(`«${text.data}»`);
            text.replaceWith(wrapper);
          } else {
            text.before(wrapper);
            wrapper.append(text);
            text.data = `«${text.data}»`;
          }
        }
      },
      { way, isPolite },
    );
}

/**
 * Does the same to both: another digit, other weights, another step.
 * @param {Page} page
 * @param {string} name
 */
function change(page, name) {
  return page.locator(name).evaluateAll(async (figures) => {
    for (const figure of figures) {
      const session = Reflect.get(figure, 'session');
      if (session) {
        await session.turnTo({ digit: 4 });
        await session.choose({ ...session.weights, checkpoint: 'random', seed: 3 });
      }
      if ('step' in figure) Reflect.set(figure, 'step', 2);
      if ('chosen' in figure && figure.localName === 'cnn-softmax') Reflect.set(figure, 'chosen', 3);
      await Reflect.get(figure, 'updateComplete');
    }
    for (let frames = 0; frames < 3; ++frames) await new Promise(requestAnimationFrame);
  });
}

/**
 * The numbers that each of the two shows.
 * @param {Page} page
 * @param {string} name
 */
async function numbersOf(page, name) {
  const texts = await page
    .locator(name)
    .evaluateAll((figures) => figures.map((figure) => figure.shadowRoot?.textContent ?? ''));
  const [translated, asItIs] = texts.map((text) =>
    text
      .replace(/[«»]/g, '')
      .replace(/\s+/g, ' ')
      .match(/[−-]?\d[\d.,]*/g),
  );
  return { translated, asItIs };
}

const ways = /** @type {Way[]} */ (['replaced by <font>', 'wrapped in <font>', 'wrapped in <ya-tr-span>']);

for (const name of figureNames) {
  test(`<${name}> shows the numbers of now, however its texts were translated`, async ({ page }) => {
    for (const way of ways) {
      const host = await openPair(page, name);
      const before = await numbersOf(page, name);
      expect(before.translated).toEqual(before.asItIs);
      await translate(page, name, way, false);
      await change(page, name);
      const after = await numbersOf(page, name);
      expect(after.translated, way).toEqual(after.asItIs);
      host.close();
    }
  });

  test(`in <${name}> a translator leaves alone what is computed, and may translate the rest`, async ({ page }) => {
    const host = await openPair(page, name);
    await translate(page, name, 'replaced by <font>', true);
    const touched = await page
      .locator(name)
      .first()
      .evaluate((figure) => {
        const root = /** @type {ShadowRoot} */ (figure.shadowRoot);
        return {
          numbers: root.querySelectorAll('data font, output font, td font').length,
          words: root.querySelectorAll('font').length,
        };
      });
    expect(touched.numbers).toBe(0);
    expect(touched.words).toBeGreaterThan(0);
    host.close();
  });
}
