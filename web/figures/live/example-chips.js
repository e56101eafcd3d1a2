// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { oneStop } from '../../parts/base/one-stop.js';
import { padWords } from '../../parts/pad/words.js';
import { digits, trickyDigit } from './digits.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */

/**
 * Digits that draw themselves, and what clears the pad: one stop of the Tab key.
 * @param {Figure} figure
 * @param {object} chips
 * @param {(code: string) => void} chips.choose
 * @param {(() => void) | undefined} chips.clear where there is something to be cleared
 */
export function exampleChips(figure, { choose, clear }) {
  const chip = (
    /** @type {number} */ index,
    /** @type {string} */ code,
    /** @type {string} */ name,
    label = name,
  ) => html`<button
    type="button"
    class="chip"
    data-chip=${index}
    aria-label=${label}
    @click=${() => choose(code)}
  >
    ${name}
  </button>`;
  return html`<div class="chips" data-control role="group" aria-label=${figure.say(words['live.examples'])} ${oneStop('.chip')}>
    <div class="digits">
      ${digits.map((code, digit) => chip(digit, code, String(digit), figure.say(words['live.example'], { digit })))}
    </div>
    ${chip(digits.length, trickyDigit, figure.say(words['live.tricky']))}
    <button type="button" class="clear" ?disabled=${!clear} @click=${clear}>${figure.say(padWords['pad.clear'])}</button>
  </div>`;
}
