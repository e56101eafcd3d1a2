// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cellAfter } from '../base/cell-after.js';
import { mapWords } from './words.js';

/** @import { Figure } from '../base/figure.js' */

const neighbours = /** @type {const} */ ([
  ['←', 'ArrowLeft'],
  ['↑', 'ArrowUp'],
  ['↓', 'ArrowDown'],
  ['→', 'ArrowRight'],
]);

/**
 * Buttons that lead from the cell pointed at to its neighbours: where a finger covers many, they choose the one that was
 * meant. Keys reach cells without them.
 * @param {Figure} figure
 * @param {readonly number[]} shape of the layer
 */
export function steps(figure, shape) {
  const { pointing } = figure.session;
  const { target } = pointing;
  const step = (/** @type {string} */ key) => {
    const index = target && cellAfter(key, target.index, shape);
    if (target && index !== undefined) pointing.move({ ...target, index });
  };
  return html`<div class="steps">
    ${neighbours.map(
      ([sign, key]) =>
        html`<button type="button" tabindex="-1" aria-label=${figure.say(mapWords[`step.${sign}`])} @click=${() => step(key)}>${sign}</button>`,
    )}
  </div>`;
}
