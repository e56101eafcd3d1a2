// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Playwright's assertions about locators and the page, as far as the specs that every engine runs use them.

import { setTimeout as wait } from 'node:timers/promises';
import { expect as base } from '@playwright/test';
import { isVisible, nameOf, normalised, textOf } from './find.js';

/** @import { Locator } from './locator.js' */
/** @import { Page } from './page.js' */

const patience = 15_000; // ms, as in the other engines

/** @param {string} actual @param {string | RegExp} expected */
const isText = (actual, expected) =>
  expected instanceof RegExp ? expected.test(actual) : normalised(actual) === normalised(expected);

/** @param {string} actual @param {string | RegExp} expected */
const containsText = (actual, expected) =>
  expected instanceof RegExp ? expected.test(actual) : normalised(actual).includes(normalised(expected));

/**
 * Asks until the answer fits, or with `not` until it doesn't.
 * @param {(received: any, ...expected: any[]) => Promise<unknown>} ask
 * @param {(actual: any, ...expected: any[]) => boolean | undefined} fits undefined if nothing can be said
 */
function matcher(ask, fits) {
  /** @this {{ isNot: boolean }} @param {unknown} received @param {any[]} expected */
  return async function (received, ...expected) {
    const ends = performance.now() + (expected.find((option) => option?.timeout)?.timeout ?? patience);
    for (; ; await wait(50)) {
      const actual = await ask(received, ...expected);
      const pass = fits(actual, ...expected) ?? this.isNot;
      if (pass === this.isNot && performance.now() < ends) continue;
      const message = () => `expected ${this.isNot ? 'not ' : ''}${expected}; received ${JSON.stringify(actual)}`;
      return { pass, message };
    }
  };
}

/**
 * An assertion about the one element, or given a list of expectations about as many elements.
 * @param {Function | string} read
 * @param {(actual: any, expected: any) => boolean} fits
 */
const about = (read, fits) =>
  matcher(
    (/** @type {Locator} */ locator) => locator.evaluateAll(`(all) => all.map((element) => (${read})(element))`),
    (/** @type {unknown[]} */ actual, expected) =>
      Array.isArray(expected)
        ? actual.length === expected.length && actual.every((one, i) => fits(one, expected[i]))
        : actual.length === 1
          ? fits(actual[0], expected)
          : undefined,
  );

/** @param {string} selector */
const matching = (selector) => about(`(element) => element.matches('${selector}')`, (actual) => actual);

/** @param {(shown: boolean[]) => boolean} fits */
const shown = (fits) =>
  matcher((/** @type {Locator} */ locator) => locator.evaluateAll(`(all) => all.map(${isVisible})`), fits);

export const expect = base.extend({
  toHaveText: about(textOf, isText),
  toContainText: about(textOf, containsText),
  toHaveAccessibleName: about(nameOf, isText),
  toHaveValue: about((/** @type {HTMLInputElement} */ { value }) => value, isText),
  toHaveClass: about((/** @type {HTMLElement} */ { className }) => className, isText),
  toHaveAttribute: matcher(
    (/** @type {Locator} */ locator, /** @type {string} */ name) => locator.getAttribute(name),
    (/** @type {string | null} */ actual, _, expected) =>
      actual !== null && (expected === undefined || isText(actual, expected)),
  ),
  toHaveCSS: matcher(
    (/** @type {Locator} */ locator, /** @type {string} */ name) =>
      locator.evaluate(
        (/** @type {Element} */ element, /** @type {string} */ of) => getComputedStyle(element).getPropertyValue(of),
        name,
      ),
    (/** @type {string} */ actual, _, expected) => isText(actual, expected),
  ),
  toBeFocused: matching(':focus'),
  toBeChecked: matching(':checked'),
  toBeEnabled: matching(':enabled'),
  toBeEmpty: about(textOf, (actual) => actual.trim() === ''),
  toBeVisible: shown((all) => all.length === 1 && all[0]),
  toBeHidden: shown((all) => !all.includes(true)),
  toBeAttached: shown((all) => all.length === 1),
  toHaveCount: matcher(
    (/** @type {Locator} */ locator) => locator.count(),
    (actual, expected) => actual === expected,
  ),
  toHaveURL: matcher((/** @type {Page} */ page) => page.evaluate(() => location.href), isText),
});
