// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { load } from '../../web/lib/index.js';
import { samples } from './expected.js';
import { expect, open, test } from './page.js';

test('evaluating a thousand digits fills the log with a line every hundred steps', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Evaluate 1,000 digits' }).click();
  const lines = page.locator('.log .line');
  await expect(lines).toHaveCount(10);

  const network = (await load()).createNetwork({ seed: 1 });
  const { windows, loss, accuracy } = network.evaluate(await samples(1000), { window: 100 });
  expect(await lines.allTextContents()).toEqual(
    windows.map(
      ({ end, loss, accuracy }) =>
        `[Step ${end}] Past 100 steps: Average Loss ${loss.toFixed(3)} | Accuracy: ${Math.round(100 * accuracy)}%`,
    ),
  );
  await expect(page.locator('.log .total')).toHaveText(
    `All 1,000 (seed 1): Average Loss ${loss.toFixed(3)} | Accuracy: ${(100 * accuracy).toFixed(1)}%`,
  );
});

test('an evaluation leaves the chosen digit in the network', async ({ page }) => {
  await open(page);
  const account = page.locator('.arithmetic [role=status]');
  const before = await account.textContent();
  await page.getByRole('button', { name: 'Evaluate 1,000 digits' }).click();
  await expect(page.locator('.log .line')).toHaveCount(10);
  await page.getByRole('button', { name: /^Digit 3/ }).hover();
  await expect(account).not.toHaveText(before ?? '');
  await page.getByRole('option').first().click();
  await page.keyboard.press('Escape');
  const target = page.locator('[data-map="conv 2"]');
  await target.hover({ position: { x: 21.5 * 4, y: 8.5 * 4 } });
  await expect(account).toHaveText(before ?? '');
});
