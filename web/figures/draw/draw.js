// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { pixelScale } from '../../drawing/colour-scale.js';
import { inkPixels } from '../../drawing/ink-pixels.js';
import { mapPixels } from '../../drawing/map-pixels.js';
import { paint } from '../../drawing/paint.js';
import { Figure } from '../../parts/base/figure.js';
import { rangeRefusal } from '../../parts/base/refusals.js';
import { Pad, padSize } from '../../parts/pad/pad.js';
import { PadInput } from '../../parts/pad/pad-input.js';
import { tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { partWords } from '../../parts/words.js';
import { drawAnswer, drawSentence, drawTable } from './draw-answer.js';
import { drawSheet, drawTools } from './draw-sheet.js';
import { drawStyle } from './draw-style.js';
import { words } from './words.js';

/** @import { PropertyValues } from 'lit' */
/** @import { Tool } from '../../parts/pad/pad.js' */
/** @import { Words } from '../../parts/base/say.js' */

/** Side of the picture that the network sees. */
const seenSize = 28;
/** Milliseconds without a change after which a screen reader is told what the network thinks. */
const sentencePause = 700;

/**
 * A pad to draw a digit on. While one draws, the drawing goes through the network of the group, in the form of MNIST's
 * digits, which is shown beside it.
 *
 * @attr strokes the drawing, as stroke-code.js writes it; follows what the reader draws
 * @attr meant the digit that the reader says it is
 * @attr aside the drawing is not what goes through the network; so it is when a sample was chosen after it
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-draw
 */
export class CnnDraw extends Figure {
  /** @override */
  static properties = {
    strokes: { reflect: true },
    meant: { type: Number, reflect: true },
    aside: { type: Boolean, reflect: true },
    sentence: { state: true },
  };

  /** @override */
  static styles = [Figure.styles, tableStyle, drawStyle];

  #pad = new Pad();
  #input = new PadInput(
    this.#pad,
    () => this.#changed(),
    () => this.requestUpdate(),
  );
  /** @type {Uint8Array | undefined} what the network is shown */
  #seen;
  /** What the canvases show. @type {unknown[]} */
  #shown = [];
  /** Whether the drawing came from the attribute and nothing was done with it yet. */
  #isUnseen = false;
  #forgetArrival = () => {};
  /** Whether the attribute is no drawing. */
  #isRefused = false;
  /** Whether the next frame shows the drawing to the network. */
  #isDue = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #speaking;

  constructor() {
    super();
    /** @type {string | null} */
    this.strokes = null;
    /** @type {number | null} */
    this.meant = null;
    this.aside = false;
    this.sentence = '';
  }

  /** What it draws is what all figures of the group show. @override */
  get isUrgent() {
    return this.hasAttribute('strokes') && !this.hasAttribute('aside');
  }

  /** @override */
  begin() {
    super.begin();
    const { session } = this;
    session.addEventListener('change', this.#arrive);
    this.#forgetArrival = () => session.removeEventListener('change', this.#arrive);
  }

  /** @override */
  end() {
    super.end();
    this.#forgetArrival();
  }

  /** @override @param {PropertyValues} changed */
  willUpdate(changed) {
    const code = this.strokes ?? '';
    if (changed.has('strokes') && code !== this.#pad.code) {
      this.#isRefused = !this.#pad.show(code);
      this.#isUnseen = !this.#isRefused;
    }
    this.#arrive();
    if (changed.has('aside')) this.#follow();
  }

  /** Shows the drawing, or the sample that was chosen last, as the attribute says. */
  #follow() {
    const { session } = this;
    if (!session.ready || this.#isDue || this.#isUnseen || this.#pad.isBlank) return;
    const isAside = session.ready.picture.sample !== undefined;
    if (this.aside === isAside) return;
    if (this.aside) session.select(session.selected);
    else this.#look();
  }

  /** Deals with a drawing from the attribute at once, so that no figure begins with a sample that is not meant. */
  #arrive = () => {
    if (!this.#isUnseen || !this.session.ready) return;
    this.#isUnseen = false;
    if (this.aside) this.#normalize();
    else this.#look();
  };

  /** @override */
  render() {
    const { ready } = this.session;
    const refusal = this.#refusal;
    return html`<div class="draw" @keydown=${this.#undoKey}>
      ${drawSheet(this, this.#pad, this.#input)}
      ${drawTools(this, this.#pad, { take: this.#take, undo: this.#undo, clear: this.#clear })}
      <div class="result">
        <figure>
          <canvas class="seen" width=${seenSize} height=${seenSize} role="img" aria-label=${this.say(words['draw.seen'])}></canvas>
          <figcaption>${this.say(words['draw.seen'])}</figcaption>
        </figure>
        ${drawAnswer(this, this.#pad.isBlank, this.#look)}
        <label class="meant"
          >${this.say(words['draw.meant'])}
          <select ?disabled=${!ready} @change=${this.#mean}>
            <option value="">${this.say(partWords['answer.unknown'])}</option>
            ${Array.from(
              { length: 10 },
              (_, digit) => html`<option value=${digit} .selected=${digit === this.meant}>${digit}</option>`,
            )}
          </select>
        </label>
      </div>
      ${refusal ? this.refused(...refusal) : ''}
      ${this.#isRefused ? this.refused(words['draw.refused']) : ''}
      ${!this.#pad.isDrawing && this.#pad.isLong ? html`<p class="long" role="status">${this.say(words['draw.long'])}</p>` : ''}
      ${this.sessionFailure}
      <p class="spoken" role="status">${this.sentence}</p>
      <p id="help" hidden>${this.say(words['draw.help'])}</p>
    </div>
    ${tableOnDemand(this, { summary: this.say(words['table.probabilities']), table: () => drawTable(this, this.#pad.isBlank) })}`;
  }

  /** @override */
  updated() {
    const { theme } = this;
    if (!this.#pad.isDrawing && !this.#isRefused) this.strokes = this.#pad.code || null;
    if (!this.#isDue && !this.#isUnseen && !this.#pad.isBlank) {
      this.aside = this.session.ready?.picture.sample !== undefined;
    }
    const shown = [this.#pad.version, theme, this.#seen];
    if (shown.every((part, i) => part === this.#shown[i])) return;
    this.#shown = shown;
    const scale = pixelScale(theme);
    const { renderRoot } = this;
    paint(renderRoot.querySelector('.pad'), inkPixels(this.#pad.pixels, scale), padSize);
    const data = this.#seen ?? new Uint8Array(seenSize ** 2);
    const seen = mapPixels({ data, shape: [seenSize, seenSize, 1] }, 0, scale);
    paint(renderRoot.querySelector('.seen'), seen, seenSize);
  }

  /** @returns {Words | undefined} what is wrong with the attribute `meant` */
  get #refusal() {
    return rangeRefusal(this, 'meant', { min: 0, max: 9, isWhole: true });
  }

  /** Makes of the drawing what the network would see. */
  #normalize() {
    const { cnn } = this.session;
    this.#seen = this.#pad.isBlank ? undefined : cnn.normalizeDigit(this.#pad.pixels, padSize, padSize);
  }

  /** Shows the drawing to the network in the next frame. */
  #changed() {
    if (this.#isDue) return;
    this.#isRefused &&= this.#pad.isBlank;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#look();
    });
  }

  #look = () => {
    const { session } = this;
    this.requestUpdate();
    if (!session.ready) return;
    this.#normalize();
    if (this.#seen) session.showDrawing(this.#seen, (this.#refusal ? null : this.meant) ?? undefined);
    else if (session.ready.picture.sample === undefined) session.select(session.selected);
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(this.#speak, sentencePause);
  };

  #speak = () => {
    this.sentence = drawSentence(this, this.#pad.isBlank);
  };

  #undoKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    event.preventDefault();
    this.#undo();
  };

  #undo = () => {
    this.#pad.undo();
    this.#changed();
  };

  #clear = () => {
    this.#pad.clear();
    this.#changed();
  };

  #take = (/** @type {Tool} */ tool) => {
    this.#pad.tool = tool;
    this.requestUpdate();
  };

  #mean = (/** @type {Event} */ event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    this.meant = value === '' ? null : Number(value);
    if (!this.#pad.isBlank) this.#changed();
  };
}
