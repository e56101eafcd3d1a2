// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { missingTrainingSizes, offeredTrainingSizes, trainingSizes } from '../../files/sample-files.js';
import { courses } from '../../models/courses.js';
import { Figure } from '../../parts/base/figure.js';
import { choiceRefusal, rangeRefusal } from '../../parts/base/refusals.js';
import { textScale } from '../../parts/base/type-size.js';
import { watchSize } from '../../parts/base/watch-size.js';
import { mapParts } from '../../parts/map/map-parts.js';
import { segments, segmentsStyle } from '../../parts/segments.js';
import { partWords } from '../../parts/words.js';
import { speeds } from '../../session/pace.js';
import { trainingOf } from '../../session/training-of.js';
import { courseLegend, curves } from './curves.js';
import { curvesTable } from './curves-table.js';
import { InitialFilters } from './initial-filters.js';
import { learned } from './learned.js';
import { movedWeights } from './moved.js';
import { trainingState } from './state.js';
import { trainingStyle } from './training-style.js';
import { words } from './words.js';

/** @import { PropertyValues } from 'lit' */
/** @import { Speed } from '../../session/pace.js' */
/** @import { LiveTraining } from '../../session/live-training.js' */
/** @import { Words } from '../../parts/base/say.js' */

const batchSizes = [1, 5, 20, 50, 100];
/** Powers of ten between which the learning rate can be set. */
const rateExponents = { min: -4, max: 0, step: 0.1 };

/**
 * Trains the network of the group from random weights, while one watches: controls, curves, and the filters and maps as
 * they become. The attributes follow what the reader sets.
 *
 * @attr learning-rate from 0.0001 to 1; by default 0.016
 * @attr batch-size 1, 5, 20 (by default), 50 or 100
 * @attr images to learn from, 100 (to overfit), 10000 (by default) or 60000; in the one file up to 2000
 * @attr speed `slow`, `normal` (by default), which is slow at first, or `fast`
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-training
 */
export class CnnTraining extends Figure {
  static parts = mapParts;

  /** @override */
  static properties = {
    learningRate: { type: Number, attribute: 'learning-rate', reflect: true, useDefault: true },
    batchSize: { type: Number, attribute: 'batch-size', reflect: true, useDefault: true },
    images: { type: Number, reflect: true, useDefault: true },
    speed: { reflect: true, useDefault: true },
    chartWidth: { state: true },
    isTableOpen: { state: true },
  };

  /** @override */
  static defaults = { learningRate: 0.016, batchSize: 20, images: 10000, speed: 'normal' };

  /** @override */
  static styles = [Figure.styles, segmentsStyle, trainingStyle];

  #forgetTraining = () => {};
  #initial = new InitialFilters();

  constructor() {
    super();
    const { learningRate, batchSize, images, speed } = CnnTraining.defaults;
    this.learningRate = learningRate;
    this.batchSize = batchSize;
    this.images = images;
    this.speed = speed;
    /** In px where the text has 16 px; 0 until it was measured. */
    this.chartWidth = 0;
    this.isTableOpen = false;
  }

  /** @override */
  begin() {
    super.begin();
    const training = trainingOf(this.session);
    const update = () => this.requestUpdate();
    training.addEventListener('change', update);
    const stopWatching = watchSize(this, (width) => this.#measure(width));
    this.#forgetTraining = () => {
      training.removeEventListener('change', update);
      stopWatching();
    };
  }

  /** @override */
  end() {
    super.end();
    this.#forgetTraining();
  }

  /**
   * Sets what the reader or an attribute says; what is wrong leaves things as they are.
   * @override
   * @param {PropertyValues<this>} changed
   */
  willUpdate(changed) {
    const training = trainingOf(this.session);
    if (changed.has('learningRate') && !this.#rateRefusal) training.learningRate = this.learningRate;
    if (changed.has('batchSize') && batchSizes.includes(this.batchSize)) training.batchSize = this.batchSize;
    if (changed.has('images') && isTrainingSize(this.images)) training.data.size = this.images;
    if (changed.has('speed') && isSpeed(this.speed)) training.speed = this.speed;
  }

  /** @override */
  render() {
    const { session } = this;
    const training = trainingOf(session);
    const { ready } = session;
    const course = courses[session.weights.model];
    const shown = { curve: training.curve, course };
    const refusal = this.#refusal;
    return html`${refusal ? this.refused(...refusal) : ''}
      <div class="controls" data-control>
        <div class="buttons">
          <button
            type="button"
            class="start primary"
            ?disabled=${!ready}
            @click=${() => (training.running ? training.pause() : training.start())}
          >
            ${this.say(training.running ? partWords['training.pause'] : training.hasBegun ? words['training.resume'] : partWords['training.start'])}
          </button>
          <button type="button" class="step" ?disabled=${!ready || training.running} @click=${() => training.step()}>
            ${this.say(words['training.step'])}
          </button>
          <button type="button" class="reset" ?disabled=${!training.hasBegun} @click=${() => training.reset()}>
            ${this.say(words['training.reset'])}
          </button>
        </div>
        ${this.#settings(training)}
      </div>
      ${trainingState(this, training)}
      <div class="pictures">${this.chartWidth > 0 ? curves(this, shown, this.chartWidth) : html`<div class="charts"></div>`}</div>
      ${courseLegend(this, course)}
      ${learned(this, this.#initial)} ${movedWeights(this)}
      <details part="table" @toggle=${(/** @type {Event} */ event) => {
        this.isTableOpen = /** @type {HTMLDetailsElement} */ (event.target).open;
      }}>
        <summary>${this.say(words['curves.table'])}</summary>
        ${this.isTableOpen ? curvesTable(this, shown) : ''}
      </details>`;
  }

  /** @returns {Words | undefined} what is wrong with the attribute `learning-rate` */
  get #rateRefusal() {
    const { min, max } = rateExponents;
    return rangeRefusal(this, 'learningRate', { min: 10 ** min, max: 10 ** max, attribute: 'learning-rate' });
  }

