// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How soon the article's first figure shows what its network computed.   npm run bench:first-screen
// From the start of the navigation, in Chromium with an empty cache, from a server that sends files gzipped; on this machine
// as it is, and as on a phone: 1.6 Mbit/s, a round trip of 150 ms, a processor of a quarter of the speed.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/engines/find-browser.js';
import { median } from './statistics.js';

const runs = 7;
const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
});
const devices = {
  'laptop, 1440×900': { viewport: { width: 1440, height: 900 }, maxSeconds: 1, isSlow: false },
  'phone, 390×844': { viewport: { width: 390, height: 844 }, maxSeconds: 2.5, isSlow: true },
};
const site = new URL('../../dist/', import.meta.url);

/** @type {Map<string, Promise<Buffer>>} */
const packed = new Map();

const server = createServer(async ({ url = '/' }, response) => {
  const name = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html';
  const isPacked = name.endsWith('.gz');
  const body = packed.get(name) ?? readFile(new URL(name, site)).then((file) => (isPacked ? file : gzipSync(file)));
  packed.set(name, body);
  try {
    const content = await body;
    const encoding = isPacked ? {} : { 'content-encoding': 'gzip' };
    response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream', ...encoding });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

/** Milliseconds until the first figure shows what its network computed. */
const untilLive = () =>
  new Promise((resolve) => {
    const look = () => {
      const figure = document.querySelector('cnn-live');
      if (figure?.shadowRoot?.querySelector('.bars .likeliest')) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });

const browser = await chromium.launch({ executablePath: findBrowser('chromium') });
try {
  for (const [name, { viewport, maxSeconds, isSlow }] of Object.entries(devices)) {
    const times = [];
    for (let run = 0; run < runs; ++run) {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      const client = await context.newCDPSession(page);
      if (isSlow) {
        const bytesPerSecond = 1.6e6 / 8;
        await client.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: 150,
          downloadThroughput: bytesPerSecond,
          uploadThroughput: bytesPerSecond,
        });
        await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      }
      await page.goto(`http://localhost:${port}/`, { waitUntil: 'commit' });
      times.push(await page.evaluate(untilLive));
      await context.close();
    }
    const seconds = times.map((time) => Number(time) / 1000).sort((a, b) => a - b);
    const [min, max] = [seconds[0], seconds[runs - 1]].map((time) => time.toFixed(2));
    console.log(`${name}: ${median(seconds).toFixed(2)} s (${min}–${max}), at most ${maxSeconds} s`);
  }
} finally {
  await browser.close();
  server.close();
}
