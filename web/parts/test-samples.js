// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Figure } from './base/figure.js' */

/** How many digits a figure tests on. */
export const testCount = 1000;

/** These digits. */
export class TestSamples {
  #figure;
  #isFetching = false;

  /** @param {Figure & { failure: unknown }} figure is told why they did not come */
  constructor(figure) {
    this.#figure = figure;
  }

  /** Those of the group, once there are enough of them. */
  get here() {
    const { samples } = this.#figure.session;
    return samples && samples.length >= testCount ? samples : undefined;
  }

  /** Fetches them, once; the figure is updated when they are here. */
  async fetch() {
    if (this.#isFetching) return;
    this.#isFetching = true;
    this.#figure.failure = undefined;
    const { session } = this.#figure;
    try {
      await session.loadMore();
    } catch (failure) {
      if (!session.hasEnded) this.#figure.failure = failure;
    }
    this.#isFetching = false;
    this.#figure.requestUpdate();
  }
}
