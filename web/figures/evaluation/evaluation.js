// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal, percent } from '../../drawing/number-format.js';
import { sameWeights } from '../../files/weights.js';
import { Figure } from '../../parts/base/figure.js';
import { wholeNumbers } from '../../parts/base/number-list.js';
import { partWords } from '../../parts/words.js';
import { confusionMatrix } from './confusion-matrix.js';
import { evaluationStyle } from './evaluation-style.js';
import { drawMistakes, mistakes } from './mistakes.js';
import { words } from './words.js';

/** @import { Evaluation } from '../../lib/index.js' */
/** @import { Confused } from './confusion-matrix.js' */
/** @import { Weights } from '../../files/weights.js' */

/**
 * Runs the network over 1,000 test digits and reports every hundred, which digits it took for which, and the worst mistakes.
 * The attributes follow what the reader does.
 *
 * @attr evaluated the network is evaluated as soon as it is there
 * @attr confused the cell of the confusion matrix whose digits are shown, such as "4 9" for a 4 that was read as a 9
 * @tag cnn-evaluation
 */
export class CnnEvaluation extends Figure {
  /** @override */
  static properties = {
    evaluated: { type: Boolean, reflect: true },
    confused: { reflect: true },
    evaluation: { state: true },
    failure: { state: true },
    running: { state: true },
    pointed: { state: true },
  };

  /** @override */
  static styles = [Figure.styles, evaluationStyle];

  constructor() {
    super();
    this.evaluated = false;
    /** @type {string | null} */
    this.confused = null;
    /** @type {(Evaluation & { weights: Weights }) | undefined} */
    this.evaluation = undefined;
    /** @type {unknown} */
    this.failure = undefined;
    this.running = false;
    /** @type {Confused | undefined} that the sentence is about */
    this.pointed = undefined;
  }

  /** @override */
  willUpdate() {
    const { session, evaluation } = this;
    const isDue = this.evaluated && !evaluation && !this.running && !this.failure;
    if (isDue && session.ready) this.#run();
    // An evaluation of other weights could not be run again.
    if (evaluation) this.evaluated = !this.#isStale && evaluation.weights.checkpoint !== 'live';
  }

  /** @override */
  render() {
    const { session } = this;
    return html`<button
        type="button"
        class="run primary"
        ?disabled=${!session.ready || this.running}
        @click=${this.#run}
      >
        ${this.say(words['evaluation.run'])}
      </button>
      ${this.sessionFailure}
      ${this.confused !== null && !this.chosen ? this.refused(words['confusion.bad'], { value: this.confused }) : ''}
      ${this.failure ? this.failed(this.failure, this.#run) : ''}
      <p class="of">${this.#subject()}</p>
      <div class="log ${this.#isStale ? 'stale' : ''}" role="log" aria-label=${this.say(words['evaluation.label'])} tabindex="0">${this.#lines()}</div>
      <div class="results">${confusionMatrix(this)}${mistakes(this)}</div>`;
  }

  /** @override */
  updated() {
    drawMistakes(this);
  }

  /**
   * Shows the digits of a cell of the confusion matrix.
   * @param {Confused | undefined} cell all mistakes if undefined
   */
  choose(cell) {
    this.confused = cell ? `${cell.label} ${cell.prediction}` : null;
  }

  /** @returns {Confused | undefined} the cell of the matrix whose digits are shown; all mistakes if undefined */
  get chosen() {
    const [label, prediction] = wholeNumbers(this.confused ?? '', 2) ?? [-1, -1];
    const isThere = [label, prediction].every((digit) => digit >= 0 && digit <= 9);
    return isThere ? { label, prediction } : undefined;
  }

  /** Whether the log is about other weights than those in the network. */
  get #isStale() {
    return this.evaluation !== undefined && !sameWeights(this.evaluation.weights, this.session.weights);
  }

  /** What the log is about. */
  #subject() {
    if (!this.evaluation) return '';
    const of = this.#name(this.evaluation.weights);
    return this.say(this.#isStale ? words['evaluation.stale'] : words['evaluation.of'], { weights: of });
  }

  /** @param {Weights} weights */
  #name({ model, checkpoint, seed, images = 0 }) {
    const name = {
      random: () => this.say(words['named.random'], { seed }),
      trained: () => this.say(words['named.trained']),
      live: () => this.say(words['named.live'], { images: images.toLocaleString('en') }),
    };
    const weights =
      typeof checkpoint === 'number'
        ? this.say(words['named.images'], { images: checkpoint.toLocaleString('en') })
        : name[checkpoint]();
    return `${this.say(partWords[`model.${model}`])}, ${weights}`;
  }

  #lines() {
    const { evaluation } = this;
    if (!evaluation) return html`<p class="rest">${this.say(words['evaluation.rest'])}</p>`;
    const { windows, loss, accuracy, predictions } = evaluation;
    return html`${windows.map(
      ({ end, size, loss, accuracy }) =>
        html`<p class="line">${this.say(words['evaluation.line'], {
          step: end,
          window: size,
          loss: decimal(loss),
          accuracy: percent(accuracy, 0),
        })}</p>`,
    )}
      <p class="total">${this.say(words['evaluation.total'], {
        count: predictions.length.toLocaleString('en'),
        loss: decimal(loss),
        accuracy: percent(accuracy),
      })}</p>`;
  }

  #run = async () => {
    const { session } = this;
    this.failure = undefined;
    this.running = true;
    try {
      this.evaluation = await session.evaluate();
    } catch (failure) {
      if (!session.hasEnded) this.failure = failure;
    }
    this.running = false;
  };
}
