// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { numberIn } from '../../drawing/written-number.js';
import { focusWhole } from '../../parts/base/keys.js';
import { choiceRefusal, rangeRefusal } from '../../parts/base/refusals.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { partWords } from '../../parts/words.js';
import { WorkedFigure } from '../../parts/worked/worked-figure.js';
import { answerField } from './answer-field.js';
import { Draws } from './draws.js';
import { grid } from './grid.js';
import { answerText, isRight } from './question.js';
import { kinds, makerOf } from './questions/list.js';
import { maxQuestions, runOf } from './run.js';
import { tryStyle } from './try-style.js';
import { words } from './words.js';

/** @import { Words } from '../../parts/base/say.js' */
/** @import { Question } from './question.js' */
/** @import { Kind } from './questions/list.js' */

const maxSeed = 999_999;

/**
 * A question to try oneself on: the reader answers, and is told right or shown the sum from the real numbers. Its seed decides
 * the numbers, so that a class has the same questions. With more than one question, they are of mixed kinds, and a result ends
 * them. Answers are not stored or sent.
 *
 * @attr kind what is asked: `cell` (the next cell of a convolution), `edge` (which filter finds it), `pixel`, `background` (of a
 * map), `size` (of an output), `largest` (of a window), `dense` (its weights), `softmax`, `loss`, `inputs` (of the dense layer),
 * `step` (of gradient descent) or `accuracy`; of one question alone
 * @attr seed of the numbers, 1 to 999999; “Another one” counts it up
 * @attr questions how many, 1 (by default) to 12
 * @tag cnn-try
 */
export class CnnTry extends WorkedFigure {
  /** @override */
  static properties = {
    ...WorkedFigure.properties,
    kind: { reflect: true, useDefault: true },
    seed: { type: Number, reflect: true, useDefault: true },
    questions: { type: Number, reflect: true, useDefault: true },
    position: { state: true },
    given: { state: true },
    verdict: { state: true },
  };

  /** @override */
  static defaults = { kind: 'cell', seed: 1, questions: 1 };

  /** @override */
  static styles = [WorkedFigure.styles, tryStyle];

  /** @type {Question | undefined} */
  #question;
  /** @type {boolean[]} which questions of the run were answered right */
  #marks = [];
  #run = '';
  /** Pixels that the page keeps free for it, until there is a question. */
  #place = 0;

  constructor() {
    super();
    const { kind, seed, questions } = CnnTry.defaults;
    /** @type {string} */
    this.kind = kind;
    this.seed = seed;
    this.questions = questions;
    /** Which question of the run is shown, from 0; after the last one it is the result. */
    this.position = 0;
    /** What the reader has written, or which option is chosen. */
    this.given = '';
    /** @type {'right' | 'wrong' | 'missing' | undefined} of the answer that was checked */
    this.verdict = undefined;
  }

  /** @override */
  begin() {
    this.#place = this.offsetHeight;
    super.begin();
  }

