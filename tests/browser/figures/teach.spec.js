// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { readFile } from 'node:fs/promises';
import { devices } from '@playwright/test';
import { decodeStrokes } from '../../../web/drawing/stroke-code.js';
import { drawingOf } from '../../../web/figures/teach/drawing.js';
import { exampleClasses } from '../../../web/figures/teach/example.js';
import { heldOutCheck } from '../../../web/figures/teach/held-out.js';
import { lessonsOf, taughtNetwork } from '../../../web/figures/teach/lessons.js';
import { load } from '../../../web/lib/index.js';
import { drawWithFinger, drawWithMouse } from '../harness/pad.js';
import { expect, openFigure, test, values } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

const cnn = await load();
const example = await exampleClasses(cnn);

/** @type {[number, number][]} */
const house = [
  [0.2, 0.5],
  [0.2, 0.85],
  [0.8, 0.85],
  [0.8, 0.5],
  [0.5, 0.2],
  [0.2, 0.5],
];
/** @type {[number, number][]} */
const line = [
  [0.5, 0.2],
  [0.5, 0.8],
];

/** @param {Page} page */
const pad = (page) => page.locator('cnn-teach .pad');
/** @param {Page} page */
const learned = (page) => page.locator('cnn-teach .learned');
/** @param {Page} page */
const news = (page) => page.locator('cnn-teach .news');

/** Waits until it has learned and was checked. @param {Page} page */
const rest = (page) =>
  expect(page.locator('cnn-teach .teach')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });

/** @param {Page} page @param {string} [query] */
async function openTeach(page, query) {
  await openFigure(page, 'cnn-teach', query);
  await rest(page);
}

/** The drawings of each class. @param {Page} page */
const counts = (page) =>
  page.locator('cnn-teach .taught').evaluateAll((rows) => rows.map((row) => row.querySelectorAll('.thumb').length));

test('it begins with hearts, stars and houses, and says what the library says', async ({ page }) => {
  await openTeach(page);
  const lessons = lessonsOf(example);
  const network = await taughtNetwork(cnn, lessons, { classes: 3 });
  const { probabilities } = network.forward(example[0].drawings[0].pixels);
  const shown = await values(page, 'cnn-teach .share');
  shown.forEach((value, k) => {
    expect(value).toBeCloseTo(probabilities[k], 5);
  });
  expect(await counts(page)).toEqual([8, 8, 8]);
  const check = await heldOutCheck(cnn, lessons, { classes: 3 });
  await expect(page.locator('cnn-teach .confusion tbody td')).toHaveText(check?.confusion.map(String) ?? []);
  await expect(page.locator('cnn-teach .check p')).toContainText(`${check?.right} of 24 correct`);
  await expect(learned(page)).toHaveText('Learned from 24 drawings of 3 classes.');
  await expect(page.locator('cnn-teach .tiles cnn-map')).toHaveCount(8);
});

test('a drawing is answered while it is drawn, then taught, and learned as the library learns it', async ({ page }) => {
  await openTeach(page);
  await drawWithMouse(page, pad(page), house);
  await expect(page.locator('cnn-teach .prediction')).toHaveText('house');
  await expect(page.locator('cnn-teach p.spoken')).toContainText('The network says “house”');
  await page.locator('cnn-teach .add').nth(2).click();
  await rest(page);
  expect(await counts(page)).toEqual([8, 8, 9]);
  await expect(learned(page)).toHaveText('Learned from 25 drawings of 3 classes.');
  await expect(page.locator('cnn-teach .invitation')).toBeVisible();

  const code = (await page.locator('cnn-teach').getAttribute('drawings')) ?? '';
  expect(code.length).toBeLessThanOrEqual(4096);
  const strokes = decodeStrokes(code.split(/[;,]/).at(-1) ?? '', 560) ?? [];
  const last = drawingOf(cnn, strokes);
  expect(last).toBeDefined();
  await page.locator('cnn-teach .thumb').last().click();
  await expect(page.locator('cnn-teach .subject').last()).toContainText('drawing 9 of “house”, which it learned from');
  await page.locator('cnn-teach button.delete').click();
  await rest(page);
  expect(await counts(page)).toEqual([8, 8, 8]);
  await expect(page.locator('cnn-teach')).not.toHaveAttribute('drawings');
});

