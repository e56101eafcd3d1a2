// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Figure } from './base/figure.js' */

/** The 1,000 digits that a figure tests on. */
export class TestSamples {
  count = 1000;
  #figure;
  #isFetching = false;

  /** @param {Figure & { failure: unknown }} figure is told why they did not come */
  constructor(figure) {
    this.#figure = figure;
  }

  /** Those of the group, once there are enough of them. */
  get here() {
    const { samples } = this.#figure.session;
    return samples && samples.length >= this.count ? samples : undefined;
  }

  /** Fetches them, once; the figure is updated when they are here. */
  async fetch() {
    if (this.#isFetching) return;
    this.#isFetching = true;
    this.#figure.failure = undefined;
    const { session } = this.#figure;
    try {
      await session.loadSamples(this.count);
    } catch (failure) {
      if (!session.hasEnded) this.#figure.failure = failure;
    }
    this.#isFetching = false;
    this.#figure.requestUpdate();
  }
}
