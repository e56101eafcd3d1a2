// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Playwright's Locator, as far as the specs that every engine runs use it.

import { readFile } from 'node:fs/promises';
import { chooseFile, fill, pointIn, select, show } from './act.js';

/** @import { Step, Wanted } from './find.js' */
/** @import { Tab } from './tab.js' */

/** @param {string | RegExp} text @param {boolean} [exact] @returns {Wanted} */
function wanted(text, exact) {
  return text instanceof RegExp ? { source: text.source, flags: text.flags } : { text, exact };
}

export class Locator {
  /** @param {Tab} tab @param {Step[]} [steps] */
  constructor(tab, steps = []) {
    this.tab = tab;
    this.steps = steps;
  }

  /** @param {...(Step | false | undefined)} steps those that don't apply are left out */
  #then(...steps) {
    return new Locator(this.tab, [...this.steps, ...steps.filter((step) => typeof step === 'object')]);
  }

  /** @param {string} selector @param {{ has?: Locator, hasText?: string | RegExp }} [options] */
  locator(selector, options) {
    return this.#then({ by: 'css', selector }).filter(options);
  }

  /** @param {{ has?: Locator, hasText?: string | RegExp }} [options] */
  filter({ has, hasText } = {}) {
    return this.#then(
      has && { by: 'has', steps: has.steps },
      hasText !== undefined && { by: 'hasText', wanted: wanted(hasText) },
    );
  }

  /** @param {string} role @param {{ name?: string | RegExp, exact?: boolean, selected?: boolean, checked?: boolean }} [options] */
  getByRole(role, { name, exact, ...state } = {}) {
    return this.#then({ by: 'role', role, name: name === undefined ? name : wanted(name, exact), ...state });
  }

  /** @param {string | RegExp} text @param {{ exact?: boolean }} [options] */
  getByText(text, { exact } = {}) {
    return this.#then({ by: 'text', wanted: wanted(text, exact) });
  }

  /** @param {string | RegExp} text @param {{ exact?: boolean }} [options] */
  getByLabel(text, { exact } = {}) {
    return this.#then({ by: 'label', wanted: wanted(text, exact) });
  }

  /** @param {number} index from the end if below 0 */
  nth(index) {
    return this.#then({ by: 'nth', index });
  }

  first() {
    return this.nth(0);
  }

  last() {
    return this.nth(-1);
  }

  /**
   * @param {Function | string} run gets all elements that are there now
   * @param {unknown} [arg]
   */
  evaluateAll(run, arg) {
    return this.tab.run(`(steps, arg) => (${run})(find(steps), arg)`, this.steps, arg);
  }

  /**
   * @param {Function | string} run gets the one element, as soon as there is one
   * @param {unknown} [arg]
   */
  evaluate(run, arg) {
    return this.tab.run(`async (steps, arg) => (${run})(await one(steps), arg)`, this.steps, arg);
  }

  allTextContents() {
    return this.evaluateAll((/** @type {Element[]} */ all) => all.map((element) => element.textContent));
  }

  count() {
    return this.evaluateAll((/** @type {Element[]} */ all) => all.length);
  }

  textContent() {
    return this.evaluate((/** @type {Element} */ element) => element.textContent);
  }

  inputValue() {
    return this.evaluate((/** @type {HTMLInputElement} */ { value }) => value);
  }

  /** @param {string} name */
  getAttribute(name) {
    return this.evaluate((/** @type {Element} */ element, /** @type {string} */ of) => element.getAttribute(of), name);
  }

  boundingBox() {
    return this.evaluate((/** @type {Element} */ element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /** @param {{ position?: { x: number, y: number } }} [options] */
  async hover({ position } = {}) {
    const { x, y } = await this.evaluate(pointIn, position);
    await this.tab.mouse.move(x, y);
  }

  /** @param {{ position?: { x: number, y: number } }} [options] */
  async click(options) {
    await this.hover(options);
    await this.tab.mouse.down();
    await this.tab.mouse.up();
  }

  focus() {
    return this.evaluate((/** @type {HTMLElement} */ element) => element.focus());
  }

  blur() {
    return this.evaluate((/** @type {HTMLElement} */ element) => element.blur());
  }

  /** @param {string} key */
  async press(key) {
    await this.focus();
    await this.tab.keyboard.press(key);
  }

  /** @param {string} value */
  fill(value) {
    return this.evaluate(fill, value);
  }

  /** @param {string} option */
  selectOption(option) {
    return this.evaluate(select, option);
  }

  scrollIntoViewIfNeeded() {
    return this.evaluate(show);
  }

  /** @param {string | { name: string, mimeType: string, buffer: Buffer }} file a path, or what would be there */
  async setInputFiles(file) {
    const { name, mimeType, buffer } =
      typeof file === 'string' ? { name: file, mimeType: '', buffer: await readFile(file) } : file;
    await this.evaluate(chooseFile, { name, mimeType, bytes: [...buffer] });
  }
}
