// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { whenNear } from '../parts/base/near.js';
import { defineElement } from './define-element.js';
import { isFirstCopy } from './first-copy.js';
import { hideMissingCode, showForbidden, showMissingCode } from './missing-code.js';
import { allowTemplates } from './trusted-html.js';
import { watchElements } from './watch-elements.js';

/** @import { ElementClass } from './define-element.js' */

/** Other figures show what this one draws, wherever it is. */
const urgent = ':is(cnn-draw, cnn-live)[strokes]:not([aside])';

/**
 * Registers each element when the first of its name comes near the viewport, with the code that is fetched then. Until that
 * its content shows.
 * @param {Record<string, () => Promise<ElementClass>>} code by the names of the elements
 * @param {Promise<unknown>} [after] what has to be done before any is registered
 */
export function defineOnArrival(code, after = Promise.resolve()) {
  if (!isFirstCopy()) return;

  if (!allowTemplates()) {
    watchElements((name) => name in code, { found: showForbidden, changed: () => {} });
    return;
  }

  /** @type {Map<string, Set<Element>>} those that are not registered, by name */
  const unregistered = new Map(Object.keys(code).map((name) => [name, new Set()]));
  /** @type {Map<Element, () => void>} stops their waiting */
  const waiting = new Map();
  /** @type {Set<string>} names whose code is under way */
  const asked = new Set();
  /** @type {Set<string>} names whose code did not come before */
  const missed = new Set();

  /** @param {Element} element */
  const found = (element) => {
    const { localName: name } = element;
    if (customElements.get(name)) return;
    if (!unregistered.get(name)?.has(element)) attributes.observe(element, { attributes: true });
    unregistered.get(name)?.add(element);
    if (asked.has(name)) return;
    if (element.matches(urgent)) fetchCode(name);
    else if (!waiting.has(element)) wait(element);
  };

  /** @param {Element} element */
  const wait = (element) => {
    const stop = whenNear(element, () => fetchCode(element.localName));
    waiting.set(element, stop);
  };

  // One may become urgent while it waits.
  const attributes = new MutationObserver((records) => {
    for (const { target } of records) found(/** @type {Element} */ (target));
  });

  /** Of those that are not registered alone: a figure changes its own attributes all the time. */
  const watchAttributes = () => {
    attributes.disconnect();
    for (const elements of unregistered.values()) {
      for (const element of elements) attributes.observe(element, { attributes: true });
    }
  };

  /** Lets go of what has left the page. */
  const changed = () => {
    for (const elements of unregistered.values()) {
      for (const element of elements) {
        if (element.isConnected) continue;
        elements.delete(element);
        stopWaiting(element);
      }
    }
  };

  const stop = watchElements((name) => unregistered.has(name), { found, changed });

  /** @param {Element} element */
  function stopWaiting(element) {
    waiting.get(element)?.();
    waiting.delete(element);
  }

  /** @param {string} name */
  async function fetchCode(name) {
    if (asked.has(name)) return;
    asked.add(name);
    const elements = unregistered.get(name) ?? new Set();
    for (const element of elements) stopWaiting(element);
    try {
      const element = await code[name]();
      await after;
      for (const each of elements) hideMissingCode(each);
      defineElement(name, element);
      unregistered.delete(name);
      watchAttributes();
      if (unregistered.size === 0) stop();
    } catch {
      asked.delete(name);
      for (const element of elements) showMissingCode(element, () => fetchCode(name), missed.has(name));
      missed.add(name);
    }
  }
}
