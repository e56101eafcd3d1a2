// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The page must stay silent, keep to its own server and obey its policy, whatever a test does with it.

import { test as base, expect } from '@playwright/test';
import { rememberVisit } from './remember-visit.js';

/** @import { Fixtures, PlaywrightTestArgs, PlaywrightTestOptions, PlaywrightWorkerArgs, PlaywrightWorkerOptions } from '@playwright/test' */

/** Chromium's advice where a file is used more than some seconds after the page has come: on a busy machine all are. */
const isLate = /was preloaded using link preload but not used within a few seconds/;

/**
 * `complaints`: what the console, the network or the content security policy had to say. A test that provokes some puts a
 * pattern of them into `forgiven`: the browser may tell of them late, so they cannot be taken away when they were seen.
 * `isFirstVisit`: whether <cnn-live> may begin with a digit that draws itself; on the pages of all other tests it would come
 * between.
 * @type {Fixtures<{ complaints: string[], forgiven: RegExp[], isFirstVisit: boolean }, {}, PlaywrightTestArgs & PlaywrightTestOptions, PlaywrightWorkerArgs & PlaywrightWorkerOptions>}
 */
const silence = {
  isFirstVisit: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the parameter to be taken apart
  forgiven: async ({}, use) => use([]),
  complaints: [
    async ({ page, baseURL, forgiven, isFirstVisit }, use) => {
      /** @type {string[]} */
      const complaints = [];
      page.on('console', (message) => {
        const text = message.text();
        if (['error', 'warning'].includes(message.type()) && !isLate.test(text)) complaints.push(text);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const isWithin = request.url().startsWith('blob:'); // which never leaves the browser
        if (!isWithin && !request.url().startsWith(baseURL ?? '')) complaints.push(`request to ${request.url()}`);
      });
      await page.exposeFunction('reportViolation', (/** @type {string} */ text) => complaints.push(text));
      if (!isFirstVisit) await page.addInitScript(rememberVisit);
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          Reflect.get(window, 'reportViolation')(`${violatedDirective} ${blockedURI}`);
        });
      });
      await use(complaints);
      expect(complaints.filter((text) => !forgiven.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
};

export const test = base.extend(silence);

export { expect };