  /** @override */
  willUpdate() {
    const run = `${this.kind} ${this.seed} ${this.questions}`;
    if (run !== this.#run) this.#begin();
    this.#run = run;
    super.willUpdate();
  }

  /** @override @returns {Words | undefined} */
  read() {
    return (
      choiceRefusal(this, [{ name: 'kind', value: this.kind, choices: kinds }]) ??
      rangeRefusal(this, 'seed', { min: 1, max: maxSeed, isWhole: true }) ??
      rangeRefusal(this, 'questions', { min: 1, max: maxQuestions, isWhole: true })
    );
  }

  /** @override */
  get inputs() {
    return [this.kind, this.seed, this.questions, this.position];
  }

  /** @override */
  compute() {
    const { cnn, seed, questions } = this;
    const run = questions === 1 ? [/** @type {Kind} */ (this.kind)] : runOf(seed, questions);
    const kind = run.at(this.position);
    this.#question = cnn && kind && makerOf(kind)(cnn, new Draws(seed));
  }

  /** @override */
  render() {
    if (this.refusal) return this.refused(...this.refusal);
    const { questions, position } = this;
    const isDone = position === questions;
    const number = { number: position + 1, count: questions };
    const place = this.#question || isDone ? '' : `${this.#place}px`;
    return html`<div
      class="try"
      role="group"
      aria-label=${this.say(words['try.label'])}
      ${styleProperties({ 'box-sizing': 'border-box', 'min-block-size': place })}
    >
      <div class="head">
        <h3>${this.say(words['try.label'])}</h3>
        ${questions > 1 && !isDone ? html`<span class="count">${this.say(words['try.of'], number)}</span>` : ''}
      </div>
      ${this.loadFailure} ${isDone ? this.#result() : this.#asked()} ${questions > 1 ? this.#seedField() : ''}
    </div>`;
  }

  #asked() {
    const question = this.#question;
    if (!question) return html`<p>${this.say(partWords.loading)}</p>`;
    const { ask, grids, answer } = question;
    const isRun = this.questions > 1;
    const given = {
      text: this.given,
      isFixed: isRun && this.#isChecked,
      give: this.#give,
      check: this.#check,
    };
    return html`<p id="ask" class="ask">${this.say(...ask)}</p>
      ${
        grids.length === 0
          ? ''
          : html`<div class="grids">
              ${grids.map(
                (each) => html`<div class="grid">
                  <p class="caption">${this.say(each.name)}</p>
                  ${grid(this, each)}
                </div>`,
              )}
            </div>`
      }
      <div class="row" data-control>
        ${answerField(this, answer, given)}
        ${
          isRun && this.#isChecked
            ? html`<button type="button" class="next primary" @click=${this.#next}>
                ${this.say(this.position + 1 < this.questions ? words['try.next'] : words['try.finish'])}
              </button>`
            : html`<button type="button" class="check" @click=${this.#check}>${this.say(words['try.check'])}</button>`
        }
        ${isRun ? '' : html`<button type="button" class="other" @click=${this.#other}>${this.say(words['try.other'])}</button>`}
      </div>
      <p class="verdict ${this.verdict ?? ''}" role="status">${this.#verdict(question)}</p>`;
  }

  /** @param {Question} question */
  #verdict({ answer, because }) {
    const values = { answer: answerText(answer), because: this.say(...because) };
    if (this.verdict === 'right') return this.say(words['try.right'], values);
    if (this.verdict === 'wrong') return this.say(words['try.wrong'], values);
    if (this.verdict === 'missing') return this.say(words['options' in answer ? 'try.no-choice' : 'try.no-number']);
    return '';
  }

  #result() {
    const right = this.#marks.filter((mark) => mark).length;
    return html`<p class="result" role="status">
        ${this.say(words['try.result'], { right, count: this.questions, seed: this.seed })}
      </p>
      <ol class="marks">
        ${this.#marks.map((mark, i) => {
          const said = this.say(words[mark ? 'try.mark-right' : 'try.mark-wrong'], { number: i + 1 });
          return html`<li class=${mark ? 'right' : ''} role="img" aria-label=${said}>${mark ? '✓' : '–'}</li>`;
        })}
      </ol>
      <p class="same">${this.say(words['try.same'])}</p>
      <div class="row" data-control>
        <button type="button" class="again" @click=${this.#again}>${this.say(words['try.again'])}</button>
        <button type="button" class="other" @click=${this.#other}>${this.say(words['try.others'])}</button>
      </div>`;
  }

  #seedField() {
    return html`<label class="row seed" data-control
      ><span class="name">${this.say(words['try.seed'])}</span>
      <input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="6"
        .value=${live(String(this.seed))}
        @change=${(/** @type {Event} */ { target }) => this.#choose(/** @type {HTMLInputElement} */ (target).value)}
      />
    </label>`;
  }

  get #isChecked() {
    return this.verdict === 'right' || this.verdict === 'wrong';
  }

  #begin() {
    this.position = 0;
    this.#marks = [];
    this.#clear();
  }

  #clear() {
    this.given = '';
    this.verdict = undefined;
  }

  #give = (/** @type {string} */ text) => {
    this.given = text;
    this.verdict = undefined;
  };

  #check = () => {
    if (!this.#question || (this.questions > 1 && this.#isChecked)) return;
    const number = numberIn(this.given);
    if (number === undefined) {
      this.verdict = 'missing';
      this.#focusAnswer();
      return;
    }
    const right = isRight(this.#question.answer, number);
    this.verdict = right ? 'right' : 'wrong';
    if (this.questions === 1) return;
    this.#marks.push(right);
    this.#focus('.next');
  };

  #next = (/** @type {MouseEvent} */ { detail }) => {
    this.position += 1;
    this.#clear();
    if (this.position === this.questions) this.#focus('.again');
    else if (detail === 0) this.#focusAnswer();
    else this.#focus('.check'); // after a tap, a phone would open its keys over the question
  };

  #other = (/** @type {MouseEvent} */ { detail }) => {
    this.seed = this.seed === maxSeed ? 1 : this.seed + 1;
    if (detail === 0) this.#focusAnswer();
  };

  #again = (/** @type {MouseEvent} */ { detail }) => {
    this.#begin();
    if (detail === 0) this.#focusAnswer();
  };

  /** @param {string} text */
  #choose(text) {
    const seed = numberIn(text);
    if (seed !== undefined && Number.isInteger(seed) && seed >= 1 && seed <= maxSeed) this.seed = seed;
    this.requestUpdate(); // what is no seed goes
  }

  #focusAnswer() {
    this.#focus('.answer');
  }

  /** @param {string} selector of what is there after the update */
  async #focus(selector) {
    await this.updateComplete;
    focusWhole(/** @type {HTMLElement | null} */ (this.renderRoot.querySelector(selector)));
  }
}
