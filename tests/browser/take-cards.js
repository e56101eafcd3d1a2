// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Writes the pictures that other sites show beside a link to the article, one for each language, from the built page:
// `npm run cards`, after its first screen has changed.

import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { languages } from '../../web/parts/base/languages.js';
import { serve } from './harness/static-server.js';
import settings from './playwright.config.js';

/** What sites take: 1.91 to 1. */
const viewport = { width: 1200, height: 630 };
/** The digit that is drawn. */
const digit = 3;

const host = await serve();
const browser = await chromium.launch(settings.use?.launchOptions);
for (const { tag, page: address } of languages) {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(`${host.origin}/${address}`);
  const figure = page.locator('cnn-live');
  await figure.locator('.prediction').waitFor();
  await figure.locator(`[data-chip="${digit}"]`).click();
  await figure.locator('.prediction', { hasText: String(digit) }).waitFor();
  await page.addStyleTag({ content: 'page-tools, .offer { visibility: hidden }' });
  await page.evaluate(async () => {
    /** @type {HTMLElement | null | undefined} */ (document.activeElement?.shadowRoot?.activeElement)?.blur();
    for (let i = 0; i < 3; ++i) await new Promise(requestAnimationFrame);
  });
  const path = fileURLToPath(new URL(`../../web/page/pictures/card-${tag}.png`, import.meta.url));
  await page.screenshot({ path });
  console.log(path);
}
await browser.close();
await host.close();
