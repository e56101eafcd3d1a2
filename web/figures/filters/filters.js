// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { Figure } from '../../parts/base/figure.js';
import { countRefusal } from '../../parts/base/refusals.js';
import { drawDigits } from '../../parts/digit-pictures.js';
import { swatchStyle } from '../../parts/kernel-swatch.js';
import { mapParts } from '../../parts/map/map-parts.js';
import { segments, segmentsStyle } from '../../parts/segments.js';
import { tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { TestSamples } from '../../parts/test-samples.js';
import { weightLimit } from '../../parts/weight-field.js';
import { Changes } from './changes.js';
import { filterTiles } from './filter-tiles.js';
import { filtersStyle } from './filters-style.js';
import { HeldScales } from './held-scales.js';
import { KernelEditor } from './kernel-editor.js';
import { mapPair } from './map-pair.js';
import { outcomeStyle } from './outcome-style.js';
import { price } from './price.js';
import { replaceTools } from './replace.js';
import { imagesAtOnce, Retraining } from './retraining.js';
import { stateSentence } from './state.js';
import { Trial } from './trial.js';
import { turnedDigits, turnedPictures } from './turned.js';
import { WithoutEach } from './without-each.js';
import { words } from './words.js';

/** @import { PropertyValues } from 'lit' */
/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { Words } from '../../parts/base/say.js' */

/** While the network of the group learns, following it takes at most one part in so many of the time. */
const share = 20;
/** Filters before the network is there. */
const tutorialFilters = 8;

/**
 * The filters of the network's first layer, to be painted, typed or replaced, and at once what that costs: the map, the
 * answer, its loss, the accuracy on 1,000 test digits, and the digits that turned wrong or right. All other layers can be
 * trained again while the filters stay as they are. It works on a copy of the network; the other figures of the group keep
 * theirs. The attributes follow what the reader does.
 *
 * @attr filter that is chosen, from 1 (by default); the last one where there are fewer
 * @attr kernels the changed filters, a row each: its number and its nine weights, such as
 * "3 -1 0 1 -2 0 2 -1 0 1; 5 0 0 0 0 0 0 0 0 0"
 * @csspart table what opens the table of the accuracy without each filter, and the table
 * @tag cnn-filters
 */
export class CnnFilters extends Figure {
  static parts = mapParts;

  /** @override */
  static properties = {
    filter: { type: Number, reflect: true, useDefault: true },
    kernels: { reflect: true },
    lowers: { state: true },
    isAll: { state: true },
    isBadWeight: { state: true },
    failure: { state: true },
  };

  /** @override */
  static defaults = { filter: 1 };

  /** @override */
  static styles = [Figure.styles, tableStyle, segmentsStyle, swatchStyle, outcomeStyle, filtersStyle];

  #changes = new Changes(this);
  #trial = new Trial();
  #retraining = new Retraining(() => this.requestUpdate());
  /** Of the trial that was retrained. */
  #version = 0;
  #test = new TestSamples(this);
  #scales = new HeldScales();
  #editor = new KernelEditor(this);
  #each = new WithoutEach(this);
  /** When the network of the group is followed next while it learns. */
  #due = 0;

  constructor() {
    super();
    this.filter = CnnFilters.defaults.filter;
    /** @type {string | null} */
    this.kernels = null;
    /** Whether painting lowers weights rather than raising them. */
    this.lowers = false;
    /** Whether all filters are replaced rather than the chosen one. */
    this.isAll = false;
    /** Whether the field that the reader is in holds no weight. */
    this.isBadWeight = false;
    /** @type {unknown} why the test digits did not come */
    this.failure = undefined;
  }

  /** @override */
  get isDrawn() {
    const isDone = this.#trial.before !== undefined || this.failure !== undefined || this.#refusal !== undefined;
    return super.isDrawn && isDone;
  }

  /** What no link carries. */
  get leftOut() {
    return this.#retraining.images > 0 ? words['retrain.left-out'] : undefined;
  }

  /** @override */
  end() {
    super.end();
    this.#retraining.discard();
    this.#trial.dispose();
  }

  /**
   * @override
   * @param {PropertyValues<this>} changed
   */
  willUpdate(changed) {
    const { session } = this;
    const { ready } = session;
    if (changed.has('filter')) this.#scales.fit();
    if (!ready || this.#refusal) return;
    const samples = this.#test.here;
    if (!samples && !this.failure) this.#test.fetch();
    const begun = performance.now();
    if (session.training?.running && begun < this.#due) return;
    this.#trial.update(session.cnn, ready, this.#changes.kernels, samples);
    const now = performance.now();
    this.#due = now + share * (now - begun);
    this.#changes.original = this.#trial.original;
    if (this.#trial.version !== this.#version) this.#retraining.discard();
    this.#version = this.#trial.version;
    this.#retraining.look(ready.picture);
  }

  /** @override */
  render() {
    const refusal = this.#refusal;
    if (refusal) return this.refused(...refusal);
    const { session } = this;
    const trial = this.#trial;
    const scales = this.#scales.of(trial, session.ready, this.theme);
    const { before, after } = trial;
    const latest = this.#retraining.evaluation ?? after;
    const samples = this.#test.here;
    const turned = before && latest && samples && turnedDigits(before, latest, samples);
    return html`<div class="filters" role="group" aria-label=${this.say(words['filters.label'])} aria-busy=${!before}>
      ${this.sessionFailure}
      ${this.failure ? this.failed(this.failure, () => this.#test.fetch()) : ''}
      <div class="upper">
        <div class="change">
          ${filterTiles(this, {
            changes: this.#changes,
            count: this.#count,
            chosen: this.#number,
            scale: scales.weights,
            choose: (number) => {
              this.filter = number;
              this.isBadWeight = false;
            },
          })}
          <div class="work">
            ${this.#edited(scales.weights)}
            ${mapPair(this, trial, { number: this.#number, scale: scales.maps, held: this.#scales })}
          </div>
          ${this.#replacing()}
          <p class="trouble" role="alert">${this.isBadWeight ? this.say(words['bad.weight'], { limit: weightLimit }) : ''}</p>
        </div>
        <div class="outcome">
          ${this.#cost()}
          ${stateSentence(this, {
            trial,
            changes: this.#changes,
            retraining: this.#retraining,
            turned,
            failed: this.failure !== undefined,
          })}
          ${turnedPictures(this, turned)}
        </div>
      </div>
      ${tableOnDemand(this, {
        summary: this.say(words['each.summary']),
        table: () =>
          this.#each.table(trial, {
            cnn: session.cnn,
            samples: before && samples,
            scale: scales.weights,
          }),
      })}
      <p id="paint" hidden>${this.say(words['filters.hint'])}</p>
    </div>`;
  }

  /** @override */
  updated() {
    drawDigits(this);
  }

  /** @returns {Words | undefined} what is wrong with the attributes */
  get #refusal() {
    if (!this.#changes.areRead) return [words['bad.kernels'], { value: this.kernels ?? '' }];
    return countRefusal(this, 'filter');
  }

  /** How many filters there are. */
  get #count() {
    return this.#trial.original?.shape[3] ?? tutorialFilters;
  }

  /** The chosen one, from 1. */
  get #number() {
    return Math.min(this.filter ?? 1, this.#count);
  }

  /** Those to be replaced. */
  get #numbers() {
    return this.isAll ? Array.from({ length: this.#count }, (_, i) => i + 1) : [this.#number];
  }

  /** @param {ColourScale} scale */
  #edited(scale) {
    const number = this.#number;
    const label = this.say(words['filters.one'], { number });
    return html`<section class="edited">
      <h3>${label}</h3>
      ${this.#editor.render({
        weights: this.#changes.weights(number),
        scale,
        direction: this.lowers ? -1 : 1,
        label,
        edit: (tap, weight) => {
          this.isBadWeight = weight === undefined;
          if (weight !== undefined) this.#changes.edit(number, tap, weight);
        },
      })}
      <p class="hint" data-control>${this.say(words['filters.hint'])}</p>
      ${segments({
        name: this.say(words['brush.label']),
        options: [
          { value: false, text: this.say(words['brush.raise']) },
          { value: true, text: this.say(words['brush.lower']) },
        ],
        chosen: this.lowers,
        choose: (lowers) => {
          this.lowers = lowers;
        },
      })}
    </section>`;
  }

  #replacing() {
    const changes = this.#changes;
    const { kernels } = changes;
    // The filters are others, not edited: the colours follow.
    const settled = (/** @type {() => void} */ change) => {
      change();
      this.isBadWeight = false;
      this.#scales.fit();
    };
    return replaceTools(this, {
      number: this.#number,
      count: this.#count,
      isAll: this.isAll,
      isOriginal: !this.#numbers.some((number) => kernels.has(number)),
      isReady: changes.original !== undefined,
      setScope: (isAll) => {
        this.isAll = isAll;
      },
      replace: (name) => settled(() => changes.replace(this.session.cnn, this.#numbers, name)),
      copy: (other) => settled(() => changes.copy(this.#numbers, other)),
      restore: () => settled(() => changes.restore(this.#numbers)),
    });
  }

  #cost() {
    const { result, before, after } = this.#trial;
    const retraining = this.#retraining;
    const states = {
      before: { result: this.session.ready?.result, evaluation: before },
      after: { result, evaluation: after },
      retrained: retraining,
    };
    const button = retraining.running ? 'stop' : retraining.images > 0 ? 'again' : 'start';
    return html`<div class="cost">
      ${price(this, states)}
      <div class="retrain" data-control>
        <button type="button" class="primary" ?disabled=${!after} @click=${this.#retrain}>
          ${this.say(words[`retrain.${button}`])}
        </button>
        <p>${this.say(words['retrain.what'], { images: imagesAtOnce.toLocaleString('en') })}</p>
        ${retraining.failure ? this.failed(retraining.failure, this.#retrain) : ''}
      </div>
    </div>`;
  }

  #retrain = () => {
    const samples = this.#test.here;
    if (this.#retraining.running) this.#retraining.stop();
    else if (samples) this.#retraining.start(this.session, this.#trial, samples);
    this.requestUpdate();
  };
}