  /** @returns {Words | undefined} what is wrong with the attributes */
  get #refusal() {
    // Where there are no files to learn from, there is no choice of images, either.
    const images = this.hasAttribute('images') ? this.images : null;
    return (
      this.#rateRefusal ??
      choiceRefusal(this, [
        { name: 'batch-size', value: this.batchSize, choices: batchSizes },
        { name: 'images', value: images, choices: offeredTrainingSizes() },
        { name: 'speed', value: this.speed, choices: speeds },
      ])
    );
  }

  /** @param {LiveTraining} training */
  #settings(training) {
    const { min, max, step } = rateExponents;
    const [offered, missing] = [offeredTrainingSizes(), missingTrainingSizes()];
    return html`<div class="rate">
        <span><label for="rate">${this.say(words['training.rate'])}</label> <output for="rate">${training.learningRate}</output></span>
        <input
          type="range"
          id="rate"
          min=${min}
          max=${max}
          step=${step}
          .value=${live(String(Math.log10(training.learningRate).toFixed(1)))}
          aria-valuetext=${training.learningRate}
          @input=${(/** @type {Event} */ event) => {
            this.learningRate = rateOf(Number(chosenIn(event)));
          }}
        />
      </div>
      <label class="batch">
        <span>${this.say(words['training.batch'])}</span>
        <select
          @change=${(/** @type {Event} */ event) => {
            this.batchSize = Number(chosenIn(event));
          }}
        >
          ${batchSizes.map((size) => html`<option value=${size} .selected=${size === training.batchSize}>${size}</option>`)}
        </select>
      </label>
      <label class="size">
        <span>${this.say(words['training.images'])}</span>
        <select
          ?disabled=${training.running}
          aria-describedby=${missing.length > 0 ? 'missing' : nothing}
          @change=${(/** @type {Event} */ event) => {
            this.images = Number(chosenIn(event));
          }}
        >
          ${[...offered, ...missing].map((count) => {
            const values = { count: count.toLocaleString('en'), megabytes: trainingSizes[count] };
            return html`<option value=${count} .selected=${count === training.data.size} ?disabled=${missing.some((other) => other === count)}>${this.say(words[count === 100 ? 'training.few' : 'training.size'], values)}</option>`;
          })}
        </select>
      </label>
      ${missing.length > 0 ? html`<p id="missing">${this.say(words['training.missing'], { count: Math.max(...offered).toLocaleString('en'), all: Math.max(...missing).toLocaleString('en') })}</p>` : ''}
      ${segments({
        name: this.say(words['training.speed']),
        options: speeds.map((speed) => ({ value: speed, text: this.say(words[`speed.${speed}`]) })),
        chosen: training.speed,
        choose: (speed) => {
          this.speed = speed;
        },
      })}`;
  }

  /**
   * Two charts stand side by side where there is room, and one above the other where not; see the style.
   * @param {number} width
   */
  #measure(width) {
    const room = width / textScale(this);
    this.chartWidth = Math.floor(room >= 640 ? (room - 24) / 2 : room);
  }
}

/**
 * @param {number} count
 * @returns {count is keyof typeof trainingSizes}
 */
function isTrainingSize(count) {
  return offeredTrainingSizes().some((offered) => offered === count);
}

/**
 * @param {string} speed
 * @returns {speed is Speed}
 */
function isSpeed(speed) {
  return speeds.some((each) => each === speed);
}

/** @param {number} exponent */
function rateOf(exponent) {
  return Number((10 ** exponent).toPrecision(2));
}

/** @param {Event} event of a control */
function chosenIn(event) {
  return /** @type {HTMLInputElement | HTMLSelectElement} */ (event.target).value;
}
