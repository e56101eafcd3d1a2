// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { extentFor, magnitudeOf } from '../drawing/colour-scale.js';
import { decimal, percent, signed, small } from '../drawing/number-format.js';
import { Figure } from './figure.js';
import { formulaStyle } from './formula-style.js';
import { FreeSoftmax } from './free-softmax.js';
import { sharedStyle } from './shared-style.js';
import { softmaxFormula } from './softmax-formula.js';
import { softmaxRow } from './softmax-row.js';
import { softmaxStyle } from './softmax-style.js';

/** @import { SoftmaxTerms } from './free-softmax.js' */

/** Beyond these no logit goes: e^100 is past the largest 32-bit number, which is all that there is to be seen. */
const furthest = 100;
/** How far all logits can be shifted together. */
const reach = 5;

/**
 * From logits to probabilities, term by term: those of the picture that goes through the network, or the reader's own.
 *
 * @attr logits 2 to 10 numbers between −100 and 100 instead of the network's, such as "2 1 0.1"; they follow what the
 * reader types or drags
 * @attr group see Figure
 */
export class CnnSoftmax extends Figure {
  /** @override */
  static properties = {
    logits: { type: String, reflect: true },
    shift: { state: true },
    chosen: { state: true },
    isRefused: { state: true },
  };

  /** @override */
  static styles = [sharedStyle, formulaStyle, softmaxStyle];

  /** @type {FreeSoftmax | undefined} */
  #softmax;
  /** @type {string | null | undefined} the logits that the figure was given at first */
  #given;
  /** @type {string | undefined} the logits that the reader made of them */
  #edited;
  /** @type {unknown} the logits or the forward pass that `scores` came from */
  #origin;
  /** @type {unknown[]} the picture and the network of now; others put an end to the reader's changes */
  #subject = [];

  constructor() {
    super();
    /** @type {string | null} */
    this.logits = null;
    /** @type {number[]} the logits without the shift */
    this.scores = [];
    this.shift = 0;
    /** @type {number | undefined} the class whose terms are linked; that of the largest probability if undefined */
    this.chosen = undefined;
    this.isRefused = false;
    /** The end of the bars' scale, which holds still while logits are changed. */
    this.extent = reach;
    /** @type {SoftmaxTerms | undefined} */
    this.terms = undefined;
  }

  /** @override */
  end() {
    super.end();
    this.#softmax?.dispose();
    this.#softmax = undefined;
  }

