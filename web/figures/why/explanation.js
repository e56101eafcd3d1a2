// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { magnitudeOf } from '../../drawing/colour-scale.js';
import { signed } from '../../drawing/number-format.js';
import { oneStop } from '../../parts/base/one-stop.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { words } from './words.js';

/** @import { Attribution } from '../../lib/index.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { ColourScale } from '../../drawing/colour-scale.js' */

/**
 * What the score is made of, from the blank picture on, and the score as the network has it.
 * @param {Figure} figure
 * @param {Attribution} attribution
 * @param {string} scoreName what the score is called
 */
export function partsTable(figure, { blank, bias, drawn, sum, difference }, scoreName) {
  /** @type {[name: string, value: number, kind: string][]} */
  const rows = [
    [figure.say(words['sum.blank']), blank, 'blank'],
    [figure.say(words['sum.bias']), bias, 'bias'],
    [figure.say(words['sum.pixels']), drawn, 'pixels'],
    [figure.say(words['sum.sum']), sum, 'sum'],
    [scoreName, difference, 'logits'],
  ];
  return html`<table class="parts">
    <caption class="spoken">${figure.say(words['sum.label'])}</caption>
    <tbody>
      ${rows.map(
        ([name, value, kind]) => html`<tr class=${kind}>
          <th scope="row">${name}</th>
          <td><data value=${value}>${signed(value)}</data></td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/**
 * The sum of each filter's votes as a bar to either side of zero, which outlines its pixels.
 * @param {Figure} figure
 * @param {Float32Array} filters
 * @param {object} choice
 * @param {number | undefined} choice.chosen from 0
 * @param {ColourScale} choice.scale of the bars
 * @param {(filter: number) => void} choice.choose
 */
export function filterBars(figure, filters, { chosen, scale, choose }) {
  const longest = magnitudeOf(filters) || 1;
  return html`<ol class="filters" aria-label=${figure.say(words['why.filters'])} ${oneStop('button')}>
    ${Array.from(
      filters,
      (part, f) => html`<li>
        <button type="button" class="filter" aria-pressed=${chosen === f} @click=${() => choose(f)}>
          <span class="name">${figure.say(words['why.filter'], { number: f + 1 })}</span>
          <span class="track"
            ><span
              class="bar"
              ${styleProperties({
                '--start': Math.min(part, 0) / longest,
                '--length': Math.abs(part) / longest,
                'background-color': `rgb(${scale.rgb(part < 0 ? scale.domain[0] : scale.domain[1]).join(' ')})`,
              })}
            ></span
          ></span>
          <data value=${part}>${signed(part)}</data>
        </button>
      </li>`,
    )}
  </ol>`;
}
