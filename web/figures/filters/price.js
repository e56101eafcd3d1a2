// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal, percent } from '../../drawing/number-format.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { testCount } from '../../parts/test-samples.js';
import { partWords } from '../../parts/words.js';
import { words } from './words.js';

/** @import { Evaluation, Forward } from '../../lib/index.js' */
/** @import { Figure } from '../../parts/base/figure.js' */

/**
 * One state of the network: what it makes of the picture, and of the test digits.
 * @typedef {{ result: Forward | undefined, evaluation: Evaluation | undefined }} State
 */

const columns = /** @type {const} */ (['before', 'after', 'retrained']);

/**
 * What a change of filters costs: the answer for the picture, its loss, and the same of the test digits, before the change,
 * after it, and when the rest was trained again.
 * @param {Figure} figure
 * @param {Record<(typeof columns)[number], State>} states
 */
export function price(figure, states) {
  const unknown = figure.say(partWords['answer.unknown']);
  const row = (
    /** @type {'answer' | 'loss' | 'accuracy' | 'average'} */ name,
    /** @type {(state: State) => unknown} */ cell,
  ) => html`<tr class=${name}>
    <th scope="row">${figure.say(words[`price.${name}`], { count: testCount.toLocaleString('en') })}</th>
    ${columns.map((column) => html`<td class=${column}>${cell(states[column]) ?? unknown}</td>`)}
  </tr>`;
  return html`<table class="price">
    <thead>
      <tr>
        <td></td>
        ${columns.map((column) => html`<th scope="col" class=${column}>${figure.say(words[`price.${column}`])}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${row('answer', ({ result }) => result && answer(result))}
      ${row('loss', ({ result }) => (result?.loss === undefined ? undefined : number(result.loss)))}
      ${row('accuracy', ({ evaluation }) => evaluation && accuracyBar(evaluation.accuracy))}
      ${row('average', ({ evaluation }) => evaluation && number(evaluation.loss))}
    </tbody>
  </table>`;
}

/** @param {Forward} result */
function answer({ prediction, probabilities }) {
  const certainty = probabilities[prediction];
  return html`<b>${prediction}</b> <data value=${certainty}>${percent(certainty)}</data>`;
}

/** @param {number} value */
function number(value) {
  return html`<data value=${value}>${decimal(value)}</data>`;
}

/**
 * A fraction as a number and as a bar under it.
 * @param {number} accuracy
 */
export function accuracyBar(accuracy) {
  return html`<data value=${accuracy}>${percent(accuracy)}</data>
    <span class="track"><span class="bar" ${styleProperties({ '--length': accuracy })}></span></span>`;
}