  /** @override */
  willUpdate() {
    const { session } = this;
    if (session.status !== 'ready') return;
    if (this.#given === undefined) this.#given = this.logits;
    const subject = [session.picture, session.network];
    const isOther = subject.some((part, i) => part !== this.#subject[i]);
    if (isOther && this.#edited !== undefined && this.logits === this.#edited) this.logits = this.#given;
    this.#subject = subject;
    const own = this.#ownLogits;
    const origin = own ? this.logits : session.result;
    if (origin !== this.#origin) this.#adopt(own ?? this.#networkLogits());
    this.#origin = origin;
    if (this.#softmax?.count !== this.scores.length) {
      this.#softmax?.dispose();
      this.#softmax = new FreeSoftmax(session.cnn, this.scores.length);
    }
    this.terms = this.#softmax.terms(this.scores, this.shift);
  }

  /** @override */
  render() {
    const { session, terms } = this;
    const ready = terms !== undefined;
    const count = ready ? this.scores.length : (this.#ownLogits?.length ?? 10);
    const here = this.here;
    return html`${session.status === 'failed' ? this.failed(session.failure, () => session.start()) : ''}
      ${this.logits !== null && !this.#ownLogits ? html`<p class="refused" role="alert">${this.say('softmax.attribute')}</p>` : ''}
      <table @keydown=${this.#keydown} aria-label=${this.say('softmax.label')}>
        <thead>
          <tr>
            <th scope="col"><span class="spoken">${this.say('softmax.class')}</span></th>
            <th scope="col"><i>z</i></th>
            <th scope="col"><i>z</i> − <i>m</i></th>
            <th scope="col">exp(<i>z</i> − <i>m</i>)</th>
            <th scope="col"><i>p</i></th>
          </tr>
        </thead>
        <tbody>
          ${Array.from({ length: count }, (_, k) => softmaxRow(this, k, k === here))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row"><span class="spoken">${this.say('softmax.totals')}</span></th>
            <td><i>m</i> = ${ready ? html`<data class="largest" value=${terms.largest}>${decimal(terms.largest, 2)}</data>` : ''}</td>
            <td></td>
            <td>Σ = ${ready ? html`<data class="sum" value=${terms.sum}>${decimal(terms.sum, 4)}</data>` : ''}</td>
            <td></td>
          </tr>
        </tfoot>
      </table>
      <div class="formula">${ready ? softmaxFormula(terms, here) : ''}</div>
      <p class="spoken" role="status">${ready ? this.#sentence(terms, here) : ''}</p>
      <div class="controls">
        <div class="shift">
          <label for="shift">${this.say('softmax.shift')}</label>
          <output for="shift">${signed(this.shift, 1)}</output>
          <input
            type="range"
            id="shift"
            min=${-reach}
            max=${reach}
            step="0.5"
            ?disabled=${!ready}
            .value=${live(String(this.shift))}
            @input=${(/** @type {Event} */ event) => {
              this.shift = Number(/** @type {HTMLInputElement} */ (event.target).value);
            }}
          />
        </div>
        <button
          type="button"
          class="reset"
          ?disabled=${!ready || (this.logits === null && this.shift === 0)}
          @click=${this.#startOver}
        >
          ${this.say(this.#before === null ? 'softmax.reset' : 'softmax.reset.own')}
        </button>
      </div>
      <p class="why" role=${this.isRefused ? 'alert' : 'none'}>
        ${this.isRefused ? this.say('softmax.refused', { furthest }) : this.say(this.shift === 0 ? 'softmax.why' : 'softmax.shifted', { shift: signed(this.shift, 1) })}
      </p>`;
  }

  /** The class whose terms are linked. */
  get here() {
    return this.chosen ?? this.terms?.logits.indexOf(this.terms.largest) ?? 0;
  }

  /** What the button leads back to: the logits given at first or, from there, the network's. */
  get #before() {
    return this.logits === this.#given ? null : (this.#given ?? null);
  }

  #startOver = () => {
    this.logits = this.#before;
    this.shift = 0;
    this.chosen = undefined;
    this.isRefused = false;
  };

  /** @param {number[]} scores */
  #adopt(scores) {
    this.scores = scores;
    if (this.logits !== null && this.logits === this.#edited) return;
    this.chosen = undefined;
    this.extent = extentFor(magnitudeOf(scores)) + reach;
  }

  /**
   * @param {number} k
   * @param {number} logit as it is shown, with the shift; NaN for what is no number
   */
  change(k, logit) {
    this.isRefused = !(Math.abs(logit) <= furthest);
    if (this.isRefused) return;
    const scores = this.scores.with(k, logit - this.shift);
    // As they are shown, and short enough for an attribute.
    this.#edited = scores.map((score) => Number(score.toFixed(2))).join(',');
    this.logits = this.#edited;
    this.chosen = k;
  }

  /** @returns {number[] | undefined} undefined if there are none that can be used */
  get #ownLogits() {
    const numbers = (this.logits ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const isUsable = this.logits?.trim() && numbers.length >= 2 && numbers.length <= 10;
    return isUsable && numbers.every((number) => Math.abs(number) <= furthest) ? numbers : undefined;
  }

  #networkLogits() {
    const { network, maps } = this.session;
    const layer = network?.layers.at(-2)?.name ?? '';
    return [...maps.tensor({ layer, part: 'activation' }).data];
  }

  /**
   * @param {SoftmaxTerms} terms
   * @param {number} k
   */
  #sentence({ logits, largest, exponentials, sum, probabilities }, k) {
    return this.say('softmax.sentence', {
      k,
      logit: decimal(logits[k], 2),
      largest: decimal(largest, 2),
      exponential: small(exponentials[k]),
      sum: decimal(sum, 4),
      probability: percent(probabilities[k], 2),
    });
  }

  #keydown = (/** @type {KeyboardEvent} */ event) => {
    if (!(event.target instanceof HTMLButtonElement) || event.ctrlKey || event.altKey || event.metaKey) return;
    const last = this.scores.length - 1;
    const next = { ArrowUp: this.here - 1, ArrowDown: this.here + 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next < 0 || next > last) return;
    this.chosen = next;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(`button[data-class="${next}"]`))?.focus();
  };
}
