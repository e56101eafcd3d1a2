// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { classesOf } from './gallery-order.js';

/** @import { Dataset, Evaluation } from '../../lib/index.js' */
/** @import { SampleClass } from './gallery-order.js' */
/** @import { Session } from '../../session/session.js' */
/** @import { Weights } from '../../files/weights.js' */

/** Which digits are shown. @typedef {'all' | 'misread' | number} Shown */

/** The digits that a gallery shows, class after class, and what the network answers to them; each found out once. */
export class ShownDigits {
  /** @type {{ dataset: Dataset, count: number, shown: Shown, reading: Evaluation | undefined, classes: SampleClass[] } | undefined} */
  #ordered;
  /** @type {{ weights: Weights, count: number, evaluation: Evaluation } | undefined} what the network last answered */
  #read;

  /**
   * @param {Session} session
   * @param {number} count how many digits there are to choose from
   * @param {Shown} shown
   */
  classes(session, count, shown) {
    const { samples: dataset } = session;
    if (!session.ready || !dataset) return [];
    const reading = shown === 'misread' ? this.reading(session, count) : undefined;
    const before = this.#ordered;
    if (before?.dataset !== dataset || before.count !== count || before.shown !== shown || before.reading !== reading) {
      const classes = classesOf(dataset, count, (sample, label) => {
        if (reading) return reading.predictions[sample] !== label;
        return shown === 'all' || shown === label;
      });
      this.#ordered = { dataset, count, shown, reading, classes };
    }
    return this.#ordered?.classes ?? [];
  }

  /**
   * What the network answers; while it learns, what it answered before.
   * @param {Session} session that has samples
   * @param {number} count of digits
   */
  reading(session, count) {
    const { weights } = session;
    const isNew = this.#read?.weights !== weights && !session.training?.running;
    if (!this.#read || isNew || this.#read.count !== count) {
      this.#read = { weights, count, evaluation: session.read(count) };
    }
    return this.#read.evaluation;
  }
}
