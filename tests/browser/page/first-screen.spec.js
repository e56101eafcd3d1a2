// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fetchedBytes } from '../../node/page-size.js';
import { expect, test } from '../harness/page.js';

const kilobyte = 1024;

test('the code of the first figure is asked for together with the first script, all of it', {
  tag: '@requests',
}, async ({ page }) => {
  await page.goto('');
  await expect(page.locator('cnn-live')).toHaveAttribute('started');
  const late = await page.evaluate(async () => {
    const html = await (await fetch('./')).text(); // scripts put more links into the document
    const named = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+\.js)"/g)];
    const addresses = named.map(([, address]) => new URL(address, location.href).href);
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
    return scripts.map(({ name }) => name).filter((name) => !addresses.includes(name));
  });
  expect(late.map((name) => name.replace(/.*\/|-[\w-]{8}\.js$/g, ''))).toEqual(['start']); // the page's own tools
});

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
