// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { small } from '../drawing/number-format.js';
import { partWords } from './words.js';

/** @import { PlainFigure } from './base/plain-figure.js' */

/**
 * What the network gives each digit.
 * @param {PlainFigure} figure
 * @param {ArrayLike<number>} probabilities
 */
export function probabilityTable(figure, probabilities) {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${figure.say(partWords['table.digit'])}</th>
        <th scope="col">${figure.say(partWords['table.probability'])}</th>
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        probabilities,
        (probability, digit) => html`<tr>
          <th scope="row">${digit}</th>
          <td><data value=${probability}>${small(probability)}</data></td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
