// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Wherever a page switches its theme, all of a figure follows: paper, cells and canvases.

import { figureNames } from '../../../../web/figures/figure-settings.js';
import { looks, openAll } from '../../harness/look.js';
import { expect, test } from '../../harness/page.js';
import { serve } from '../../harness/static-server.js';

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve();
  host.pages['dark.css'] = '.evening { color-scheme: dark }';
});

test.afterAll(() => host.close());

/** @param {string} css */
const style = (css) =>
  `document.head.append(Object.assign(document.createElement('style'), { textContent: '${css}' }))`;

const head = `<style>.night { color-scheme: only dark }</style>
  <style id="night" media="not all">main { color-scheme: dark }</style>`;

/** Each way to switch a page to dark, and back: what stands in its head, and scripts. */
const switches = {
  'the style of an element around': {
    dark: 'wrapper.style.colorScheme = "dark"',
    light: 'wrapper.style.colorScheme = ""',
  },
  'the class of an element around': {
    dark: 'wrapper.classList.add("night")',
    light: 'wrapper.classList.remove("night")',
  },
  'a meta element that comes, and changes': {
    dark: 'document.head.insertAdjacentHTML("beforeend", "<meta name=color-scheme content=dark>")',
    light: 'document.querySelector("meta[name=color-scheme]").content = "only light"',
  },
  'a style sheet that comes after its class': {
    dark: `wrapper.className = "evening";
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "dark.css" });
      return new Promise((resolve) => { link.onload = resolve; document.head.append(link); });`,
    light: 'document.querySelector("link[rel=stylesheet]").remove()',
  },
  'the medium of a style sheet': {
    dark: 'night.media = "all"',
    light: 'night.media = "not all"',
  },
  'a rule for the elements themselves': {
    dark: style('section > * { color-scheme: dark }'),
    light: 'document.querySelector("style:last-of-type").remove()',
  },
  'an element around that is hidden meanwhile': {
    dark: `return (async () => {
      for (const [name, value] of [["display", "none"], ["colorScheme", "dark"], ["display", ""]]) {
        wrapper.style[name] = value;
        await new Promise(requestAnimationFrame);
      }
    })()`,
    light: 'wrapper.style.colorScheme = ""',
  },
};

test.beforeEach(async ({ page }) => {
  test.slow();
  await openAll(page, host, head);
});

const darken = 'document.documentElement.style.colorScheme = "dark"';

test('every figure follows the theme within two frames, wherever a page switches it', async ({ page }) => {
  const lightLooks = await looks(page);
  const darkLooks = await looks(page, darken);
  await looks(page, 'document.documentElement.style.colorScheme = ""');
  for (const name of figureNames) expect(darkLooks[name], name).not.toEqual(lightLooks[name]);
  for (const [way, { dark, light }] of Object.entries(switches)) {
    expect.soft(await looks(page, dark), way).toEqual(darkLooks);
    expect.soft(await looks(page, light), way).toEqual(lightLooks);
  }
});

test('figures follow the theme where the reader wants less motion', { tag: '@reduced-motion' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAll(page, host, head);
  const lightLooks = await looks(page);
  const { dark, light } = switches['the style of an element around'];
  expect(await looks(page, dark)).not.toEqual(lightLooks);
  expect(await looks(page, light)).toEqual(lightLooks);
});

/** @param {string} type */
const dispatch = (type) => `dispatchEvent(new Event("${type}"))`;

/** @param {Record<string, { canvases: string }>} looks */
const canvasesOf = (looks) => Object.values(looks).map(({ canvases }) => canvases);

test('a dark page prints light maps, also when a script prints, and is dark again afterwards', async ({ page }) => {
  const lightLooks = await looks(page);
  const darkLooks = await looks(page, darken);
  // Styles change with the medium alone, a moment after the event.
  expect(canvasesOf(await looks(page, dispatch('beforeprint'), 0))).toEqual(canvasesOf(lightLooks));
  expect(await looks(page, dispatch('afterprint'), 0)).toEqual(darkLooks);
});

test('on paper, figures are light and keep the colours of their data', { tag: '@print' }, async ({ page }) => {
  const lightLooks = await looks(page);
  await looks(page, darken);
  await page.emulateMedia({ media: 'print' });
  expect(await looks(page)).toEqual(lightLooks);
  const adjusted = await page.evaluate(() =>
    [...document.querySelectorAll('section > *')].flatMap(({ shadowRoot }) => {
      const parts = [
        ...(shadowRoot?.querySelectorAll('.cell, .tile, .count, .track, .fill, canvas, cnn-map, cnn-legend') ?? []),
      ];
      return parts.map((part) => getComputedStyle(part).getPropertyValue('print-color-adjust'));
    }),
  );
  expect(adjusted.length).toBeGreaterThan(300);
  expect(new Set(adjusted)).toEqual(new Set(['exact']));
});

test('the pages of the site print as light', { tag: '@print' }, async ({ page }) => {
  for (const address of ['?theme=dark', 'embed.html?figure=loss&theme=dark', 'elements.html?theme=dark']) {
    await page.goto(`${host.origin}/${address}`);
    await page.locator('cnn-live, cnn-loss').first().scrollIntoViewIfNeeded();
    await expect(page.locator('[started]').first()).toBeAttached();
    await page.emulateMedia({ media: 'screen' });
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    if (!address.startsWith('elements')) expect(await scheme(), address).toBe('dark');
    await page.emulateMedia({ media: 'print' });
    expect.soft(await scheme(), address).toBe('light');
  }
});
