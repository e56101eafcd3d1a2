// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { kernelSwatch } from '../../parts/kernel-swatch.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */

/** The filters that the library knows by name. */
export const filterNames = /** @type {const} */ ([
  'sobel-vertical',
  'sobel-horizontal',
  'prewitt-vertical',
  'prewitt-horizontal',
  'box-blur',
  'gaussian-blur',
  'sharpen',
  'outline',
  'emboss',
  'identity',
]);

/** @typedef {(typeof filterNames)[number]} FilterName */

/** Those whose results are a picture again, to be seen in its greys; of the others, signs are what matters. */
const pictureFilters = new Set(['box-blur', 'gaussian-blur', 'sharpen', 'emboss', 'identity']);

/** @param {FilterName} name */
export function toneOf(name) {
  return pictureFilters.has(name) ? 'grey' : 'signed';
}

/**
 * @param {string | null | undefined} text
 * @returns {FilterName}
 */
export function knownFilter(text) {
  return filterNames.find((name) => name === text) ?? 'sobel-vertical';
}

/**
 * The named filters as radio buttons, each with its nine weights drawn.
 * @param {Figure} figure
 * @param {object} state
 * @param {{ name: string, kernel: { data: Float32Array } }[]} state.filters
 * @param {FilterName | undefined} state.chosen undefined for weights of the reader's own
 * @param {(name: FilterName) => void} state.choose
 */
export function filterChoice(figure, { filters, chosen, choose }) {
  const kernels = new Map(filters.map(({ name, kernel }) => [name, kernel.data]));
  return html`<fieldset class="choice" data-control>
    <legend>${figure.say(words['lab.filters'])}</legend>
    ${filterNames.map(
      (name) => html`<label class="filter">
        <input
          type="radio"
          name="filter"
          value=${name}
          ?disabled=${filters.length === 0}
          .checked=${live(name === chosen)}
          @change=${() => choose(name)}
        />${kernelSwatch(kernels.get(name), figure.theme)}<span>${figure.say(words[`lab.filter.${name}`])}</span>
      </label>`,
    )}
  </fieldset>`;
}
