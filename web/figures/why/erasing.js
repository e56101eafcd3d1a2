// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { percent } from '../../drawing/number-format.js';
import { eraseVotes } from './erase.js';
import { words } from './words.js';

/** @import { Attribution } from '../../lib/index.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Picture } from '../../session/session.js' */

/** Erases the pixels that voted most from the picture of a figure's group, and brings them back. */
export class Erasing {
  #figure;
  /** @type {{ before: Picture, answer: number, probability: number, pixels: Uint8Array, count: number } | undefined} */
  #erased;

  /** @param {Figure} figure */
  constructor(figure) {
    this.#figure = figure;
  }

  /** Whether the picture of the group is one with erased pixels. */
  get isErased() {
    return this.#erased !== undefined && this.#figure.session.ready?.picture.pixels === this.#erased.pixels;
  }

  /**
   * The buttons, and what became of the answer.
   * @param {{ for: number, against: number }} digits
   * @param {Attribution | undefined} attribution
   */
  render(digits, attribution) {
    const figure = this.#figure;
    const { ready } = figure.session;
    const erased = this.isErased ? this.#erased : undefined;
    const result = ready?.result;
    const sentence =
      erased && result
        ? figure.say(words['erase.sentence'], {
            count: erased.count,
            before: erased.answer,
            percentBefore: percent(erased.probability),
            after: result.prediction,
            percentAfter: percent(result.probabilities[result.prediction]),
          })
        : figure.say(words['erase.rest']);
    return html`<div class="erase">
      <button type="button" class="primary" data-control ?disabled=${!attribution || erased} @click=${() => this.#erase(digits)}>
        ${figure.say(words['erase.button'])}
      </button>
      <button type="button" data-control ?disabled=${!erased} @click=${this.#undo}>${figure.say(words['erase.undo'])}</button>
      <p role="status">${sentence}</p>
    </div>`;
  }

  /** @param {{ for: number, against: number }} digits */
  #erase(digits) {
    const { session } = this.#figure;
    const { ready } = session;
    if (!ready) return;
    const { network, picture, result } = ready;
    const { prediction: answer, probabilities } = result;
    const { pixels, count } = eraseVotes(network, picture.pixels, digits);
    this.#erased = { before: picture, answer, probability: probabilities[answer], pixels, count };
    session.showDrawing(pixels, picture.label);
  }

  #undo = () => {
    const { session } = this.#figure;
    const before = this.#erased?.before;
    if (!before) return;
    this.#erased = undefined;
    if (before.sample === undefined) session.showDrawing(before.pixels, before.label);
    else session.select(before.sample);
  };
}
