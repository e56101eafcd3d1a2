// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { networkNumbers } from './network-numbers.js';

/** @import { Session } from '../../session/session.js' */

/**
 * Keeps the text of an article in step with its figures. An element with `data-of` names one of its numbers, one with
 * `data-model` is about that network alone.
 * @param {Element} article
 * @param {Session} session
 */
export function followNetwork(article, session) {
  const numbers = /** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll('[data-of]'));
  const parts = /** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll('[data-model]'));
  const follow = () => {
    const { ready } = session;
    if (!ready) return;
    const told = networkNumbers(ready);
    for (const element of numbers) {
      const text = told[element.dataset.of ?? ''];
      if (element.textContent !== text) element.textContent = text;
    }
    for (const part of parts) part.hidden = part.dataset.model !== ready.weights.model;
  };
  session.addEventListener('change', follow);
  follow();
}
