// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, mathml } from 'lit';
import { decimal, percent, small } from '../../drawing/number-format.js';
import { Figure } from '../../parts/base/figure.js';
import { textScale } from '../../parts/base/type-size.js';
import { watchSize } from '../../parts/base/watch-size.js';
import { formulaStyle } from '../../parts/formula-style.js';
import { tableStyle } from '../../parts/table-on-demand.js';
import { lossAt, lossOfGuessing } from './free-loss.js';
import { lossChart } from './loss-chart.js';
import { lossStyle } from './loss-style.js';
import { words } from './words.js';

/** @import { Loss } from './free-loss.js' */

/** Where the curve leaves the chart. */
const minProbability = 0.001;
/** Points of the curve, closer where it is steep. */
const curveAt = Array.from({ length: 101 }, (_, i) => Math.max(minProbability, (i / 100) ** 2));
/** What keys move the point by, in hundredths. @type {Record<string, number>} */
const steps = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
};
const tableAt = [1, 0.99, 0.9, 0.75, 0.5, 0.25, 0.1, 0.01, 0.001];

/**
 * The cross-entropy −ln p as a curve: the loss for the probability that the network gave the right digit, and for any
 * other that the reader chooses.
 *
 * @attr probability where the point is, above 0 and up to 1; it follows the reader, and without it the point is at the
 * probability of the picture
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-loss
 */
export class CnnLoss extends Figure {
  /** @override */
  static properties = {
    probability: { type: Number, reflect: true },
    chartWidth: { state: true },
  };

  /** @override */
  static styles = [Figure.styles, formulaStyle, tableStyle, lossStyle];

  #stopWatching = () => {};
  /** @type {{ curve: Loss[], guess: Loss, table: Loss[] } | undefined} */
  #numbers;
  /** @type {unknown} */
  #picture;

  constructor() {
    super();
    /** @type {number | null} */
    this.probability = null;
    /** In px where the text has 16 px; 0 until it was measured. */
    this.chartWidth = 0;
  }

  /** @override */
  begin() {
    super.begin();
    this.#stopWatching = watchSize(this, (width) => {
      this.chartWidth = Math.floor(width / textScale(this));
    });
  }

  /** @override */
  end() {
    super.end();
    this.#stopWatching();
    this.#numbers = undefined;
  }

  /** @override */
  willUpdate() {
    const { session } = this;
    const { ready } = session;
    if (!ready) return;
    if (this.#picture && this.#picture !== ready.picture) this.probability = null;
    this.#picture = ready.picture;
    if (this.#numbers) return;
    const at = (/** @type {number} */ probability) => lossAt(session.cnn, probability);
    const guess = lossOfGuessing(session.cnn, ready.result.probabilities.length);
    this.#numbers = { guess, curve: curveAt.map(at), table: tableAt.map(at) };
  }

  /** @override */
  render() {
    const { chartWidth: width } = this;
    const here = this.#here;
    return html`${this.sessionFailure}
      ${this.#isRefused ? html`<p role="alert">${this.say(words['loss.refused'])}</p>` : ''}
      <div class="chart">
        ${this.#numbers && here && width > 0 ? lossChart(this, { ...this.#numbers, width, here, sample: this.#sample }) : ''}
      </div>
      <div class="formula">${here ? formula(here) : ''}</div>
      <p class="sentence" role="status">${here ? this.#sentence(here) : ''}</p>
      <button type="button" class="back" data-control ?disabled=${this.probability === null || !this.#sample} @click=${this.#back}>
        ${this.say(words['loss.back'])}
      </button>
      <details part="table">
        <summary>${this.say(words['loss.table'])}</summary>
        ${this.#table()}
      </details>`;
  }

  /**
   * Moves the point.
   * @param {number} probability any number
   */
  drag(probability) {
    this.probability = Number(Math.min(1, Math.max(minProbability, probability)).toFixed(4));
  }

  /**
   * @param {string} key
   * @returns {boolean} whether it moves the point
   */
  step(key) {
    const hundredths = Math.round(100 * (this.#here?.probability ?? 0));
    const step = steps[key];
    if (step === undefined) return false;
    this.drag((hundredths + step) / 100);
    return true;
  }

  get #isRefused() {
    const { probability } = this; // a text where the attribute holds no number
    return probability !== null && !(typeof probability === 'number' && probability > 0 && probability <= 1);
  }

  /**
   * What the picture costs.
   * @returns {Loss | undefined} undefined if nobody knows its digit
   */
  get #sample() {
    const { ready } = this.session;
    const label = ready?.picture.label;
    if (ready?.result.loss === undefined || label === undefined) return undefined;
    return { probability: ready.result.probabilities[label], loss: ready.result.loss };
  }

  get #here() {
    if (!this.#numbers) return undefined;
    if (this.probability === null || this.#isRefused) return this.#sample ?? this.#numbers.guess;
    return lossAt(this.session.cnn, this.probability);
  }

  /** @param {Loss} here */
  #sentence({ probability, loss }) {
    const label = this.session.ready?.picture.label;
    const values = { probability: percent(probability, 2), loss: decimal(loss), label: label ?? '' };
    if (this.probability !== null && !this.#isRefused) return this.say(words['loss.dragged'], values);
    return this.say(label === undefined ? words['loss.unknown'] : words['loss.sample'], values);
  }

  #table() {
    const head = (/** @type {unknown} */ text) => html`<th scope="col">${text}</th>`;
    return html`<table>
      <thead>
        <tr>${head(html`<i>p</i>`)}${head(html`−ln <i>p</i>`)}</tr>
      </thead>
      <tbody>
        ${this.#numbers?.table.map(
          ({ probability, loss }) => html`<tr>
            <td><data value=${probability}>${decimal(probability)}</data></td>
            <td><data value=${loss}>${decimal(loss)}</data></td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #back = () => {
    this.probability = null;
  };
}

/** @param {Loss} here */
function formula({ probability, loss }) {
  const minusLn = (/** @type {unknown} */ of) =>
    mathml`<mrow><mo>−</mo><mi>ln</mi><mspace width="0.17em" />${of}</mrow>`;
  return html`<math display="inline">
    <mrow>
      ${minusLn(mathml`<mi>p</mi>`)}<mo>=</mo>${minusLn(mathml`<mn>${small(probability)}</mn>`)}<mo>=</mo><mn class="loss">${decimal(loss)}</mn>
    </mrow>
  </math>`;
}
