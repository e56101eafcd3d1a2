// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The arithmetic of one pooled cell, as a formula and in words.

import { html, mathml } from 'lit';
import { shortNumber } from '../../drawing/written-number.js';
import { baseWords } from '../base/words.js';
import { segments } from '../segments.js';
import { workedWords } from './words.js';

/** @import { Explanation } from '../../lib/index.js' */
/** @import { PlainFigure } from '../base/plain-figure.js' */
/** @import { Words } from '../base/say.js' */

/** @typedef {{ place: string, terms: ArrayLike<number>, value: number }} PooledWindow */
/** @typedef {'max' | 'average' | 'min'} PoolKind */

const poolKinds = /** @type {const} */ (['max', 'average', 'min']);

/**
 * @param {PlainFigure} figure
 * @param {PoolKind} chosen
 * @param {(kind: PoolKind) => void} choose
 */
export function kindChoice(figure, chosen, choose) {
  const options = poolKinds.map((value) => ({ value, text: figure.say(workedWords[`pooling.${value}`]) }));
  return segments({ name: figure.say(workedWords['pooling.kind']), options, chosen, choose });
}

/**
 * @param {PoolKind} kind
 * @param {Explanation} cell
 * @param {(value: number) => string} [text]
 */
export function poolingFormula(kind, { terms, termsSum, value }, text = shortNumber) {
  const numbers = Array.from(terms, (term) => text(term));
  const result = mathml`<mo>=</mo><mn class="value">${text(value)}</mn>`;
  if (kind === 'average') {
    const sum = numbers.map((number, i) =>
      number.startsWith('−') && i > 0
        ? mathml`<mo>+</mo><mo>(</mo><mn>${number}</mn><mo>)</mo>`
        : mathml`${i > 0 ? mathml`<mo>+</mo>` : ''}<mn>${number}</mn>`,
    );
    const over = (/** @type {unknown} */ numerator) =>
      mathml`<mfrac><mrow>${numerator}</mrow><mn>${numbers.length}</mn></mfrac>`;
    return html`<math>${over(sum)}<mo>=</mo>${over(mathml`<mn>${text(termsSum)}</mn>`)}${result}</math>`;
  }
  const list = numbers.map(
    (number, i) => mathml`${i > 0 ? mathml`<mo separator="true">,</mo>` : ''}<mn>${number}</mn>`,
  );
  return html`<math><mi>${kind}</mi><mo stretchy="false">(</mo>${list}<mo stretchy="false">)</mo>${result}</math>`;
}

/**
 * @param {PlainFigure} figure
 * @param {PoolKind} kind
 * @param {string} here
 * @param {Explanation} cell
 * @param {(value: number) => string} [text]
 */
export function poolingSentence(figure, kind, here, { terms, value }, text = shortNumber) {
  const numbers = Array.from(terms, (term) => text(term)).join(figure.say(workedWords['list.and']));
  return figure.say(workedWords[`pooling.sentence.${kind}`], { here, terms: numbers, value: text(value) });
}

/**
 * @param {PlainFigure} figure
 * @param {object} table
 * @param {PoolKind} table.kind
 * @param {string} table.summary
 * @param {readonly PooledWindow[]} table.windows
 * @param {(value: number) => string} [table.text]
 */
export function windowTable(figure, { kind, summary, windows, text = shortNumber }) {
  return html`<details part="table">
    <summary>${summary}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${figure.say(workedWords['pooling.output'])}</th>
          <th scope="col">${figure.say(workedWords['pooling.window'])}</th>
          <th scope="col">${figure.say(workedWords[`pooling.${kind}`])}</th>
        </tr>
      </thead>
      <tbody>
        ${windows.map(
          ({ place, terms, value }) => html`<tr>
            <th scope="row">${place}</th>
            <td>${Array.from(terms, (term) => text(term)).join(figure.say(workedWords['list.and']))}</td>
            <td>${text(value)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/**
 * @param {string} kind
 * @returns {Words | undefined} what is wrong with it
 */
export function kindRefusal(kind) {
  if (poolKinds.some((known) => known === kind)) return undefined;
  return [baseWords['worked.bad.choice'], { name: 'kind', choices: poolKinds.join(', '), value: kind }];
}
