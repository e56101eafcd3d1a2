// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { loadLibrary } from '../../files/files.js';
import { PlainFigure } from '../base/plain-figure.js';
import { cellsStyle } from './cells.js';
import { stepperStyle } from './stepper-controls.js';
import { workedWords } from './words.js';
import { workedStyle } from './worked-style.js';

export { workedStyle };

/** @import { PropertyDeclarations } from 'lit' */
/** @import { ConvScope } from '../../lib/index.js' */
/** @import { Words } from '../base/say.js' */
/** @import { NumberGrid } from './number-grid.js' */

/**
 * A worked example: a figure that computes on numbers of its own, without a network or samples. Its attributes are the truth:
 * what the reader does is written into them, and everything else follows from them.
 */
export class WorkedFigure extends PlainFigure {
  /**
   * @override
   * @type {PropertyDeclarations}
   */
  static properties = { cnn: { state: true }, failure: { state: true } };

  /** @override */
  static styles = [PlainFigure.styles, workedStyle, cellsStyle, stepperStyle];

  /** @type {Words | undefined} what is wrong with the attributes; it is shown alone */
  refusal;
  /** @type {unknown[]} what the numbers of now were computed from */
  #computedFrom = [];

  constructor() {
    super();
    /** @type {ConvScope | undefined} */
    this.cnn = undefined;
    /** @type {unknown} why the library did not come */
    this.failure = undefined;
  }

  /** @override */
  begin() {
    super.begin();
    if (!this.cnn) this.#load();
  }

  /** @override */
  willUpdate() {
    this.refusal = this.read();
    const inputs = [this.cnn, ...this.inputs];
    if (this.refusal || inputs.every((input, i) => i in this.#computedFrom && input === this.#computedFrom[i])) return;
    this.#computedFrom = inputs;
    this.compute();
  }

  /**
   * Takes what the attributes say.
   * @returns {Words | undefined} what is wrong with it
   */
  read() {
    return undefined;
  }

  /** What the numbers are computed from, besides the library: other inputs have them computed anew. @returns {unknown[]} */
  get inputs() {
    return [];
  }

  /** Computes the numbers that are shown. */
  compute() {}

  /** @override */
  get isDrawn() {
    return super.isDrawn && [this.cnn, this.failure, this.refusal].some((each) => each !== undefined);
  }

  /** The sentence about a load that failed, with a button; nothing if it did not. */
  get loadFailure() {
    return this.failure ? this.failed(this.failure, () => this.#load()) : '';
  }

  /**
   * What is wrong with the number being typed or, if nothing is, a hint.
   * @param {readonly NumberGrid[]} grids
   * @param {string} hint
   */
  note(grids, hint) {
    const fault = grids.map((grid) => grid.fault).find((found) => found);
    return fault
      ? html`<p class="note fault" role="alert">${this.say(workedWords['worked.fault'], fault)}</p>`
      : html`<p class="note" data-control>${hint}</p>`;
  }

  async #load() {
    this.failure = undefined;
    try {
      this.cnn = await loadLibrary();
    } catch (failure) {
      this.failure = failure;
    }
  }
}
