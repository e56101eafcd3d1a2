// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { kernelSwatch } from '../../parts/kernel-swatch.js';
import { words } from './words.js';

/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Changes } from './changes.js' */

/**
 * All filters, small, to choose one from.
 * @param {Figure} figure
 * @param {object} state
 * @param {Changes} state.changes
 * @param {number} state.count
 * @param {number} state.chosen number of a filter, from 1
 * @param {ColourScale} state.scale
 * @param {(number: number) => void} state.choose
 */
export function filterTiles(figure, { changes, count, chosen, scale, choose }) {
  return html`<fieldset class="tiles">
    <legend>${figure.say(words['filters.choose'])}</legend>
    ${Array.from({ length: count }, (_, i) => {
      const number = i + 1;
      const isChanged = changes.kernels.has(number);
      return html`<label class="filter ${isChanged ? 'changed' : ''}">
        <input
          type="radio"
          name="filter"
          aria-label=${figure.say(words[isChanged ? 'filters.changed' : 'filters.one'], { number })}
          .checked=${live(number === chosen)}
          @change=${() => choose(number)}
        /><span class="face"
          >${kernelSwatch(changes.original && changes.weights(number), figure.theme, scale)}<span aria-hidden="true">${number}</span></span
        >
      </label>`;
    })}
  </fieldset>`;
}
