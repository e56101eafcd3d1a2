// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** Milliseconds that a slice of work may take, so that a page still draws 60 frames a second. */
export const sliceMilliseconds = 8;
/** Slices whose average counts: a single one may have been interrupted. */
const fewSlices = 8;
/** Slices that are remembered at most. */
const manySlices = 256;
/** Ticks of the clock for which slices are remembered: to measure 8 ms by a clock of 100 ms takes many slices. */
const ticksRemembered = 10;
/** Images that a slice takes at most while the clock stands still: 11 ms of training the tutorial's network. */
const imagesWithoutClock = 256;
/** Images up to which a slice doubles while the clock stands still: 8 ms where an image takes a slow device 1 ms. */
const imagesAtOnce = 8;
/** What slices grow by from there: the one in which a clock of 100 ms moves then lasts less than two budgets. */
const slowGrowth = 1.15;

/**
 * How many images the next slice of a long work takes, so that it lasts about 8 ms. It starts with one, and grows by at
 * most a factor of two from slice to slice.
 *
 * Browsers round their clocks, some to 16.7 or 100 ms: most slices then seem to take no time, and a few far too much.
 * Their sum is right, so it is the sum over the last slices that counts. As long as no time was seen to pass at all, slices
 * of more than a few images grow slowly: by a clock of 100 ms they could double too often before it moves.
 *
 * @example
 * const pacing = new Pacing();
 * while (!done) {
 *   const start = performance.now();
 *   const count = work(pacing.images);
 *   pacing.add(count, performance.now() - start);
 *   await frame();
 * }
 */
export class Pacing {
  /** How many images the next slice takes: a whole number from 1. */
  images = 1;

  /** @type {{ images: number, milliseconds: number }[]} the last slices, the latest at the end */
  #slices = [];
  /** The shortest time that was seen to pass: at least a tick of the clock. */
  #tick = Number.POSITIVE_INFINITY;

  /**
   * Tells of a slice that is done.
   * @param {number} images that it took; a slice of none is not counted
   * @param {number} milliseconds by any clock, even one that stands still or is set back
   */
  add(images, milliseconds) {
    if (!(images > 0)) return;
    const elapsed = milliseconds > 0 ? milliseconds : 0;
    if (elapsed > 0) this.#tick = Math.min(this.#tick, elapsed);
    this.#slices.push({ images, milliseconds: elapsed });
    this.#forget();
    const latest = Math.max(images, this.images);
    const isBlind = this.#milliseconds === 0 && latest >= imagesAtOnce;
    const most = isBlind ? Math.max(latest + 1, slowGrowth * latest) : 2 * latest;
    this.images = Math.max(1, Math.floor(Math.min(this.#affordable, most)));
  }

  /**
   * How long some images probably take, by what the last slices took.
   * @param {number} images
   * @returns {number} milliseconds; 0 as long as no time was seen to pass
   */
  expected(images) {
    return this.#images > 0 ? (images * this.#milliseconds) / this.#images : 0;
  }

  /** Images that last as long as a slice may, by what the last slices took. */
  get #affordable() {
    return this.#milliseconds > 0 ? (this.#images * sliceMilliseconds) / this.#milliseconds : imagesWithoutClock;
  }

  get #images() {
    return this.#slices.reduce((total, { images }) => total + images, 0);
  }

  get #milliseconds() {
    return this.#slices.reduce((total, { milliseconds }) => total + milliseconds, 0);
  }

  /** Drops the slices that no longer count. */
  #forget() {
    const enough = ticksRemembered * this.#tick;
    let kept = 0;
    let milliseconds = 0;
    while (kept < this.#slices.length && kept < manySlices && (kept < fewSlices || milliseconds < enough)) {
      kept += 1;
      milliseconds += this.#slices[this.#slices.length - kept].milliseconds;
    }
    this.#slices.splice(0, this.#slices.length - kept);
  }
}