test('everything done to the collection can be taken back, up to the example', async ({ page }) => {
  await openTeach(page);
  const undo = page.locator('cnn-teach .undo');
  await expect(undo).toHaveAttribute('disabled');
  await page.locator('cnn-teach .new-class').click();
  await page.keyboard.type('boat');
  await page.keyboard.press('Enter');
  await expect(page.locator('cnn-teach .add').last()).toHaveText(/boat/);
  await expect(learned(page)).toContainText('“boat” has no drawings, so the network cannot know it.');
  await page.locator('cnn-teach .drop').first().click();
  await expect(page.locator('cnn-teach .add')).toHaveCount(3);
  await page.locator('cnn-teach .empty').click();
  await expect(learned(page)).toHaveText(/^There is nothing to learn from yet/);
  for (let i = 0; i < 4; ++i) await undo.click();
  await expect(undo).toHaveAttribute('disabled');
  expect(await counts(page)).toEqual([8, 8, 8]);
  await expect(page.locator('cnn-teach')).not.toHaveAttribute('drawings');
});

test('what is too little, the same or too much is said in a sentence each', async ({ page }) => {
  await openTeach(page);
  await page.locator('cnn-teach .add').nth(1).click();
  await expect(news(page)).toHaveText('The pad is blank: draw a “star” first.');

  const stroke = 'p~EsB4PlGo';
  const other = 'p~EsB4f5f5';
  const set = (/** @type {string} */ code) =>
    page.locator('cnn-teach').evaluate((figure, code) => figure.setAttribute('drawings', code), code);
  for (const [code, sentence] of /** @type {const} */ ([
    [`a:${stroke};b:`, 'One drawing is not enough: it takes at least one of each of two classes.'],
    [`a:${stroke},${other};b:`, 'Only one class has drawings: with one alone there is nothing to tell apart.'],
    [
      `a:${stroke};b:${stroke}`,
      'Learned from 2 drawings of 2 classes. “a” and “b” have the same drawing, which no network can tell apart.',
    ],
    [
      `a:${stroke};a:${other}`,
      'Learned from 2 drawings of 2 classes. Two classes are called “a”; rename one to know which is meant.',
    ],
  ])) {
    await set(code);
    await expect(learned(page)).toHaveText(sentence);
    await rest(page);
    await expect(page.locator('cnn-teach .check p')).toContainText('needs at least two');
  }
  await set(`a:${Array(300).fill(stroke).join()};b:${Array(200).fill(other).join()}`);
  await expect(learned(page)).toHaveText('Learned from 500 drawings of 2 classes.');
  await rest(page);
  await drawWithMouse(page, pad(page), line);
  await page.locator('cnn-teach .add').first().click();
  await expect(news(page)).toHaveText('500 drawings are the most it takes; delete one first.');
  await set('nonsense');
  await expect(news(page)).toHaveText(/^The attribute “drawings” holds no drawings of two to six classes/);
});

