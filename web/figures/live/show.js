// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { isUntold } from '../../session/session-settings.js';
import { digits } from './digits.js';
import { rememberShow, wasShown } from './shown-before.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Drawing } from '../../parts/pad/drawing.js' */
/** @import { Hand } from './hand.js' */

/** What draws itself. */
const digit = 7;
/** Milliseconds that it takes, and that it then stays. */
const pace = { draw: 1300, stay: 1800 };

/**
 * A digit that draws itself as soon as there is a network, once a visit; then the pad is the reader's. Nothing moves for
 * readers who prefer that, and on pages that say what is to be seen.
 */
export class Show {
  /** Whether what is on the pad belongs to it. */
  isOn = false;
  #figure;
  #drawing;
  #hand;

  /**
   * @param {Figure} figure
   * @param {Drawing} drawing
   * @param {Hand} hand
   */
  constructor(figure, drawing, hand) {
    this.#figure = figure;
    this.#drawing = drawing;
    this.#hand = hand;
  }

  begin() {
    this.#figure.session.addEventListener('change', this.#offer);
    this.#offer();
  }

  /** Gives the pad to the reader, blank. */
  end() {
    this.#forget();
    if (!this.isOn) return;
    this.isOn = false;
    rememberShow();
    this.#hand.stop();
    this.#drawing.pad.reset();
    this.#drawing.changed();
  }

  #forget() {
    this.#figure.session.removeEventListener('change', this.#offer);
  }

  #offer = () => {
    const { session } = this.#figure;
    if (!session.ready) return;
    this.#forget();
    const isFree = session.ready.picture.sample !== undefined && isUntold(session) && this.#drawing.pad.isBlank;
    if (isFree && !wasShown() && !prefersStill()) this.#run();
  };

  async #run() {
    this.isOn = true;
    const isDone = (await this.#hand.draw(digits[digit], pace.draw)) && (await this.#hand.rest(pace.stay));
    if (isDone) this.end();
  }
}

/** Whether the reader prefers that nothing moves by itself. */
export function prefersStill() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
