// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { networkAfter, networkOf, samples } from './expected.js';
import { expect, map, middleOf, open, test, values } from './page.js';

test('evaluating a thousand digits fills the log with a line every hundred steps', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Evaluate 1,000 digits' }).click();
  const lines = page.locator('.log .line');
  await expect(lines).toHaveCount(10);

  const network = await networkOf();
  const { windows, loss, accuracy } = network.evaluate(await samples(1000), { window: 100 });
  expect(await lines.allTextContents()).toEqual(
    windows.map(
      ({ end, loss, accuracy }) =>
        `[Step ${end}] Past 100 steps: Average Loss ${loss.toFixed(3)} | Accuracy: ${Math.round(100 * accuracy)}%`,
    ),
  );
  await expect(page.locator('.log .total')).toHaveText(
    `All 1,000: Average Loss ${loss.toFixed(3)} | Accuracy: ${(100 * accuracy).toFixed(1)}%`,
  );
});

test('an evaluation leaves the chosen digit in the network', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Evaluate 1,000 digits' }).click();
  await expect(page.locator('.log .line')).toHaveCount(10);
  const target = map(page, 'conv', 0);
  await target.hover({ position: await middleOf(target, { y: 8, x: 9 }, 26) });
  await expect(page.locator('.arithmetic h3')).toHaveText('Convolution map 1 · row 9, column 10');
  const { network } = await networkAfter();
  expect(await values(page, '.term .input')).toEqual([...network.explain('conv', (8 * 26 + 9) * 8).inputs]);
});
