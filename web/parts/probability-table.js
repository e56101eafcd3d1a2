// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { small } from '../drawing/number-format.js';
import { partWords } from './words.js';

/** @import { Text } from './base/languages.js' */
/** @import { PlainFigure } from './base/plain-figure.js' */

/**
 * What the network gives each class.
 * @param {PlainFigure} figure
 * @param {ArrayLike<number>} probabilities
 * @param {{ heading: Text, nameOf: (k: number) => string | number }} [classes] by default the ten digits
 */
export function probabilityTable(
  figure,
  probabilities,
  { heading, nameOf } = { heading: partWords['table.digit'], nameOf: (k) => k },
) {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${figure.say(heading)}</th>
        <th scope="col">${figure.say(partWords['table.probability'])}</th>
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        probabilities,
        (probability, k) => html`<tr>
          <th scope="row">${nameOf(k)}</th>
          <td><data value=${probability}>${small(probability)}</data></td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
