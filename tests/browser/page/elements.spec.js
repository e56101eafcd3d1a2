// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The list of the elements, made from their comments, with each of them live.

import { elements } from '../../../web/figures/elements.js';
import { expect, test } from '../harness/page.js';
import { expectNoViolations, inEveryLook } from '../harness/reach.js';

test('every element is listed, and each example works', async ({ page }) => {
  await page.goto('./elements.html');
  const listed = await page.locator('section h2 > code').allTextContents();
  expect(listed.sort()).toEqual(
    Object.keys(elements)
      .map((name) => `<${name}>`)
      .sort(),
  );
  for (const name of Object.keys(elements)) {
    const example = page.locator(`section#${name} > ${name}`);
    if ((await example.count()) === 0) continue; // a part of others
    // Examples above start and grow, which without scroll anchoring (WebKit) pushes this one out of sight.
    await expect
      .poll(async () => {
        await example.scrollIntoViewIfNeeded();
        return example.getAttribute('started');
      })
      .toBe('');
    const shown = await page.locator(`section#${name} pre`).textContent();
    expect(shown).toContain(`<${name}`);
  }
  await expect(page.locator('cnn-samples')).toContainText('Sample 5 of 100');
  await expect(page.locator('cnn-feature-maps .arithmetic h3')).toContainText('row 12, column 15');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
});

test('the example of an element can be copied', { tag: '@clipboard' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./elements.html');
  const section = page.locator('section#cnn-network');
  await section.getByRole('button', { name: 'Copy' }).click();
  await expect(section.locator('> .copy [role="status"]')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('<cnn-network stage="3"></cnn-network>');
});

test('axe finds nothing in the list, and nothing needs scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('./elements.html');
  await page.locator('cnn-parameters').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-parameters')).toHaveAttribute('started');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await inEveryLook(page, () => expectNoViolations(page), ['en']);
});
