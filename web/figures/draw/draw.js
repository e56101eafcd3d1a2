// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { pixelScale } from '../../drawing/colour-scale.js';
import { inkPixels } from '../../drawing/ink-pixels.js';
import { mapPixels } from '../../drawing/map-pixels.js';
import { paint } from '../../drawing/paint.js';
import { Figure } from '../../parts/base/figure.js';
import { rangeRefusal } from '../../parts/base/refusals.js';
import { answerStyle } from '../../parts/pad/answer.js';
import { Drawing } from '../../parts/pad/drawing.js';
import { padSize } from '../../parts/pad/pad.js';
import { padSheet, sheetStyle, undoByKey } from '../../parts/pad/sheet.js';
import { padWords } from '../../parts/pad/words.js';
import { tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { partWords } from '../../parts/words.js';
import { drawAnswer, drawLoss, drawSentence, drawTable } from './draw-answer.js';
import { drawStyle } from './draw-style.js';
import { drawTools } from './draw-tools.js';
import { words } from './words.js';

/** @import { PropertyValues } from 'lit' */
/** @import { Words } from '../../parts/base/say.js' */

/** Side of the picture that the network sees. */
const seenSize = 28;

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
  static styles = [Figure.styles, tableStyle, sheetStyle, answerStyle, drawStyle];

  #drawing = new Drawing(this, {
    label: () => (this.#refusal ? null : this.meant) ?? undefined,
    tell: () => {
      this.sentence = drawSentence(this, this.#drawing);
    },
  });
  /** What the canvases show. @type {unknown[]} */
  #painted = [];

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
    this.#drawing.begin();
  }

  /** @override */
  end() {
    super.end();
    this.#drawing.end();
  }

  /** @override @param {PropertyValues} changed */
  willUpdate(changed) {
    this.#drawing.willUpdate(changed);
  }

  /** What no link carries. */
  get leftOut() {
    return this.#drawing.pad.isLong ? padWords['pad.long'] : undefined;
  }

  /** @override */
  render() {
    const { ready } = this.session;
    const refusal = this.#refusal;
    const drawing = this.#drawing;
    const { pad } = drawing;
    return html`<div class="draw" @keydown=${(/** @type {KeyboardEvent} */ event) => undoByKey(event, drawing)}>
      ${padSheet(this, drawing)}
      ${drawTools(this, drawing)}
      <div class="result">
        <figure>
          <canvas class="seen" width=${seenSize} height=${seenSize} role="img" aria-label=${this.say(padWords['pad.seen'])}></canvas>
          <figcaption>${this.say(padWords['pad.seen'])}</figcaption>
        </figure>
        ${drawAnswer(this, drawing)}
        <label class="meant" data-control
          >${this.say(words['draw.meant'])}
          <select ?disabled=${!ready} @change=${this.#mean}>
            <option value="">${this.say(partWords['answer.unknown'])}</option>
            ${Array.from(
              { length: 10 },
              (_, digit) => html`<option value=${digit} .selected=${digit === this.meant}>${digit}</option>`,
            )}
          </select>
        </label>
        <p class="cost" role="status">${drawLoss(this, drawing)}</p>
      </div>
      ${refusal ? this.refused(...refusal) : ''}
      ${drawing.isRefused ? this.refused(padWords['pad.refused']) : ''}
      ${!pad.isDrawing && pad.isLong ? html`<p class="long" role="status">${this.say(padWords['pad.long'])}</p>` : ''}
      ${this.sessionFailure}
      <p class="spoken" role="status">${this.sentence}</p>
      <p id="help" hidden>${this.say(padWords['pad.help'])}</p>
    </div>
    ${tableOnDemand(this, { summary: this.say(padWords['table.probabilities']), table: () => drawTable(this, drawing) })}`;
  }

  /** @override */
  updated() {
    const { theme, renderRoot } = this;
    this.#drawing.updated();
    const { pad, seen } = this.#drawing;
    const toPaint = [pad.version, theme, seen];
    if (toPaint.every((part, i) => part === this.#painted[i])) return;
    this.#painted = toPaint;
    const scale = pixelScale(theme);
    paint(renderRoot.querySelector('.pad'), inkPixels(pad.pixels, scale), padSize);
    const data = seen ?? new Uint8Array(seenSize ** 2);
    paint(renderRoot.querySelector('.seen'), mapPixels({ data, shape: [seenSize, seenSize, 1] }, 0, scale), seenSize);
  }

  /** @returns {Words | undefined} what is wrong with the attribute `meant` */
  get #refusal() {
    return rangeRefusal(this, 'meant', { min: 0, max: 9, isWhole: true });
  }

  #mean = (/** @type {Event} */ event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    this.meant = value === '' ? null : Number(value);
    if (!this.#drawing.pad.isBlank) this.#drawing.changed();
  };
}
