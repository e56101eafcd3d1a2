// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { countScale } from '../../drawing/colour-scale.js';
import { cellAfter } from '../../parts/base/cell-after.js';
import { isShortcut, moveFocus } from '../../parts/base/keys.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { numberColours } from '../../parts/number-colours.js';
import { words } from './words.js';

/** @import { CnnEvaluation } from './evaluation.js' */

/** A cell of the matrix. @typedef {{ label: number, prediction: number }} Confused */

const digits = Array.from({ length: 10 }, (_, digit) => digit);

/**
 * How often each digit was taken for each: one row a true digit, one column an answer. Walking to a cell or pointing at
 * it tells its count; choosing it shows its digits.
 * @param {CnnEvaluation} figure
 */
export function confusionMatrix(figure) {
  const { evaluation, chosen: cell, pointed } = figure;
  const counts = evaluation?.confusion.data;
  const scale = countScale(Math.max(...(counts ?? [1])), figure.theme);
  const entry = pointed ?? cell ?? { label: 0, prediction: 0 };

  const keydown = (/** @type {KeyboardEvent} */ event) => {
    if (!counts || isShortcut(event)) return;
    // From the cell with the focus: the pointer, even at rest, may have linked another one since.
    const { cell: focused } = /** @type {HTMLElement} */ (event.target).dataset;
    const index = cellAfter(event.key, Number(focused), [10, 10, 1]);
    moveFocus(event, figure.renderRoot, 'data-cell', index);
  };

  const td = (/** @type {Confused} */ { label, prediction }) => {
    const index = 10 * label + prediction;
    const count = counts?.[index] ?? 0;
    const isChosen = cell?.label === label && cell.prediction === prediction;
    const point = () => {
      figure.pointed = { label, prediction };
    };
    return html`<td>
      <button
        type="button"
        class="count"
        data-cell=${index}
        tabindex=${entry.label === label && entry.prediction === prediction ? 0 : -1}
        aria-pressed=${isChosen}
        aria-label=${figure.say(words['confusion.cell'], { label, prediction, count })}
        ?disabled=${!counts}
        @focus=${point}
        @pointermove=${(/** @type {PointerEvent} */ event) => event.pointerType === 'mouse' && point()}
        @click=${() => figure.choose(isChosen ? undefined : { label, prediction })}
        ${styleProperties(count > 0 ? numberColours(scale, count) : { 'background-color': '', color: '' })}
      >${count > 0 ? count : ''}</button>
    </td>`;
  };

  return html`<div class="confusion">
    <h3>${figure.say(words['confusion.title'])}</h3>
    <p>${figure.say(words['confusion.axes'])}</p>
    <table aria-label=${figure.say(words['confusion.title'])} @keydown=${keydown}>
      <thead>
        <tr>
          <td></td>
          ${digits.map((digit) => html`<th scope="col"><span class="spoken">${figure.say(words['confusion.prediction'])} </span>${digit}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${digits.map(
          (label) => html`<tr>
            <th scope="row"><span class="spoken">${figure.say(words['confusion.label'])} </span>${label}</th>
            ${digits.map((prediction) => td({ label, prediction }))}
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="sentence" role="status">${sentence(figure)}</p>
  </div>`;
}

/** @param {CnnEvaluation} figure */
function sentence(figure) {
  const { evaluation, chosen, pointed = chosen } = figure;
  if (!evaluation) return '';
  if (!pointed) return figure.say(words['confusion.hint']);
  const { label, prediction } = pointed;
  const isChosen = chosen?.label === label && chosen.prediction === prediction;
  const values = {
    label,
    prediction,
    count: evaluation.confusion.data[10 * label + prediction],
    of: evaluation.predictions.length.toLocaleString('en'),
  };
  const name = label === prediction ? 'confusion.right' : 'confusion.wrong';
  return figure.say(words[isChosen ? /** @type {const} */ (`${name}.chosen`) : name], values);
}
