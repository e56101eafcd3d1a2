// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { pixelScale } from '../../drawing/colour-scale.js';
import { mapPixels } from '../../drawing/map-pixels.js';
import { paint } from '../../drawing/paint.js';
import { Figure } from '../../parts/base/figure.js';
import { isShortcut, moveFocus } from '../../parts/base/keys.js';
import { choiceRefusal } from '../../parts/base/refusals.js';
import { watchSize } from '../../parts/base/watch-size.js';
import { segments, segmentsStyle } from '../../parts/segments.js';
import { tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { partWords } from '../../parts/words.js';
import { chosenSample } from './chosen-sample.js';
import { cellSize, classRow, drawClasses } from './class-row.js';
import { sampleAfter } from './gallery-order.js';
import { samplesStyle } from './samples-style.js';
import { samplesTable } from './samples-table.js';
import { ShownDigits } from './shown-digits.js';
import { words } from './words.js';

/** @import { Words } from '../../parts/base/say.js' */
/** @import { Shown } from './shown-digits.js' */

const counts = [100, 1000];
const [firstCount] = counts;
/** @type {Shown[]} */
const choices = ['all', ...Array.from({ length: 10 }, (_, label) => label), 'misread'];

const shownConverter = {
  /** @param {string | null} text */
  fromAttribute(text) {
    return choices.find((choice) => String(choice) === text) ?? text;
  },
  toAttribute: String,
};

/**
 * A gallery of MNIST test digits by class; the one chosen goes through the network of the group. The attributes
 * follow the reader.
 *
 * @attr count of the digits to choose from, 100 (by default) or 1000
 * @attr shown which of them are: `all` (by default), those of a class, `0` to `9`, or `misread`
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-samples
 */
export class CnnSamples extends Figure {
  /** @override */
  static properties = {
    count: { type: Number, reflect: true, useDefault: true },
    shown: { converter: shownConverter, reflect: true, useDefault: true },
    columns: { state: true },
    failure: { state: true },
  };

  /** @override */
  static defaults = { count: firstCount, shown: /** @type {Shown} */ ('all') };

  /** @override */
  static styles = [Figure.styles, segmentsStyle, tableStyle, samplesStyle];

  #stopWatching = () => {};
  #digits = new ShownDigits();
  /** What the canvases show. @type {{ classes?: unknown, columns?: number, theme?: unknown, picture?: unknown }} */
  #drawn = {};
  /** How many digits were last asked for. */
  #wanted = firstCount;
  /** @type {number | undefined} the chosen sample that was brought into view */
  #seen;

  constructor() {
    super();
    const { count, shown } = CnnSamples.defaults;
    this.count = count;
    this.shown = shown;
    /** How many digits fit side by side; 0 until it was measured. */
    this.columns = 0;
    /** @type {unknown} why more samples did not come */
    this.failure = undefined;
  }

  /** @override */
  end() {
    super.end();
    this.#stopWatching();
  }

  /** @override */
  begin() {
    super.begin();
    this.#measure();
  }

  /** @override */
  firstUpdated() {
    this.#measure();
  }

  /** @override */
  willUpdate() {
    // Another figure may have chosen one that is not among the first.
    const { samples, selected } = this.session;
    if (samples && selected >= this.#count) this.count = samples.length;
    const isMissing = this.#isReady && (samples?.length ?? 0) < this.#count;
    if (isMissing && !this.failure) this.#fetch(this.#count);
  }

  /** @override */
  render() {
    const { session, columns } = this;
    const classes = this.#classes;
    const chosen = session.ready?.picture.sample;
    const isShown = classes.some(({ samples }) => samples.includes(session.selected));
    const entry = isShown ? session.selected : classes[0]?.samples[0];
    const refusal = this.#refusal;
    return html`${refusal ? this.refused(...refusal) : ''}
      ${segments({
        name: this.say(words['samples.show']),
        options: choices.map((value) => ({
          value,
          text: typeof value === 'number' ? String(value) : this.say(words[`samples.${value}`]),
        })),
        chosen: this.#shown,
        choose: (shown) => {
          this.shown = shown;
        },
      })}
      <div class="view">
        <div class="gallery">
          <div class="class measure" aria-hidden="true"><span></span><div></div></div>
          <div
            class="classes"
            role="listbox"
            aria-label=${this.say(words['samples.label'])}
            aria-orientation="horizontal"
            aria-busy=${session.status === 'loading'}
            @keydown=${this.#keydown}
            @click=${this.#clicked}
          >
            ${columns > 0 ? classes.map((digits) => classRow(this, digits, { columns, chosen, entry })) : ''}
          </div>
          ${this.#hasFirst && classes.length === 0 ? html`<p class="none">${this.say(words['samples.none'], { count: this.#count.toLocaleString('en') })}</p>` : ''}
        </div>
        <div class="chosen">
          <canvas width="28" height="28" aria-hidden="true"></canvas>
          ${this.#state()}
          <button type="button" class="more" data-control ?hidden=${this.#count > firstCount} ?disabled=${!this.#hasFirst} @click=${() => this.#fetch(1000)}>
            ${this.say(words['samples.more'])}
          </button>
        </div>
      </div>
      ${tableOnDemand(this, {
        summary: this.say(words['samples.table']),
        table: () => (this.session.samples ? samplesTable(this, this.#digits.reading(session, this.#count)) : ''),
      })}`;
  }

  /** Whether there are as many digits as the gallery shows at first; fewer would be pushed about by the rest. */
  get #hasFirst() {
    return (this.session.samples?.length ?? 0) >= firstCount;
  }

  get #isReady() {
    return this.session.ready !== undefined;
  }

  /** How many digits there are to choose from. */
  get #count() {
    return counts.includes(this.count) ? this.count : firstCount;
  }

  get #shown() {
    return choices.includes(this.shown) ? this.shown : 'all';
  }

  /** @returns {Words | undefined} what is wrong with the attributes */
  get #refusal() {
    return choiceRefusal(this, [
      { name: 'count', value: this.count, choices: counts },
      { name: 'shown', value: this.shown, choices },
    ]);
  }

  /** The digits that are shown. */
  get #classes() {
    if (!this.#hasFirst) return [];
    return this.#digits.classes(this.session, this.#count, this.#shown);
  }

  /** What failed, or the sentence about the chosen digit. */
  #state() {
    if (this.session.status === 'failed') return this.sessionFailure;
    if (this.failure) return this.failed(this.failure, () => this.#fetch(this.#wanted));
    if (!this.#hasFirst) return html`<p>${this.say(partWords.loading)}</p>`;
    return chosenSample(this, this.#count);
  }

  #measure() {
    const row = this.renderRoot.querySelector('.measure > div');
    if (!row) return;
    this.#stopWatching();
    this.#stopWatching = watchSize(row, (width) => {
      this.columns = Math.max(1, Math.floor(width / cellSize));
    });
  }

  /** @override */
  updated() {
    const { theme, columns } = this;
    const { ready, samples, selected } = this.session;
    if (!ready || !samples || columns === 0) return;
    const { picture } = ready;
    const classes = this.#classes;
    const drawn = this.#drawn;
    if (drawn.classes !== classes || drawn.columns !== columns || drawn.theme !== theme) {
      drawClasses(this.renderRoot, samples, { classes, columns, theme });
    }
    if (drawn.picture !== picture || drawn.theme !== theme) {
      const pixels = mapPixels({ data: picture.pixels, shape: [28, 28, 1] }, 0, pixelScale(theme));
      paint(this.renderRoot.querySelector('.chosen > canvas'), pixels, 28);
    }
    this.#drawn = { classes, columns, theme, picture };
    const isAnew = drawn.classes !== classes || drawn.columns !== columns;
    if (this.#seen !== selected || isAnew) this.#bringIntoView(selected);
    this.#seen = selected;
  }

  /**
   * Scrolls the gallery, but never the page. It shows whole rows from the top on.
   * @param {number} sample
   */
  #bringIntoView(sample) {
    const gallery = this.renderRoot.querySelector('.gallery');
    const option = this.#option(sample);
    if (!(gallery instanceof HTMLElement) || !option) return;
    const [view, digit] = [gallery.getBoundingClientRect(), option.getBoundingClientRect()];
    const scale = view.height / gallery.offsetHeight; // of the page
    const tops = Array.from(gallery.querySelectorAll('.sample'), (sample) => sample.getBoundingClientRect().top);
    const [above, below] = [digit.top - view.top, digit.bottom - view.bottom];
    if (above < 0) gallery.scrollTop += above / scale;
    if (below > 0)
      gallery.scrollTop += Math.min(...tops.map((top) => top - view.top).filter((top) => top >= below)) / scale;
  }

  /** @param {number} sample */
  #option(sample) {
    return /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(`[data-index="${sample}"]`));
  }

  /** @param {number} count of digits to choose from as soon as they have come */
  async #fetch(count) {
    const { session } = this;
    this.failure = undefined;
    this.#wanted = count;
    try {
      await session.loadSamples(count); // fetched once, however often it is asked for
      if (count > this.#count) this.count = count;
    } catch (failure) {
      if (!session.hasEnded) this.failure = failure;
    }
  }

  /**
   * A gallery that a page takes out and puts back shows its digits before the session of now has them.
   * @param {number} sample
   */
  async #choose(sample) {
    const { session } = this;
    if (session.ready && session.samples) {
      session.select(sample);
      return;
    }
    try {
      await session.turnTo({ digit: sample });
    } catch (failure) {
      if (!session.hasEnded) this.failure = failure;
    }
  }

  #clicked = (/** @type {Event} */ event) => {
    const sample = sampleOf(event);
    if (sample !== undefined) this.#choose(sample);
  };

  #keydown = (/** @type {KeyboardEvent} */ event) => {
    const sample = sampleOf(event);
    if (sample === undefined || isShortcut(event)) return;
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const next = isChoice ? sample : sampleAfter(event.key, sample, this.#classes, this.columns);
    if (next !== undefined) this.#choose(next);
    moveFocus(event, this.renderRoot, 'data-index', next);
  };
}

/**
 * The sample that an event is about.
 * @param {Event} event
 */
function sampleOf({ target }) {
  const index = /** @type {HTMLElement} */ (target).dataset.index;
  return index === undefined ? undefined : Number(index);
}
