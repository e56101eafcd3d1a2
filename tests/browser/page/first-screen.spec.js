// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fetchedBytes } from '../../node/page-size.js';
import { expect, test } from '../harness/page.js';

const kilobyte = 1024;

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  const title = `the article fetches at most 165 KB after gzip for its first screen of ${viewport.width}×${viewport.height}`;
  test(title, { tag: '@requests' }, async ({ page }) => {
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1) || 'index.html'));
    await page.setViewportSize(viewport);
    await page.goto('');
    await expect(page.locator('main section > [started]').first()).toBeVisible();
    await expect(page.locator('.offer').first()).toBeAttached(); // the page's own tools are there
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all([...new Set(asked)].map((name) => fetchedBytes(`dist/${name}`)));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total, asked.join(' ')).toBeLessThanOrEqual(165 * kilobyte);
    expect(total).toBeGreaterThan(120 * kilobyte); // WebAssembly, weights and samples among them
  });
}
