// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { partWords } from '../../parts/words.js';
import { arithmeticStyle } from './arithmetic-style.js';
import { explain } from './cell-explanation.js';
import { words } from './words.js';

export { arithmeticStyle };

/** @import { Figure } from '../../parts/base/figure.js' */

/**
 * The panel with the arithmetic of the number pointed at; it keeps its size whatever that is.
 * @param {Figure} figure
 */
export function arithmetic(figure) {
  const { session } = figure;
  const { pointing } = session;
  const explanation = pointing.target ? explain(figure) : undefined;
  const sentence = explanation?.sentence ?? '';
  return html`<section class="arithmetic ${pointing.pinned ? 'pinned' : ''}" aria-label=${figure.say(words['arithmetic.label'])}>
    <div class="words">
      ${
        explanation
          ? html`<h3>${explanation.where}</h3>
              <p>${explanation.how}</p>`
          : html`<p class="rest">${figure.say(words['arithmetic.rest'])}</p>`
      }
      ${
        pointing.pinned
          ? html`<button type="button" class="release" @click=${() => pointing.release()}>
              ${figure.say(words['arithmetic.release'])}
            </button>`
          : html`<p class="hint">${figure.say(words['arithmetic.hint'])}</p>`
      }
    </div>
    ${explanation?.terms}
    <p class="spoken" role="status">${pointing.pinned ? figure.say(partWords['sentence.pinned'], { sentence }) : sentence}</p>
  </section>`;
}
