// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { moveFocus } from '../../parts/base/keys.js';
import { padWords } from '../../parts/pad/words.js';
import { digits, trickyDigit } from './digits.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */

/** The keys that lead from one example to the next. @type {Record<string, number>} */
const steps = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Digits that draw themselves, and what clears the pad: one stop of the Tab key.
 * @param {Figure} figure
 * @param {object} chips
 * @param {number} chips.entry index of the one that Tab leads to
 * @param {(index: number) => void} chips.enter tells of another one
 * @param {(code: string) => void} chips.choose
 * @param {(() => void) | undefined} chips.clear where there is something to be cleared
 */
export function exampleChips(figure, { entry, enter, choose, clear }) {
  const chip = (
    /** @type {number} */ index,
    /** @type {string} */ code,
    /** @type {string} */ name,
    label = name,
  ) => html`<button
    type="button"
    class="chip"
    data-chip=${index}
    tabindex=${index === entry ? 0 : -1}
    aria-label=${label}
    @focus=${() => enter(index)}
    @click=${() => choose(code)}
  >
    ${name}
  </button>`;
  const keydown = (/** @type {KeyboardEvent} */ event) => {
    const here = Number(/** @type {HTMLElement} */ (event.target).dataset.chip); // keys may come faster than renders
    const step = steps[event.key];
    const next = here + (step ?? 0);
    if (step && next >= 0 && next <= digits.length) moveFocus(event, figure.renderRoot, 'data-chip', next);
  };
  return html`<div class="chips" role="group" aria-label=${figure.say(words['live.examples'])} @keydown=${keydown}>
    <div class="digits">
      ${digits.map((code, digit) => chip(digit, code, String(digit), figure.say(words['live.example'], { digit })))}
    </div>
    ${chip(digits.length, trickyDigit, figure.say(words['live.tricky']))}
    <button type="button" class="clear" ?disabled=${!clear} @click=${clear}>${figure.say(padWords['pad.clear'])}</button>
  </div>`;
}