test('files are saved and opened again; a damaged one is refused, and all stays', async ({ page }) => {
  await openTeach(page);
  await page.locator('cnn-teach .files summary').click();
  /** @param {string} button @param {number} [count] */
  const saved = async (button, count = 1) => {
    /** @type {import('@playwright/test').Download[]} */
    const downloads = [];
    page.on('download', (download) => downloads.push(download));
    await page.locator(`cnn-teach .${button}`).click();
    await expect.poll(() => downloads.length).toBe(count);
    page.removeAllListeners('download');
    return Promise.all(
      downloads.map(async (download) => ({
        name: download.suggestedFilename(),
        mimeType: '',
        buffer: await readFile(await download.path()),
      })),
    );
  };
  const strokes = await saved('save-strokes');
  const pixels = await saved('save-pixels', 2);
  const network = await saved('save-network');
  expect(cnn.loadNetwork(network[0].buffer).classes).toEqual(['heart', 'star', 'house']);

  const field = page.locator('cnn-teach input[type=file]');
  await page.locator('cnn-teach .empty').click();
  await field.setInputFiles(strokes);
  await expect.poll(() => counts(page)).toEqual([8, 8, 8]);
  await rest(page);
  await page.locator('cnn-teach .empty').click();
  await field.setInputFiles(pixels);
  await expect.poll(() => counts(page)).toEqual([8, 8, 8]);
  await rest(page);
  await expect(news(page)).toHaveText(/came as pixels; save them as files/);
  await page.locator('cnn-teach .empty').click();
  await field.setInputFiles(network);
  await expect(learned(page)).toHaveText(/^This network came from a file/);
  await drawWithMouse(page, pad(page), house);
  await expect(page.locator('cnn-teach .prediction')).toHaveText('house');

  await field.setInputFiles({ name: 'broken.json', mimeType: '', buffer: strokes[0].buffer.subarray(0, 200) });
  await expect(news(page)).toHaveText(
    '“broken.json” cannot be opened: it is damaged, or neither drawings nor a network.',
  );
  await field.setInputFiles(pixels[0]);
  await expect(news(page)).toHaveText(/^Open one file at a time/);
  await expect(page.locator('cnn-teach .prediction')).toHaveText('house');
});

test('a link carries the classes and their drawings', async ({ page }) => {
  await page.goto('./embed.html?figure=teach#drawings=3:p~EsB4PlGo;4:p~EsB4f5f5');
  await expect(page.locator('cnn-teach .add').first()).toHaveText(/3/);
  await rest(page);
  expect(await counts(page)).toEqual([1, 1]);
  await page.goto('./#teach&teach.drawings=3:p~EsB4PlGo;4:p~EsB4f5f5');
  await expect(page.locator('cnn-teach .add').first()).toHaveText(/3/);
});

test('the keyboard draws, teaches, walks, renames and deletes', async ({ page }) => {
  await openTeach(page);
  await pad(page).focus();
  await page.keyboard.press('Space');
  for (let i = 0; i < 12; ++i) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.locator('cnn-teach .subject').last()).toHaveText('your drawing on the pad');
  await page.keyboard.press('2');
  await rest(page);
  expect(await counts(page)).toEqual([8, 9, 8]);

  const focused = () =>
    page.locator('cnn-teach').evaluate((figure) => figure.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '');
  await page.locator('cnn-teach .add').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Teach it: this is “star”');
  for (let i = 0; i < 9; ++i) await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('“star”, drawing 9');
  await page.keyboard.press('Delete');
  await rest(page);
  expect(await counts(page)).toEqual([8, 8, 8]);
  expect(await focused()).toBe('“star”, drawing 8');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Rename “star”');
  await page.keyboard.press('Enter');
  await page.keyboard.type('sun');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Teach it: this is “sun”');
});

test('a finger draws on a phone, where nothing scrolls sideways', { tag: '@touch' }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...devices['Pixel 5'], viewport: { width: 320, height: 700 }, baseURL });
  const page = await context.newPage();
  await openTeach(page, 'lang=zh-Hans');
  await drawWithFinger(page, pad(page), house);
  await expect(page.locator('cnn-teach .prediction')).toHaveText('房子');
  await expect(page.locator('cnn-teach p.spoken')).toContainText('网络认为是“房子”');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.locator('cnn-teach .add').nth(2).tap();
  await expect.poll(() => counts(page)).toEqual([8, 8, 9]);
  await context.close();
});
