// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The code that the article gives for embedding its figures.

import { addresses, digit, expect, languages, open, test } from '../harness/page.js';
import { expectNoViolations } from '../harness/reach.js';

test('every figure has a button for its code', async ({ page }) => {
  await open(page);
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('main section > *')]
      .filter(({ localName }) => localName.startsWith('cnn-'))
      .map((figure) => figure.nextElementSibling?.className),
  );
  expect(names.length).toBeGreaterThan(14);
  for (const name of names) expect(name).toContain('offer');
});

test('the code brings the figure as it is now', { tag: '@clipboard' }, async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await digit(page, 4).click();
  await page.getByLabel('Theme').selectOption('dark');
  await page.getByRole('button', { name: 'Embed the figure “All together”' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Put this figure into your page' });
  await expect(dialog.getByLabel('With a script')).toHaveValue(
    `<script type="module" src="${baseURL}embed.js"></script>\n<cnn-network digit="4"></cnn-network>`,
  );
  const frame = `src="${baseURL}embed.html?figure=network&amp;digit=4&amp;lang=en&amp;theme=dark"`;
  await expect(dialog.getByLabel('In a frame')).toHaveValue(new RegExp(frame.replaceAll(/[.?]/g, '\\$&')));
  await dialog.getByRole('button', { name: 'Copy' }).first().click();
  await expect(dialog.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<cnn-network digit="4">');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Embed the figure “All together”' }).first()).toBeFocused();
});

test('the frame of the code shows the figure as it is now', async ({ page }) => {
  await open(page);
  await digit(page, 4).click();
  await page.getByRole('button', { name: 'Embed the figure “All together”' }).first().click();
  const code = await page.getByLabel('In a frame').inputValue();
  const address = code.match(/src="([^"]*)"/)?.[1].replaceAll('&amp;', '&') ?? '';
  await page.goto(address);
  await expect(page.locator('cnn-network .bar').nth(4)).toContainText('100%');
});

for (const language of languages) {
  test(`axe finds nothing in the dialog, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`./${addresses[language]}`);
    await page.locator('.offer button').first().click();
    await expect(page.locator('dialog.embedding')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expectNoViolations(page, 'dialog');
  });
}
