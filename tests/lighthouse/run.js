// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Audits the built page with Lighthouse, as a phone and as a desktop computer see it:
//   npm run lighthouse        → a table, and build/lighthouse.json
// Fails where a category is below 95.

import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { preview } from 'vite';
import { findBrowser } from '../browser/engines/find-browser.js';

const root = new URL('../../', import.meta.url);
const port = 4174;
const least = 95;
const pages = ['', 'zh-Hans.html'];
const devices = { phone: undefined, desktop: desktopConfig };

const server = await preview({
  root: fileURLToPath(new URL('web', root)),
  preview: { port, strictPort: true },
  logLevel: 'error',
});
const chrome = await launch({
  chromePath: findBrowser('chromium'),
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'],
});
/** @type {Record<string, number | string>[]} */
const rows = [];
try {
  for (const page of pages) {
    for (const [device, config] of Object.entries(devices)) {
      const url = `http://localhost:${port}/${page}`;
      const result = await lighthouse(url, { port: chrome.port, logLevel: 'error' }, config);
      if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
      const { categories, audits } = result.lhr;
      const scores = Object.values(categories).map(({ title, score }) => [title, Math.round(100 * (score ?? 0))]);
      rows.push({ page: page || 'index.html', device, ...Object.fromEntries(scores) });
      for (const { auditRefs } of Object.values(categories)) {
        for (const { id, weight } of auditRefs) {
          const { score, title } = audits[id];
          if (weight > 0 && score !== null && score < 0.9) console.log(`  ${page} ${device}: ${title} (${score})`);
        }
      }
    }
  }
} finally {
  await chrome.kill();
  await server.close();
}
console.table(rows);
await mkdir(new URL('build/', root), { recursive: true });
await writeFile(new URL('build/lighthouse.json', root), `${JSON.stringify(rows, null, 2)}\n`);
const failed = rows.filter((row) => Object.values(row).some((score) => typeof score === 'number' && score < least));
if (failed.length > 0) process.exitCode = 1;
