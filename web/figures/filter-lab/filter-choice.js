// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { cssColour, magnitudeOf, signedScale } from '../../drawing/colour-scale.js';
import { size } from './filtering.js';
import { words } from './words.js';

/** @import { Theme } from '../../drawing/colour-scale.js' */
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
  return html`<fieldset class="choice">
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
        />${swatch(kernels.get(name), figure.theme)}<span>${figure.say(words[`lab.filter.${name}`])}</span>
      </label>`,
    )}
  </fieldset>`;
}

/**
 * @param {Float32Array | undefined} weights
 * @param {Theme} theme
 */
function swatch(weights, theme) {
  const scale = weights && signedScale('weight', magnitudeOf(weights), theme);
  return html`<svg class="swatch" viewBox="0 0 ${size} ${size}" aria-hidden="true">
    ${Array.from(
      weights ?? [],
      (weight, tap) =>
        svg`<rect x=${tap % size} y=${Math.floor(tap / size)} width="1" height="1" fill=${scale ? cssColour(scale.rgb(weight)) : ''}></rect>`,
    )}
  </svg>`;
}
