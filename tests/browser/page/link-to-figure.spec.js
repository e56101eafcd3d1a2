// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// “Link” below a figure: it opens there, carries what is shown, and says what it can't carry.

import { readFile } from 'node:fs/promises';
import { addresses, expect, openFigures, test } from '../harness/page.js';
import { expectNoViolations } from '../harness/reach.js';

/** @import { Page } from '@playwright/test' */

/** @param {Page} page @param {string} figure */
async function copyLink(page, figure) {
  const row = page.locator(`${figure} + .offer`);
  await row.locator('.link').click();
  await expect(row.locator('.linked p').first()).not.toBeEmpty();
  return { said: row.locator('.linked'), link: await page.evaluate(() => navigator.clipboard.readText()) };
}

/** Whether the middle of the window is on a figure. @param {Page} page @param {string} figure */
const isAtFigure = (page, figure) =>
  page.locator(figure).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < innerHeight / 2 && bottom > innerHeight / 2;
  });

test('a link opens at its figure, which shows what it showed', { tag: '@clipboard' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFigures(page, 'cnn-loss', 'cnn-why');
  await page.locator('cnn-why').getByRole('button', { name: 'Filter 3' }).click();
  const { said, link } = await copyLink(page, 'cnn-why');
  await expect(said).toHaveText('Copied: the link opens at this figure, as it is now.');
  expect(link).toMatch(/\/\?why\.filter=3#network\/why$/);
  await page.keyboard.press('Escape');
  await expect(said).toHaveCount(0);

  const other = await context.newPage();
  await other.goto(link);
  const why = other.locator('cnn-why');
  await expect(why.getByRole('button', { name: 'Filter 3' })).toHaveAttribute('aria-pressed', 'true');
  await other.waitForTimeout(3500); // until those above it have their heights
  expect(await isAtFigure(other, 'cnn-why')).toBe(true);
  await other.mouse.wheel(0, -400);
  await other.waitForTimeout(500);
  const place = await other.evaluate(() => scrollY);
  await other.locator('cnn-network').evaluate((element) => {
    element.style.paddingBlockEnd = '1px';
  });
  await other.waitForTimeout(300);
  expect(Math.abs((await other.evaluate(() => scrollY)) - place)).toBeLessThan(3); // the reader went on
});

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`a link to a figure shows its caption, too, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const [place, name] of [
      ['network/why', 'cnn-why'], // higher than the window
      ['pooling/pooled-maps', 'cnn-pooled-maps'], // about as high
      ['loss/loss', 'cnn-loss'], // lower
    ]) {
      const caption = page.locator(`.caption:has(+ ${name})`);
      const isShown = () =>
        caption.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= -1 && bottom < innerHeight;
        });
      await page.goto(`./?digit=0#${place}`);
      await expect(page.locator(name)).toHaveAttribute('started');
      await page.waitForTimeout(3500); // until those above it have their heights
      expect(await isShown(), `${place}, opened`).toBe(true);
      await page.evaluate(() => {
        location.hash = '#live';
      });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(300);
      await page.evaluate((to) => {
        location.hash = `#${to}`;
      }, place);
      await expect.poll(isShown, `${place}, from the page itself`).toBe(true);
    }
  });
}

test('two figures of one kind are told apart, and a fragment alone leads there, too', async ({ page }) => {
  await page.goto('./#evaluation/weights');
  const weights = page.locator('#evaluation cnn-weights');
  await expect(weights).toHaveAttribute('started');
  await expect(weights).toBeInViewport();
  await page.evaluate(() => {
    location.hash = '#softmax/softmax';
  });
  await expect(page.locator('cnn-softmax')).toBeInViewport();
  await expect(page.locator('cnn-softmax')).toHaveAttribute('started');
});

