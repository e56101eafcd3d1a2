// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { Pad, padSize } from './pad.js';
import { PadInput } from './pad-input.js';

/** @import { PropertyValues } from 'lit' */
/** @import { Figure } from '../base/figure.js' */

/**
 * A figure with a pad. Its attribute `strokes` is the drawing, and `aside` says that another picture goes through the
 * network, though there is a drawing.
 * @typedef {Figure & { strokes: string | null, aside: boolean }} DrawingFigure
 */

/** Milliseconds without a change after which a screen reader is told what the network thinks. */
const sentencePause = 700;

/** The drawing of a figure, and its way through the network of the group, in the form of MNIST's digits. */
export class Drawing {
  pad = new Pad();
  input = new PadInput(
    this.pad,
    () => this.changed(),
    () => this.#figure.requestUpdate(),
  );
  /** @type {Uint8Array | undefined} what the network is shown, 28×28; undefined while the pad is blank */
  seen;
  /** Whether the attribute is no drawing. */
  isRefused = false;

  #figure;
  #labelOf;
  #tell;
  /** Whether the drawing came from the attribute and nothing was done with it yet. */
  #isUnseen = false;
  /** Whether the next frame shows the drawing to the network. */
  #isDue = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #telling;
  #forgetSession = () => {};

  /**
   * @param {DrawingFigure} figure calls begin(), end(), willUpdate() and updated() when its own are called
   * @param {{ label?: () => number | undefined, tell: () => void }} options the digit that is meant; what tells a screen
   * reader of the answer, after a pause
   */
  constructor(figure, { label = () => undefined, tell }) {
    this.#figure = figure;
    this.#labelOf = label;
    this.#tell = tell;
  }

  /** Whether the drawing is what goes through the network. */
  get isShown() {
    return this.seen !== undefined && this.#figure.session.ready?.picture.pixels === this.seen;
  }

  begin() {
    const { session } = this.#figure;
    session.addEventListener('change', this.#arrive);
    this.#forgetSession = () => session.removeEventListener('change', this.#arrive);
  }

  end() {
    this.#forgetSession();
    clearTimeout(this.#telling);
  }

  /** @param {PropertyValues} changed */
  willUpdate(changed) {
    const code = this.#figure.strokes ?? '';
    if (changed.has('strokes') && code !== this.pad.code) {
      this.isRefused = !this.pad.show(code);
      this.#isUnseen = !this.isRefused;
    }
    this.#arrive();
    if (changed.has('aside')) this.#follow();
  }

  /** Has the attributes say what the drawing has become. */
  updated() {
    const figure = this.#figure;
    if (!this.pad.isDrawing && !this.isRefused) {
      figure.strokes = this.pad.code || null;
      this.pad.codeComing?.then(() => figure.requestUpdate());
    }
    if (!this.#isDue && !this.#isUnseen && !this.pad.isBlank)
      figure.aside = figure.session.ready !== undefined && !this.isShown;
  }

  /** Shows the drawing to the network in the next frame. */
  changed() {
    if (this.#isDue) return;
    this.isRefused &&= this.pad.isBlank;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.look();
    });
  }

  /** Shows the drawing to the network; in place of one that was cleared, the sample that was chosen last. */
  look = () => {
    const { session } = this.#figure;
    this.#figure.requestUpdate();
    if (!session.ready) return;
    const wasShown = this.isShown;
    this.#normalize();
    if (this.seen) session.showDrawing(this.seen, this.#labelOf());
    else if (wasShown) session.select(session.selected);
    clearTimeout(this.#telling);
    this.#telling = setTimeout(this.#tell, sentencePause);
  };

  clear = () => {
    this.pad.clear();
    this.changed();
  };

  undo = () => {
    this.pad.undo();
    this.changed();
  };

  /** Shows the drawing, or the sample that was chosen last, as the attribute says. */
  #follow() {
    const { session, aside } = this.#figure;
    if (!session.ready || this.#isDue || this.#isUnseen || this.pad.isBlank || aside !== this.isShown) return;
    if (aside) session.select(session.selected);
    else this.look();
  }

  /** Deals with a drawing from the attribute at once, so that no figure begins with a sample that is not meant. */
  #arrive = () => {
    if (!this.#isUnseen || !this.#figure.session.ready) return;
    this.#isUnseen = false;
    if (this.#figure.aside) this.#normalize();
    else this.look();
  };

  /** Makes of the drawing what the network would see. */
  #normalize() {
    const { cnn } = this.#figure.session;
    this.seen = this.pad.isBlank ? undefined : cnn.normalizeDigit(this.pad.pixels, padSize, padSize);
  }
}
