// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { pixelScale } from '../../drawing/colour-scale.js';
import { inkPixels } from '../../drawing/ink-pixels.js';
import { mapPixels } from '../../drawing/map-pixels.js';
import { paint } from '../../drawing/paint.js';
import { isShortcut } from '../../parts/base/keys.js';
import { mapParts } from '../../parts/map/map-parts.js';
import { padSize } from '../../parts/pad/pad.js';
import { padSheet, sheetStyle, undoByKey } from '../../parts/pad/sheet.js';
import { padWords } from '../../parts/pad/words.js';
import { probabilityTable } from '../../parts/probability-table.js';
import { tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { answerOf, answerSentence, answerView } from './answer-view.js';
import { checkView } from './check-view.js';
import { classRows } from './class-rows.js';
import { faultOf } from './faults.js';
import { fileMenu } from './file-menu.js';
import { filtersOf, filtersView } from './filters-view.js';
import { side } from './lessons.js';
import { resultsStyle } from './results-style.js';
import { stateView } from './state-view.js';
import { teachStyle } from './teach-style.js';
import { TeachingFigure } from './teaching-figure.js';
import { collectionTools, padTools } from './tools.js';
import { words } from './words.js';

/** @import { PropertyValues } from 'lit' */
/** @import { Network } from '../../lib/index.js' */
/** @import { Answer } from './answer-view.js' */
/** @import { Filters } from './filters-view.js' */

/** Milliseconds without a change after which a screen reader is told the answer. */
const sentencePause = 700;

/**
 * A network that learns two to six classes of the reader's own, from a few drawings of each: draw, see its answer, say what it
 * was. After each drawing it learns anew, within a moment, and is checked on drawings that were kept aside.
 *
 * @attr drawings the classes and their drawings, as collection-code.js writes them; follows what the reader does. By default
 * hearts, stars and houses
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-teach
 */
export class CnnTeach extends TeachingFigure {
  static parts = mapParts;

  /** @override */
  static properties = { sentence: { state: true } };

  /** @override */
  static styles = [TeachingFigure.styles, tableStyle, sheetStyle, resultsStyle, teachStyle];

  /** @type {{ network: Network, pixels: Uint8Array, answer: Answer } | undefined} */
  #answered;
  /** @type {{ network: Network, filters: Filters | undefined } | undefined} */
  #filters;
  /** What the canvases show. @type {WeakMap<Element, unknown[]>} */
  #painted = new WeakMap();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #telling;

  constructor() {
    super();
    this.sentence = '';
  }

  /** @override */
  end() {
    super.end();
    clearTimeout(this.#telling);
  }

  /** @override */
  padChanged() {
    super.padChanged();
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.sentence = answerSentence(this, this.own.pad.isBlank ? undefined : this.answer);
    }, sentencePause);
  }

  /** @override @param {number} k @param {number} i */
  deleteDrawing(k, i) {
    super.deleteDrawing(k, i);
    this.#focusIn(k, i);
  }

  /** @override @param {number} k */
  dropClass(k) {
    super.dropClass(k);
    this.#focusIn(Math.min(k, this.collection.classes.length - 1));
  }

  /** What is looked at: the drawing on the pad, else the chosen one, else the first. */
  get subject() {
    const { chosen, collection, own } = this;
    if (own.seen) return { pixels: own.seen, place: undefined };
    const { classes } = collection;
    const place = chosen ?? { k: classes.findIndex(({ drawings }) => drawings.length > 0), i: 0 };
    const drawing = classes[place.k]?.drawings[place.i];
    return drawing && { pixels: drawing.pixels, place };
  }

  /** What the network says of it. */
  get answer() {
    const { network } = this.learning;
    const { subject } = this;
    if (!network || !subject) return undefined;
    const { pixels } = subject;
    if (this.#answered?.network !== network || this.#answered.pixels !== pixels)
      this.#answered = { network, pixels, answer: answerOf(network, pixels) };
    return this.#answered.answer;
  }

  /** @override */
  render() {
    const { answer, collection, learning, own } = this;
    const { network } = learning;
    if (network && this.#filters?.network !== network) this.#filters = { network, filters: filtersOf(network) };
    const fault = faultOf(collection.classes, (k) => this.nameOf(k));
    return html`<div
      class="teach"
      role="group"
      aria-label=${this.say(words['teach.label'])}
      aria-busy=${this.cnn === undefined || learning.phase !== undefined}
      @keydown=${this.#key}
    >
      ${this.failure ? this.failed(this.failure, () => this.load()) : ''}
      <div class="desk">
        <div class="try">${padSheet(this, own, words['teach.invitation'])} ${padTools(this)}</div>
        <div class="collection">
          ${classRows(this, { probabilities: answer?.probabilities, prediction: answer?.prediction, place: this.subject?.place })}
          ${collectionTools(this)}
        </div>
      </div>
      ${stateView(this, fault)}
      <div class="results">
        ${answerView(this, answer, this.#subjectInWords)}
        ${checkView(this)}
        ${filtersView(this, network && this.#filters?.filters)}
      </div>
      ${fileMenu(this)}
      ${tableOnDemand(this, {
        summary: this.say(padWords['table.probabilities']),
        table: () =>
          answer
            ? probabilityTable(this, answer.probabilities, {
                heading: words['table.class'],
                nameOf: (k) => this.nameOf(k),
              })
            : '',
      })}
      <p class="spoken" role="status">${this.sentence}</p>
      <p id="help" hidden>${this.say(words['teach.help'])}</p>
    </div>`;
  }

  get #subjectInWords() {
    const { learning, subject } = this;
    if (!subject?.place) return this.say(words['teach.subject.pad']);
    const { k, i } = subject.place;
    const isLearned = learning.drawings > 0 && learning.phase !== 'learning';
    const values = { name: this.nameOf(k), number: i + 1 };
    return this.say(words[isLearned ? 'teach.subject.learned' : 'teach.subject.other'], values);
  }

  /** @override @param {PropertyValues<this>} changed */
  updated(changed) {
    super.updated(changed);
    if (changed.has('editing')) this.#moveToName(changed.get('editing'));
    const scale = pixelScale(this.theme);
    const { pad } = this.own;
    const sheet = this.renderRoot.querySelector('.pad');
    if (this.#isStale(sheet, [pad.version, scale])) paint(sheet, inkPixels(pad.pixels, scale), padSize);
    for (const canvas of this.renderRoot.querySelectorAll('canvas[data-drawing]')) {
      const [k, i] = (canvas.getAttribute('data-drawing') ?? '').split(' ').map(Number);
      const { pixels } = this.collection.classes[k].drawings[i];
      if (this.#isStale(canvas, [pixels, scale]))
        paint(canvas, mapPixels({ data: pixels, shape: [side, side, 1] }, 0, scale), side);
    }
  }

  /**
   * Whether a canvas shows something else; it is drawn then.
   * @param {Element | null} canvas
   * @param {unknown[]} toPaint
   */
  #isStale(canvas, toPaint) {
    if (!canvas || toPaint.every((part, i) => part === this.#painted.get(canvas)?.[i])) return false;
    this.#painted.set(canvas, toPaint);
    return true;
  }

  /** Goes to the name that is to be written, or back to where that was begun. @param {number | undefined} before */
  #moveToName(before) {
    if (this.editing !== undefined) {
      const field = /** @type {HTMLInputElement | null} */ (this.renderRoot.querySelector('input.name'));
      field?.focus();
      field?.select();
    } else if (before !== undefined && !this.shadowRoot?.activeElement) {
      this.#focusIn(before);
    }
  }

  /**
   * Goes on from something that is no longer there: to the drawing that took its place, or to its class.
   * @param {number} k
   * @param {number} [i]
   */
  async #focusIn(k, i) {
    await this.updateComplete;
    const row = this.renderRoot.querySelectorAll('.taught').item(k);
    const thumbs = row.querySelectorAll('.thumb');
    const thumb = i === undefined ? undefined : thumbs[Math.min(i, thumbs.length - 1)];
    /** @type {HTMLElement | null} */ (thumb ?? row.querySelector('.add'))?.focus();
  }

  #key = (/** @type {KeyboardEvent} */ event) => {
    const target = /** @type {Element} */ (event.target);
    if (this.hidesControls) return;
    const isOnPad = target.matches('.pad');
    if (isOnPad && !isShortcut(event) && /^[1-6]$/.test(event.key)) {
      event.preventDefault();
      this.add(Number(event.key) - 1);
    } else if (!target.matches('input')) {
      undoByKey(event, isOnPad ? this.own : this);
    }
  };
}
