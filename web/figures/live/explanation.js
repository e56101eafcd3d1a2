// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// All votes for the answer, exactly: the figure <cnn-why>, as content of this one, so that its code comes as that of any
// figure of the page does.

/** @import { Figure } from '../../parts/base/figure.js' */

const name = 'cnn-why';

/** Where the content stands in the figure. */
export const explanationSlot = 'explanation';

/**
 * Puts the explanation into the figure, or takes it away.
 * @param {Figure} figure
 * @param {boolean} isAsked
 */
export function showExplanation(figure, isAsked) {
  const present = figure.querySelector(`:scope > [slot="${explanationSlot}"]`);
  if (!isAsked) present?.remove();
  if (!isAsked || present) return;
  const explanation = figure.ownerDocument.createElement(name);
  explanation.slot = explanationSlot;
  if (figure.group !== null) explanation.setAttribute('group', figure.group);
  figure.append(explanation);
}
