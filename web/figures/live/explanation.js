// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// All votes for the answer, exactly: the figure <cnn-why>, as content of this one, so that its code comes as that of any
// figure of the page does.

/** @import { Figure } from '../../parts/base/figure.js' */

const name = 'cnn-why';

/** Where the content stands in the figure. */
export const accountSlot = 'account';

/**
 * Puts the account into the figure, or takes it away.
 * @param {Figure} figure
 * @param {boolean} isAsked
 */
export function showAccount(figure, isAsked) {
  const present = figure.querySelector(`:scope > [slot="${accountSlot}"]`);
  if (!isAsked) present?.remove();
  if (!isAsked || present) return;
  const account = figure.ownerDocument.createElement(name);
  account.slot = accountSlot;
  if (figure.group !== null) account.setAttribute('group', figure.group);
  figure.append(account);
}
