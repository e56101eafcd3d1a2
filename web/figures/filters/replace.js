// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { oneStop } from '../../parts/base/one-stop.js';
import { segments } from '../../parts/segments.js';
import { replacements } from './replacements.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Replacement } from './replacements.js' */

/**
 * What may take the place of one filter or of all: a row of buttons that is one stop of the Tab key.
 * @param {Figure} figure
 * @param {object} state
 * @param {number} state.number of the chosen filter, from 1
 * @param {number} state.count of filters
 * @param {boolean} state.isAll whether all are replaced
 * @param {boolean} state.isOriginal whether there is nothing to take back
 * @param {boolean} state.isReady
 * @param {(isAll: boolean) => void} state.setScope
 * @param {(name: Replacement) => void} state.replace
 * @param {(number: number) => void} state.copy
 * @param {() => void} state.restore
 */
export function replaceTools(figure, { number, count, isAll, isOriginal, isReady, setScope, replace, copy, restore }) {
  return html`<div class="replace" data-control>
      ${segments({
        name: figure.say(words['scope.label']),
        options: [
          { value: false, text: figure.say(words['scope.one'], { number }) },
          { value: true, text: figure.say(words['scope.all'], { count }) },
        ],
        chosen: isAll,
        choose: setScope,
      })}
      <div class="with">
        <span class="name" id="with">${figure.say(words['replace.label'])}</span>
        <div class="row" role="toolbar" aria-labelledby="with" ${oneStop('button, select')}>
          ${replacements.map(
            (name) => html`<button
              type="button"
              ?disabled=${!isReady}
              @click=${() => replace(name)}
            >
              ${figure.say(words[`replace.${name}`])}
            </button>`,
          )}
          <select
            ?disabled=${!isReady}
            aria-label=${figure.say(words['replace.copy-label'])}
            .value=${''}
            @change=${(/** @type {Event} */ event) => {
              const select = /** @type {HTMLSelectElement} */ (event.target);
              if (select.value !== '') copy(Number(select.value));
              select.value = '';
            }}
          >
            <option value="">${figure.say(words['replace.copy'])}</option>
            ${Array.from(
              { length: count },
              (_, i) => html`<option value=${i + 1}>${figure.say(words['filters.one'], { number: i + 1 })}</option>`,
            )}
          </select>
          <button
            type="button"
            class="original"
            ?disabled=${!isReady}
            aria-disabled=${isOriginal}
            @click=${restore}
          >
            ${figure.say(words['replace.original'])}
          </button>
        </div>
      </div>
    </div>`;
}
