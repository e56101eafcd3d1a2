// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/engines/find-browser.js';
import { bundle } from './bundle.js';
import { serveProject } from './server.js';
import { withinTime } from './time-limit.js';

/** @import { RemoteHost } from './node.js' */
/** @import { Row } from './rows.js' */

/** The packages that browsers cannot import as they are; page.html says which name stands for which file. */
const packages = {
  tensorflow: "export * from '@tensorflow/tfjs-core';",
  'tensorflow-cpu': "export * from '@tensorflow/tfjs-backend-cpu';",
  'tensorflow-wasm': "export * from '@tensorflow/tfjs-backend-wasm';",
  convnet: "export { default } from 'convnetjs';",
};

/**
 * A browser in which each host has a page of its own.
 * @returns {Promise<{ open: (row: Row) => Promise<RemoteHost>, version: string, close: () => Promise<void> }>}
 */
export async function openChromium() {
  await bundle(packages, { outDir: fileURLToPath(new URL('../../build/bench/packages', import.meta.url)) });
  const server = await serveProject();
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  return {
    async open(row) {
      const page = await browser.newPage();
      await page.goto(`${server.address}/tests/bench/page.html`);
      const host = await page.evaluateHandle((given) => openHost(given), row);
      return {
        call(method, ...values) {
          // @ts-expect-error: RemoteHost is typed, and names only what the host has
          const value = host.evaluate((local, call) => local[call.method](...call.values), { method, values });
          return /** @type {ReturnType<import('./host.js').Host[typeof method]>} */ (withinTime(row.name, value));
        },
        close: () => page.close(),
      };
    },
    version: browser.version(),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
