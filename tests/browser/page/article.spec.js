// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The article around the figures: its two languages, its contents, its theme, and the link that brings back what was seen.

import { chosenDigit, digit, expect, open, startAll, test } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

/** @param {Page} page */
function structureOf(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(({ localName }) => localName.includes('-') || ['section', 'h1', 'h2', 'nav', 'li'].includes(localName))
      .map(({ localName, id, className }) => `${localName}#${id}.${className}`),
  );
}

test('both languages have the same sections and figures, and lead to each other', async ({ page }) => {
  await page.goto('./');
  const english = await structureOf(page);
  expect(english.filter((name) => name.startsWith('section'))).toHaveLength(19);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.locator('h1')).toHaveText('看神经网络怎样识别你写的数字');
  expect(await structureOf(page)).toEqual(english);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText('Watch a neural network read your handwriting');
});

test('each entry of the contents leads to the section whose heading it repeats, the last one to the page for teachers', async ({
  page,
}) => {
  for (const address of ['./', './zh-Hans.html']) {
    await page.goto(address);
    const entries = await page.locator('.contents a[href^="#"]').evaluateAll((links) =>
      links.map((link) => ({
        entry: link.textContent,
        heading: document.querySelector(`${link.getAttribute('href')} > h2`)?.textContent,
      })),
    );
    expect(entries).toHaveLength(17);
    for (const { entry, heading } of entries) expect(heading).toBe(entry);
    await expect(page.locator('.contents a').last()).toHaveAttribute('href', /^\.\/teachers\.(?:zh-Hans\.)?html$/);
  }
});

test('the theme can be chosen against the system, and is in the address', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const panel = () => page.locator('cnn-feature-maps').evaluate((figure) => getComputedStyle(figure).color);
  expect(await ground()).toBe('rgb(253, 252, 250)');
  await page.getByLabel('Theme').selectOption('dark');
  expect(await ground()).toBe('rgb(19, 21, 24)');
  expect(await panel()).toBe('rgb(239, 237, 232)');
  await expect(page).toHaveURL(/\?theme=dark$/);
  await page.reload();
  expect(await ground()).toBe('rgb(19, 21, 24)');
});

test('the address brings back the digit and the weights, also in the other language', async ({ page }) => {
  await open(page);
  await digit(page, 4).click();
  await page.locator('cnn-weights').first().getByText('100', { exact: true }).click();
  await expect(page).toHaveURL(/\?digit=4&weights=100$/);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/zh-Hans\.html\?digit=4&weights=100$/);
  await startAll(page);
  await expect(chosenDigit(page)).toHaveAccessibleName('样本 5：数字 4');
  await expect(page.locator('cnn-weights .state').first()).toContainText('100');
});

test('a drawing comes back from the address, stroke by stroke', async ({ page }) => {
  await open(page, '?draw.strokes=p~CgCA~GQCA~EsHQ&draw.meant=7');
  await expect(page.locator('cnn-draw .prediction')).toHaveText('7');
  await expect(page.getByLabel('I meant')).toHaveValue('7');
  await expect(page.locator('cnn-draw button.undo')).toBeEnabled();
});

test('what an address says wrongly is told, and the page is as without it', async ({ page }) => {
  await open(page, '?digit=5000&draw.strokes=xyz&nonsense=1&lang=zh-Hans');
  await expect(page.locator('page-tools [role=status]')).toHaveText(
    'A part of the link could not be read and was left out.',
  );
  await expect(page.locator('cnn-draw [role=alert]')).toHaveText(
    'The attribute “strokes” is no drawing; the pad stays empty.',
  );
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 9: a 5');
});

test('copying the link puts the address of the page as it is now on the clipboard', { tag: '@clipboard' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await digit(page, 9).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('page-tools [role=status]')).toHaveText('Copied: the page as it is now.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?digit=9$/);
});

test('where a browser does not let the address change, nothing fails, and the next change is tried', async ({
  page,
}) => {
  await page.goto('./');
  await page.evaluate(() => {
    const { replaceState } = History.prototype;
    Reflect.set(window, 'allow', () => {
      History.prototype.replaceState = replaceState;
    });
    Reflect.set(window, 'refused', 0);
    History.prototype.replaceState = () => {
      Reflect.set(window, 'refused', Reflect.get(window, 'refused') + 1);
      throw new DOMException('more than 100 times per 30 seconds', 'SecurityError'); // as Safari has it
    };
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (/** @type {string} */ text) => Reflect.set(window, 'copied', text) },
    });
  });
  const refused = () => page.evaluate(() => Reflect.get(window, 'refused'));
  await page.locator('page-tools select').selectOption('dark');
  await expect.poll(refused).toBe(1);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('page-tools [role=status]')).toHaveText('Copied: the page as it is now.');
  expect(await page.evaluate(() => Reflect.get(window, 'copied'))).toMatch(/\?theme=dark$/);
  await page.evaluate(() => Reflect.get(window, 'allow')());
  await page.locator('page-tools select').selectOption('light');
  await expect(page).toHaveURL(/\?theme=light$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the words and what each figure is about are there', { tag: '@noscript' }, async ({ page }) => {
    await page.goto('./');
    await expect(page.getByText('154,140,672 weights')).toBeVisible();
    await expect(page.getByText('28 × 28 → 26 × 26 × 8 → 13 × 13 × 8 → 10.')).toBeVisible();
  });
});