test('what a network learned here is not in the link, but in a file', { tag: '@clipboard' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFigures(page, 'cnn-training');
  await page.locator('cnn-training').getByRole('button', { name: 'One step' }).click();
  await expect(page.locator('cnn-training .reset')).toBeEnabled();
  const { said } = await copyLink(page, 'cnn-training');
  await expect(said).toContainText('What the network learned here does not fit into a link');
  const download = page.waitForEvent('download');
  await said.getByRole('button', { name: 'Save the weights' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('network.safetensors');
  const bytes = await readFile(await file.path());
  const header = JSON.parse(bytes.subarray(8, 8 + Number(bytes.readBigUInt64LE(0))).toString());
  expect(header['conv.weight']?.shape ?? header['conv.kernel']?.shape).toBeTruthy();
});

test('pixels that were erased are named as left out', { tag: '@clipboard' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFigures(page, 'cnn-why');
  await page.locator('cnn-why').getByRole('button', { name: 'Erase the pixels that voted most' }).click();
  await expect(page.locator('cnn-why').getByRole('button', { name: 'Undo' })).toBeEnabled();
  const { said } = await copyLink(page, 'cnn-why');
  await expect(said).toContainText('The pixels that were erased are not in the link');
});

test('weights that were trained around changed filters are named as left out', { tag: '@clipboard' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFigures(page, 'cnn-filters');
  const filters = page.locator('cnn-filters');
  await filters.getByRole('button', { name: 'Train the rest' }).click();
  await expect(filters.locator('.state')).toContainText('images so far');
  await filters.getByRole('button', { name: 'Stop' }).click();
  const { said } = await copyLink(page, 'cnn-filters');
  await expect(said).toContainText('What the rest learned is not in the link; your filters are.');
});

test('a network from a file is named as left out, drawings are not', { tag: '@clipboard' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFigures(page, 'cnn-teach');
  const teach = page.locator('cnn-teach');
  expect((await copyLink(page, 'cnn-teach')).link).toMatch(/#teach\/teach$/);
  await page.keyboard.press('Escape');
  await teach.locator('.files summary').click();
  const saved = page.waitForEvent('download');
  await teach.locator('.save-network').click();
  await teach.locator('input[type=file]').setInputFiles(await (await saved).path());
  await expect(teach.locator('.learned')).toHaveText(/^This network came from a file/);
  const { said } = await copyLink(page, 'cnn-teach');
  await expect(said).toContainText('The network from your file is not in the link; your drawings are.');
});

test('where copying is not allowed, the link is there to be copied, in Chinese', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`./${addresses['zh-Hans']}`);
  const row = page.locator('cnn-convolution + .offer');
  await row.scrollIntoViewIfNeeded();
  await row.getByRole('button', { name: '链接' }).click();
  await expect(row.getByLabel('链接', { exact: true })).toHaveValue(/zh-Hans\.html#convolution\/convolution$/);
  await expect(row).toContainText('浏览器不允许复制。链接如下：');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectNoViolations(page, '.linked');
});

test('the buttons below a figure are one stop of the Tab key', async ({ page }) => {
  await page.goto('./');
  const row = page.locator('cnn-convolution + .offer');
  await row.locator('.link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(row.locator('.full')).toBeFocused();
  await expect(row.locator('button.worksheet')).toBeAttached(); // joins the others when the page is ready for paper
  await page.keyboard.press('End');
  await expect(row.locator('button.worksheet')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(row.locator(':focus')).toHaveCount(0);
});

for (const [language, size] of /** @type {const} */ ([
  ['en', 16],
  ['zh-Hans', 16],
  ['en', 32],
])) {
  test(`the buttons below a figure lie on no text, 320 px wide, in ${language} with text of ${size} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`./${addresses[language]}`);
    await expect(page.locator('.offer').first()).toBeAttached();
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}px`;
    }, size);
    await expect(page.locator('.offer .worksheet').first()).toBeAttached({ timeout: 20_000 }); // when the page has time
    const covering = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.offer'), (row) => {
        const buttons = Array.from(row.querySelectorAll('button'), (button) => button.getBoundingClientRect().bottom);
        const next = row.nextElementSibling?.getBoundingClientRect().top ?? Infinity;
        return buttons.length > 0 && Math.max(...buttons) > next ? row.previousElementSibling?.localName : undefined;
      }).filter((name) => name),
    );
    expect(covering).toEqual([]);
  });
}
