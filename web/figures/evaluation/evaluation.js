// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal, percent } from '../../drawing/number-format.js';
import { sameWeights } from '../../files/weights.js';
import { Figure } from '../../parts/base/figure.js';
import { wholeNumbers } from '../../parts/base/number-list.js';
import { drawDigits } from '../../parts/digit-pictures.js';
import { scrollRegion, tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { TestSamples, testCount } from '../../parts/test-samples.js';
import { partWords } from '../../parts/words.js';
import { bars, barsStyle, classAccuracies } from './bars.js';
import { confusionMatrix } from './confusion-matrix.js';
import { evaluationStyle } from './evaluation-style.js';
import { mistakes } from './mistakes.js';
import { words } from './words.js';

/** @import { Evaluation } from '../../lib/index.js' */
/** @import { Confused } from './confusion-matrix.js' */
/** @import { Weights } from '../../files/weights.js' */

/** While the network learns, evaluating it takes at most one part in so many of the time. */
const share = 20;

/**
 * Tests the network on 1,000 digits, again whenever its weights change: how many it classifies correctly, which digits it takes
 * for which, and the worst mistakes. The attribute follows what the reader does.
 *
 * @attr confused the cell of the confusion matrix whose digits are shown, such as "4 9" for a 4 that was read as a 9
 * @csspart table what opens the log, and the log
 * @tag cnn-evaluation
 */
export class CnnEvaluation extends Figure {
  /** @override */
  static properties = {
    confused: { reflect: true },
    failure: { state: true },
    pointed: { state: true },
  };

  /** @override */
  static styles = [Figure.styles, tableStyle, barsStyle, evaluationStyle];

  #test = new TestSamples(this);
  /** When the next one may begin while the network learns. */
  #due = 0;

  constructor() {
    super();
    /** @type {string | null} */
    this.confused = null;
    /** @type {(Evaluation & { weights: Weights }) | undefined} the latest */
    this.evaluation = undefined;
    /** @type {unknown} */
    this.failure = undefined;
    /** @type {Confused | undefined} that the sentence is about */
    this.pointed = undefined;
  }

  /** @override */
  get isDrawn() {
    return super.isDrawn && (this.evaluation !== undefined || this.failure !== undefined);
  }

  /** @override */
  willUpdate() {
    const { session } = this;
    if (!session.ready || this.failure || (this.evaluation && !this.isStale)) return;
    if (!this.#test.here) this.#test.fetch();
    else if (!session.training?.running || performance.now() >= this.#due) this.#evaluate();
  }

  /** @override */
  render() {
    const { confused, failure, session } = this;
    return html`${this.sessionFailure}
      ${confused !== null && !this.chosen ? this.refused(words['confusion.bad'], { value: confused }) : ''}
      ${failure ? this.failed(failure, this.#retry) : ''}
      <p class="result" role="status" aria-live=${session.training?.running ? 'off' : 'polite'}>${this.#sentence()}</p>
      ${
        failure && !this.evaluation
          ? ''
          : html`<div class=${this.isStale ? 'stale' : ''}>
        ${bars(this)}
        ${tableOnDemand(this, { summary: this.say(words['evaluation.log']), table: () => this.#log() })}
        <div class="results">${confusionMatrix(this)}${mistakes(this)}</div>
      </div>`
      }`;
  }

  /** @override */
  updated() {
    drawDigits(this);
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

  /** Whether the results are for other weights than those in the network. */
  get isStale() {
    return this.evaluation !== undefined && !sameWeights(this.evaluation.weights, this.session.weights);
  }

  #sentence() {
    const { evaluation } = this;
    if (!evaluation) return this.failure || this.session.failure ? '' : this.say(partWords.loading);
    const weights = this.#name(evaluation.weights);
    if (this.isStale) return this.say(words['evaluation.stale'], { weights });
    const { accuracy, loss, predictions } = evaluation;
    const classes = classAccuracies(evaluation);
    const best = classes.reduce((best, each) => (each.accuracy > best.accuracy ? each : best));
    const worst = classes.reduce((worst, each) => (each.accuracy < worst.accuracy ? each : worst));
    return this.say(words['evaluation.sentence'], {
      weights,
      right: Math.round(accuracy * predictions.length),
      count: predictions.length.toLocaleString('en'),
      loss: decimal(loss),
      best: best.label,
      most: percent(best.accuracy, 0),
      worst: worst.label,
      least: percent(worst.accuracy, 0),
    });
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

  /** What the tutorial's program prints. */
  #log() {
    if (!this.evaluation) return '';
    const { windows, loss, accuracy, predictions } = this.evaluation;
    const lines = html`<div class="log">${windows.map(
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
      })}</p></div>`;
    return scrollRegion(this.say(words['evaluation.log']), lines);
  }

  #evaluate() {
    const { session } = this;
    const begun = performance.now();
    try {
      this.evaluation = { ...session.read(testCount), weights: session.weights };
    } catch (failure) {
      this.failure = failure;
    }
    const now = performance.now();
    this.#due = now + share * (now - begun);
  }

  #retry = () => {
    this.failure = undefined;
  };
}
