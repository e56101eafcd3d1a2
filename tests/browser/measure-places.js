// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Measures the figures of the built article and writes the heights that the page keeps free until each has started:
// `npm run places`, after a figure has changed its size.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { languages } from '../../web/parts/base/languages.js';
import settings from './playwright.config.js';

/** @import { Page } from '@playwright/test' */

/** @typedef {{ upTo: number, height: number }} Step the height at window widths up to one, in pixels */

const root = fileURLToPath(new URL('../../', import.meta.url));
const widths = Array.from({ length: 141 }, (_, i) => 1440 - 8 * i);
/** How many pixels from the middle of its range a place may be off. */
const tolerance = 12;
/** Of widths that many screens have, the places are exact; of two in one range, that of the first. */
const common = [392, 1440, 1280, 768, 360];

/**
 * The height of every figure at every width.
 * @param {Page} page
 */
async function heightsOn(page) {
  /** @type {Map<string, number[]>} */
  const heights = new Map();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const measured = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      // Each <cnn-try> asks something else; article.css has their places, in fewer bytes.
      const figures = [...document.querySelectorAll('main section > *')].filter(
        ({ localName }) => localName.startsWith('cnn-') && localName !== 'cnn-try',
      );
      const measure = () => figures.map((figure) => figure.getBoundingClientRect().height);
      let heights = measure();
      // Figures measure themselves and draw once more; on a busy machine that takes more frames than on an idle one.
      for (let still = 0; still < 4; ) {
        await frame();
        const now = measure();
        still = String(now) === String(heights) ? still + 1 : 0;
        heights = now;
      }
      return figures.map((figure, i) => ({ name: figure.localName, height: heights[i] }));
    });
    for (const { name, height } of new Map(measured.map((figure) => [figure.name, figure])).values()) {
      heights.set(name, [...(heights.get(name) ?? []), Math.round(height)]);
    }
  }
  return heights;
}

/**
 * As few steps as the tolerance allows, from wide to narrow.
 * @param {number[]} heights at the widths
 */
function stepsOf(heights) {
  /** @type {{ width: number, height: number }[][]} */
  const ranges = [];
  heights.forEach((height, i) => {
    const range = ranges.at(-1);
    const all = [...(range ?? []).map((each) => each.height), height];
    if (range && Math.max(...all) - Math.min(...all) <= 2 * tolerance) range.push({ width: widths[i], height });
    else ranges.push([{ width: widths[i], height }]);
  });
  return ranges.map((range) => ({ upTo: range[0].width, height: placeOf(range) }));
}

/** @param {{ width: number, height: number }[]} range */
function placeOf(range) {
  for (const width of common) {
    const found = range.find((each) => each.width === width);
    if (found) return found.height;
  }
  const all = range.map(({ height }) => height);
  return Math.round((Math.min(...all) + Math.max(...all)) / 2);
}

/**
 * @param {string} selector
 * @param {Step[]} steps
 */
function rule(selector, [widest, ...narrower]) {
  const nested = narrower.map(
    ({ upTo, height }) => `\n  @media (max-width: ${upTo}px) {\n    min-block-size: ${height}px;\n  }\n`,
  );
  return `${selector} {\n  min-block-size: ${widest.height}px;\n${nested.join('')}}`;
}

/**
 * One rule for all languages, and others for those whose heights differ from the first's.
 * @param {string} name
 * @param {number[]} heights in the first language
 * @param {{ tag: string, heights: number[] }[]} others
 */
function rulesOf(name, heights, others) {
  const selector = `${name}:not([started])`;
  const isAlike = (/** @type {number[]} */ other) =>
    heights.every((height, i) => Math.abs(height - other[i]) <= tolerance);
  const rules = others.filter((other) => !isAlike(other.heights));
  return [
    rule(selector, stepsOf(heights)),
    ...rules.map((other) => rule(`${selector}:lang(${other.tag.split('-')[0]})`, stepsOf(other.heights))),
  ];
}

const server = await preview({
  root: `${root}web`,
  preview: { port: Number(process.env.TEST_PORT ?? 4172), strictPort: true },
});
const browser = await chromium.launch(settings.use?.launchOptions);
/** @type {{ tag: string, heights: Map<string, number[]> }[]} one after the other, for each needs its frames */
const measured = [];
for (const { tag, page: address } of languages) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 30_000 } }); // every figure is near, and starts
  await page.goto(new URL(address, server.resolvedUrls?.local[0]).href, { waitUntil: 'networkidle' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main section > *')].every(
      (element) => !element.localName.startsWith('cnn-') || element.hasAttribute('started'),
    ),
  );
  measured.push({ tag, heights: await heightsOn(page) });
  await page.close();
}
await browser.close();
await server.close();

const comment = `/* The places of figures that have not started, so that the text does not move when they do: their heights at the window
   widths between which these change, measured by \`npm run places\`. */`;
const [first, ...others] = measured;
const all = [...first.heights].flatMap(([name, heights]) => {
  const inOthers = others.map((other) => ({ tag: other.tag, heights: other.heights.get(name) ?? heights }));
  return rulesOf(name, heights, inOthers);
});
writeFileSync(`${root}web/page/places/figure-places.css`, `${comment}\n${all.join('\n\n')}\n`);
