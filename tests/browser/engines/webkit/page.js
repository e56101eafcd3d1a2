// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Playwright's Page, as far as the specs that every engine runs use it.

import { setTimeout as wait } from 'node:timers/promises';
import { rememberVisit } from '../../harness/remember-visit.js';
import { screen } from './driver.js';
import { Locator } from './locator.js';

/** @import { Media } from './driver.js' */
/** @import { Tab } from './tab.js' */

/** Keeps in the page what its errors, its console and its policy say. */
function listen() {
  /** @type {string[]} */
  const complaints = [];
  Reflect.set(window, 'complaints', complaints);
  addEventListener('error', ({ message }) => {
    // That one more frame is needed is no fault; the other engines don't tell it.
    if (!message.startsWith('ResizeObserver loop')) complaints.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  for (const level of /** @type {const} */ (['error', 'warn'])) {
    console[level] = (...words) => complaints.push(words.join(' '));
  }
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    complaints.push(`${violatedDirective} ${blockedURI}`);
  });
}

/** What there was to hear since then, and which files came. */
const heard = () => ({
  complaints: Reflect.get(window, 'complaints') ?? [],
  files: performance.getEntriesByType('resource').map(({ name }) => name),
});

export class Page {
  /** @type {string[]} what the pages before this one had to say */
  #complaints = [];
  /** @type {Set<string>} origins of the sites where the visit is not the first */
  #visited = new Set();

  /** @param {Tab} tab @param {string} baseURL @param {boolean} isFirstVisit */
  constructor(tab, baseURL, isFirstVisit) {
    this.isFirstVisit = isFirstVisit;
    this.tab = tab;
    this.baseURL = baseURL;
    this.mouse = tab.mouse;
    this.keyboard = tab.keyboard;
    const everything = new Locator(tab);
    this.locator = everything.locator.bind(everything);
    this.getByRole = everything.getByRole.bind(everything);
    this.getByText = everything.getByText.bind(everything);
    this.getByLabel = everything.getByLabel.bind(everything);
  }

  /** @param {string} address */
  async goto(address) {
    await this.complaints();
    const url = new URL(address, this.baseURL).href;
    await this.#rememberVisit(url);
    await this.tab.driver.call('POST', '/url', { url });
    await this.tab.run(listen);
  }

  /**
   * Has the pages of a site not begin with what a first visit shows. Nothing can be run before a page's own scripts, so another
   * page of the site does it.
   * @param {string} address
   */
  async #rememberVisit(address) {
    const { origin } = new URL(address);
    if (this.isFirstVisit || this.#visited.has(origin)) return;
    this.#visited.add(origin);
    await this.tab.driver.call('POST', '/url', { url: `${origin}/favicon.svg` });
    await this.tab.run(rememberVisit);
  }

  async reload() {
    await this.complaints();
    await this.tab.driver.call('POST', '/refresh', {});
    await this.tab.run(listen);
  }

  /** @param {Function} run @param {unknown} [arg] */
  evaluate(run, arg) {
    return this.tab.run(run, arg);
  }

  /** @param {{ width: number, height: number }} size */
  async setViewportSize({ width, height }) {
    // Around the middle of the screen, where its pointer is: without a window manager that is what gives the focus.
    const [x, y] = [(screen.width - width) / 2, (screen.height - height) / 2];
    await this.tab.driver.call('POST', '/window/rect', { x, y, width, height });
  }

  /** Before the page is opened. @param {Media} media */
  async emulateMedia(media) {
    const { width, height } = await this.tab.driver.call('GET', '/window/rect');
    await this.tab.driver.open(media);
    await this.setViewportSize({ width, height });
  }

  /** @param {number} ms */
  async waitForTimeout(ms) {
    await wait(ms);
  }

  /** All that was heard so far. */
  async complaints() {
    const { complaints, files } = await this.tab.run(heard);
    const foreign = files.filter((/** @type {string} */ name) => !name.startsWith(this.baseURL));
    this.#complaints.push(...complaints, ...foreign.map((/** @type {string} */ name) => `request to ${name}`));
    return this.#complaints;
  }
}
