// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fetchedBytes } from '../../node/page-size.js';
import { expect, test } from '../harness/page.js';

const kilobyte = 1024;

test('all that the first screen needs is asked for by links, which don’t wait for each other, and once', {
  tag: '@requests',
}, async ({ page }) => {
  await page.goto('');
  await expect(page.locator('cnn-live')).toHaveAttribute('started');
  await expect(page.locator('cnn-live .prediction')).not.toBeEmpty();
  const { late, names } = await page.evaluate(async () => {
    const html = await (await fetch('./')).text(); // scripts put more links of scripts into the document
    const asked = [
      ...[...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+)"/g)].map(([, address]) => address),
      ...Array.from(document.querySelectorAll('link[as=fetch]'), (link) => Reflect.get(link, 'href')),
    ].map((address) => new URL(address, location.href).href);
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return { late: names.filter((name) => name.includes('/assets/') && !asked.includes(name)), names };
  });
  expect(late).toEqual([]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  const kinds = new Set(names.map((name) => name.replace(/.*\./, '')));
  for (const kind of ['js', 'css', 'wasm', 'safetensors', 'gz']) expect(kinds).toContain(kind);
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  const title = `the article fetches at most 169 KB after gzip for its first screen of ${viewport.width}×${viewport.height}`;
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
    expect(total, asked.join(' ')).toBeLessThanOrEqual(169 * kilobyte);
    expect(total).toBeGreaterThan(120 * kilobyte); // WebAssembly, weights and samples among them
  });
}
