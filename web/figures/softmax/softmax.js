// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { extentFor, magnitudeOf } from '../../drawing/colour-scale.js';
import { decimal, percent, signed, small } from '../../drawing/number-format.js';
import { Figure } from '../../parts/base/figure.js';
import { isShortcut, moveFocus } from '../../parts/base/keys.js';
import { numberList } from '../../parts/base/number-list.js';
import { rangeRefusal } from '../../parts/base/refusals.js';
import { originalAttribute } from '../../parts/base/settings.js';
import { formulaStyle } from '../../parts/formula-style.js';
import { maxLogit, softmaxTerms } from './free-softmax.js';
import { softmaxFormula } from './softmax-formula.js';
import { softmaxRow } from './softmax-row.js';
import { softmaxStyle } from './softmax-style.js';
import { words } from './words.js';

/** @import { SoftmaxTerms } from './free-softmax.js' */
/** @import { Words } from '../../parts/base/say.js' */
/** @import { Ready } from '../../session/session.js' */

/** How far all logits can be shifted together. */
const maxShift = 5;

/**
 * From logits to probabilities, term by term: those of the picture that goes through the network, or the reader's own. The
 * attributes follow what the reader does.
 *
 * @attr logits 2 to 10 numbers between −100 and 100 instead of the network's, such as "2 1 0.1"
 * @attr shift what is added to all logits, from −5 to 5; by default 0
 * @attr chosen the class whose terms are linked, from 0; by default that of the largest probability
 * @tag cnn-softmax
 */
export class CnnSoftmax extends Figure {
  /** @override */
  static properties = {
    logits: { type: String, reflect: true },
    shift: { type: Number, reflect: true, useDefault: true },
    chosen: { type: Number, reflect: true },
    isRefused: { state: true },
  };

  /** @override */
  static defaults = { shift: 0 };

  /** @override */
  static styles = [Figure.styles, formulaStyle, softmaxStyle];

  /** @type {string | null} the logits that the figure was given at first */
  #given = null;
  /** @type {string | null | undefined} the logits that the reader made of them */
  #edited;
  /** @type {unknown} the logits or the forward pass that `scores` came from */
  #origin;
  /** @type {unknown[] | undefined} the picture and the network of now; others put an end to the reader's changes */
  #subject;

  constructor() {
    super();
    const { shift } = CnnSoftmax.defaults;
    /** @type {string | null} */
    this.logits = null;
    /** @type {number[]} the logits without the shift */
    this.scores = [];
    this.shift = shift;
    /** @type {number | null} */
    this.chosen = null;
    this.isRefused = false;
    /** The end of the bars' scale, which holds still while logits are changed. */
    this.extent = maxShift;
    /** @type {SoftmaxTerms | undefined} */
    this.terms = undefined;
  }

