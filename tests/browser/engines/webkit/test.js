// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Playwright's runner with a page in WebKit.

import { test as base } from '@playwright/test';
import { Driver } from './driver.js';
import { expect } from './expect.js';
import { Page } from './page.js';
import { Tab } from './tab.js';

/** @import { Fixtures, Page as PlaywrightPage, PlaywrightTestArgs, PlaywrightTestOptions, PlaywrightWorkerArgs, PlaywrightWorkerOptions } from '@playwright/test' */

/** @type {Fixtures<{ page: PlaywrightPage, complaints: string[], forgiven: RegExp[], isFirstVisit: boolean }, { driver: Driver }, PlaywrightTestArgs & PlaywrightTestOptions, PlaywrightWorkerArgs & PlaywrightWorkerOptions>} */
const webkit = {
  driver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the parameter to be taken apart
    async ({}, use) => {
      const driver = new Driver();
      await driver.start();
      await use(driver);
      await driver.stop();
    },
    { scope: 'worker' },
  ],
  isFirstVisit: [false, { option: true }],
  page: async ({ driver, baseURL, viewport, isFirstVisit }, use) => {
    await driver.open();
    const page = new Page(new Tab(driver), baseURL ?? '', isFirstVisit);
    if (viewport) await page.setViewportSize(viewport);
    await use(/** @type {PlaywrightPage} */ (/** @type {unknown} */ (page)));
    await driver.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the parameter to be taken apart
  forgiven: async ({}, use) => use([]),
  complaints: [
    async ({ page, forgiven }, use) => {
      await use([]);
      const complaints = await /** @type {Page} */ (/** @type {unknown} */ (page)).complaints();
      expect(complaints.filter((text) => !forgiven.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
};

export const test = base.extend(webkit);
export { expect };
