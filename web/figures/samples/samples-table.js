// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { partWords } from '../../parts/words.js';
import { words } from './words.js';

/** @import { Evaluation } from '../../lib/index.js' */
/** @import { PlainFigure } from '../../parts/base/plain-figure.js' */

/**
 * How many samples each class has, and how many of them the network classifies correctly.
 * @param {PlainFigure} figure
 * @param {Evaluation} evaluation of the samples
 */
export function samplesTable(figure, { confusion, predictions, accuracy }) {
  const row = (/** @type {string | number} */ name, /** @type {number} */ count, /** @type {number} */ right) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${count.toLocaleString('en')}</td>
      <td>${right.toLocaleString('en')}</td>
    </tr>`;
  const { length } = predictions;
  const classes = Array.from({ length: 10 }, (_, label) => confusion.data.slice(10 * label, 10 * label + 10));
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${figure.say(partWords['table.digit'])}</th>
        <th scope="col">${figure.say(words['samples.count'])}</th>
        <th scope="col">${figure.say(words['samples.right'])}</th>
      </tr>
    </thead>
    <tbody>
      ${classes.map((answers, label) =>
        row(
          label,
          answers.reduce((count, answer) => count + answer, 0),
          answers[label],
        ),
      )}
    </tbody>
    <tfoot>
      ${row(figure.say(words['samples.total']), length, Math.round(accuracy * length))}
    </tfoot>
  </table>`;
}
