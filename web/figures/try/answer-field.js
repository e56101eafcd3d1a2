// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the reader answers with: a field for a number, or options to choose from.

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { isShortcut } from '../../parts/base/keys.js';
import { grid } from './grid.js';
import { letterOf } from './question.js';
import { words } from './words.js';

/** @import { PlainFigure } from '../../parts/base/plain-figure.js' */
/** @import { ChoiceAnswer, NumberAnswer } from './question.js' */

/**
 * @typedef {object} Given
 * @property {string} text of the field, or the number of the option from 0; empty while there is none
 * @property {boolean} isFixed whether it counts already and cannot be changed
 * @property {(text: string) => void} give
 * @property {() => void} check
 */

/**
 * @param {PlainFigure} figure
 * @param {NumberAnswer | ChoiceAnswer} answer
 * @param {Given} given
 */
export function answerField(figure, answer, given) {
  return 'options' in answer ? options(figure, answer, given) : field(figure, answer, given);
}

/**
 * @param {PlainFigure} figure
 * @param {NumberAnswer} answer
 * @param {Given} given
 */
function field(figure, { isCount = false }, { text, isFixed, give, check }) {
  return html`<label class="number"
    ><span class="name">${figure.say(words['try.answer'])}</span>
    <input
      type="text"
      class="answer"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      maxlength="16"
      inputmode=${isCount ? 'numeric' : 'text' /* as the keys of numbers have no minus sign on all phones */}
      aria-describedby="ask"
      .value=${live(text)}
      ?readonly=${isFixed}
      @input=${(/** @type {Event} */ event) => give(/** @type {HTMLInputElement} */ (event.target).value)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => {
        if (event.key !== 'Enter' || isShortcut(event) || event.isComposing) return;
        event.preventDefault();
        check();
      }}
    />
  </label>`;
}

/**
 * @param {PlainFigure} figure
 * @param {ChoiceAnswer} answer
 * @param {Given} given
 */
function options(figure, { options }, { text, isFixed, give }) {
  return html`<div class="options" role="radiogroup" aria-labelledby="ask">
    ${options.map((option, i) => {
      const letter = letterOf(i);
      return html`<label class="option">
        <input
          type="radio"
          class="answer"
          name="answer"
          value=${i}
          .checked=${live(text === String(i))}
          ?disabled=${isFixed && text !== String(i)}
          @change=${() => give(String(i))}
        />
        <span class="letter">${letter}</span>
        ${'grid' in option ? grid(figure, option.grid) : html`<span class="term">${option.text}</span>`}
      </label>`;
    })}
  </div>`;
}
