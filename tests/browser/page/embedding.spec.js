// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The code that the article gives for embedding its figures.

import { addresses, digit, expect, failedRequest, languages, open, test } from '../harness/page.js';
import { expectNoViolations } from '../harness/reach.js';

test('every figure has a button for its code', async ({ page }) => {
  await open(page);
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('main section > *')]
      .filter(({ localName }) => localName.startsWith('cnn-') && localName !== 'cnn-try')
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
  await page.getByRole('button', { name: 'Embed: All together' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Put this figure into your page' });
  await expect(dialog.getByLabel('With a script')).toHaveValue(
    `<script type="module" src="${baseURL}embed.js"></script>\n<cnn-network digit="4" theme="dark"></cnn-network>`,
  );
  const frame = `src="${baseURL}embed.html?figure=network&amp;digit=4&amp;lang=en&amp;theme=dark"`;
  await expect(dialog.getByLabel('In a frame')).toHaveValue(new RegExp(frame.replaceAll(/[.?]/g, '\\$&')));
  await dialog.getByRole('button', { name: 'Copy' }).first().click();
  await expect(dialog.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<cnn-network digit="4" theme="dark">');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Embed: All together' }).first()).toBeFocused();
});

test('the dialog offers a theme, a reserved height and a credit line, and shows the result', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Embed: Pooling' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Put this figure into your page' });
  const preview = dialog.locator('iframe');
  await expect(preview).toHaveAttribute('src', /embed\.html\?figure=pooling&lang=en$/);
  await dialog.getByLabel('Theme').selectOption('Dark');
  await expect(preview).toHaveAttribute('src', /embed\.html\?figure=pooling&lang=en&theme=dark$/);
  await dialog.getByLabel('Reserve its height while it loads').check();
  await dialog.getByLabel('A credit line with a link').check();
  await expect(dialog.getByLabel('With a script')).toHaveValue(
    /<cnn-pooling theme="dark" style="min-height: \d+px"><\/cnn-pooling>\n<p><a href="[^"]+">Figure: Pooling · ConvScope<\/a><\/p>$/,
  );
  await expect(dialog.getByLabel('In a frame')).toHaveValue(
    /<p><a href="[^"]+">Figure: Pooling · ConvScope<\/a><\/p>$/,
  );
  await expect(preview.contentFrame().locator('cnn-pooling')).toHaveAttribute('started');
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
});

test('where the code of the dialog cannot be fetched, a sentence says so, and the next click asks again', {
  tag: '@requests',
}, async ({ page, forgiven, browserName }) => {
  forgiven.push(failedRequest);
  await open(page);
  await page.route(/embed-dialog/, (route) => route.abort(), { times: 1 });
  const button = page.getByRole('button', { name: 'Embed: Pooling' }).first();
  const sentence = page.locator('.offer [role=alert]').filter({ hasText: 'could not be fetched' });
  const dialog = page.getByRole('dialog', { name: 'Put this figure into your page' });
  await button.click();
  await expect(sentence).toHaveText('The code for this could not be fetched. Try again, or reload the page.');
  await button.click();
  if (browserName !== 'chromium') {
    await expect(sentence).toHaveCount(1); // the others remember until the page ends that a module did not come, as HTML has it
    await page.reload();
    await button.click();
  }
  await expect(dialog).toBeVisible();
  await expect(sentence).toHaveCount(0);
});

test('the frame of the code shows the figure as it is now', async ({ page }) => {
  await open(page);
  await digit(page, 4).click();
  await page.getByRole('button', { name: 'Embed: All together' }).first().click();
  const code = await page.getByLabel('In a frame').inputValue();
  const address = code.match(/src="([^"]*)"/)?.[1].replaceAll('&amp;', '&') ?? '';
  await page.goto(address);
  await expect(page.locator('cnn-network .bar').nth(4)).toContainText('100%');
});

for (const language of languages) {
  test(`axe finds nothing in the dialog, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`./${addresses[language]}`);
    await page.locator('.offer .embed').first().click();
    await expect(page.locator('dialog.embedding')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expectNoViolations(page, 'dialog');
  });
}