  /** @override */
  willUpdate() {
    const { session } = this;
    const { ready } = session;
    if (!ready) return;
    this.#given = originalAttribute(this, 'logits');
    if (!this.terms && this.logits !== this.#given) this.#edited = this.logits; // by a link
    const subject = [ready.picture, ready.network];
    const isOther = this.#subject?.some((part, i) => part !== subject[i]);
    if (isOther && this.#edited !== undefined && this.logits === this.#edited) this.logits = this.#given;
    this.#subject = subject;
    const own = this.#ownLogits;
    const origin = own ? this.logits : ready.result;
    if (origin !== this.#origin) this.#adopt(own ?? logitsOf(ready));
    this.#origin = origin;
    this.terms = softmaxTerms(session.cnn, this.scores, this.#offset);
  }

  /** @override */
  render() {
    const { terms } = this;
    const ready = terms !== undefined;
    const count = ready ? this.scores.length : (this.#ownLogits?.length ?? 10);
    const here = this.here;
    const shift = this.#offset;
    const refusal = this.#shiftRefusal ?? this.#choiceRefusal;
    return html`${this.sessionFailure}
      ${this.logits !== null && !this.#ownLogits ? html`<p class="refused" role="alert">${this.say(words['softmax.attribute'])}</p>` : ''}
      ${refusal ? this.refused(...refusal) : ''}
      <div class="scores">
      <table @keydown=${this.#keydown} aria-label=${this.say(words['softmax.label'])}>
        <thead>
          <tr>
            <th scope="col"><span class="spoken">${this.say(words['softmax.class'])}</span></th>
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
            <th scope="row"><span class="spoken">${this.say(words['softmax.totals'])}</span></th>
            <td><i>m</i> = ${ready ? html`<data class="largest" value=${terms.largest}>${decimal(terms.largest, 2)}</data>` : ''}</td>
            <td></td>
            <td>Σ = ${ready ? html`<data class="sum" value=${terms.sum}>${decimal(terms.sum, 4)}</data>` : ''}</td>
            <td></td>
          </tr>
        </tfoot>
      </table>
      </div>
      <div class="formula">${ready ? softmaxFormula(terms, here) : ''}</div>
      <p class="spoken" role="status">${ready ? this.#sentence(terms, here) : ''}</p>
      <div class="controls" data-control>
        <div class="shift">
          <label for="shift">${this.say(words['softmax.shift'])}</label>
          <output for="shift">${signed(shift, 1)}</output>
          <input
            type="range"
            id="shift"
            min=${-maxShift}
            max=${maxShift}
            step="0.5"
            ?disabled=${!ready}
            .value=${live(String(shift))}
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
          ${this.say(this.#before === null ? words['softmax.reset'] : words['softmax.reset.own'])}
        </button>
      </div>
      <p class="why" data-control role=${this.isRefused ? 'alert' : 'none'}>
        ${this.isRefused ? this.say(words['softmax.refused'], { maxLogit }) : this.say(shift === 0 ? words['softmax.why'] : words['softmax.shifted'], { shift: signed(shift, 1) })}
      </p>`;
  }

  /** The class whose terms are linked. */
  get here() {
    if (this.chosen !== null && !this.#choiceRefusal) return this.chosen;
    return this.terms?.logits.indexOf(this.terms.largest) ?? 0;
  }

  /** What the button leads back to: the logits given at first or, from there, the network's. */
  get #before() {
    return this.logits === this.#given ? null : this.#given;
  }

  /** @returns {Words | undefined} what is wrong with the attribute `shift` */
  get #shiftRefusal() {
    return rangeRefusal(this, 'shift', { min: -maxShift, max: maxShift });
  }

  /** @returns {Words | undefined} what is wrong with the attribute `chosen` */
  get #choiceRefusal() {
    return this.terms && rangeRefusal(this, 'chosen', { min: 0, max: this.scores.length - 1, isWhole: true });
  }

  /** What is added to all logits. */
  get #offset() {
    return this.#shiftRefusal ? 0 : this.shift;
  }

  #startOver = () => {
    this.logits = this.#before;
    this.shift = 0;
    this.chosen = null;
    this.isRefused = false;
  };

  /** @param {number[]} scores */
  #adopt(scores) {
    this.scores = scores;
    if (this.logits !== null && this.logits === this.#edited) return;
    if (this.#origin !== undefined) this.chosen = null;
    this.extent = extentFor(magnitudeOf(scores)) + maxShift;
  }

  /**
   * @param {number} k
   * @param {number | undefined} logit as it is shown, with the shift; undefined for what is no number in the range
   */
  change(k, logit) {
    const score = (logit ?? Number.NaN) - this.#offset;
    this.isRefused = !(Math.abs(score) <= maxLogit);
    if (this.isRefused) return;
    const scores = this.scores.map((other, i) => (i === k ? score : other));
    // As they are shown, and short enough for an attribute.
    this.#edited = scores.map((score) => Number(score.toFixed(2))).join(',');
    this.logits = this.#edited;
    this.chosen = k;
  }

  /** @returns {number[] | undefined} undefined if there are none that can be used */
  get #ownLogits() {
    return numberList(this.logits ?? '', { min: 2, max: 10, limit: maxLogit });
  }

  /**
   * @param {SoftmaxTerms} terms
   * @param {number} k
   */
  #sentence({ logits, largest, exponentials, sum, probabilities }, k) {
    return this.say(words['softmax.sentence'], {
      k,
      logit: decimal(logits[k], 2),
      largest: decimal(largest, 2),
      exponential: small(exponentials[k]),
      sum: decimal(sum, 4),
      probability: percent(probabilities[k], 2),
    });
  }

  #keydown = (/** @type {KeyboardEvent} */ event) => {
    if (isShortcut(event)) return;
    const last = this.scores.length - 1;
    if (event.target instanceof HTMLInputElement) {
      const below = event.key === 'Enter' && this.here < last ? `logit ${this.here + 1}` : undefined;
      moveFocus(event, this.renderRoot, 'data-name', below);
      return;
    }
    if (!(event.target instanceof HTMLButtonElement)) return;
    const next = { ArrowUp: this.here - 1, ArrowDown: this.here + 1, Home: 0, End: last }[event.key];
    if (next !== undefined && next >= 0 && next <= last) this.chosen = next;
    moveFocus(event, this.renderRoot, 'data-class', next);
  };
}

/**
 * The network's own.
 * @param {Ready} ready
 */
function logitsOf({ network, maps }) {
  const layer = network.layers.at(-2)?.name ?? '';
  return [...maps.tensor({ layer, part: 'activation' }).data];
}
