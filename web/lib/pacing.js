// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** Milliseconds that a slice of work may take, so that a page still draws 60 frames a second. */
const sliceMilliseconds = 8;
/** Slices whose average counts: a single one may have been interrupted. */
const fewSlices = 8;
/** Slices that are remembered at most. */
const manySlices = 256;
/** Ticks of the clock for which slices are remembered: to measure 8 ms by a clock of 100 ms takes many slices. */
const ticksRemembered = 10;
/** Images that a slice takes at most while the clock stands still: 11 ms of training the tutorial's network. */
const imagesWithoutClock = 256;

/**
 * How many images the next slice of a long work takes, so that it lasts about 8 ms. It starts with one, and grows by at
 * most a factor of two from slice to slice.
 *
 * Browsers round their clocks, some to 16.7 or 100 ms: most slices then seem to take no time, and a few far too much.
 * Their sum is right, so it is the sum over the last slices that counts. As long as some of them seem to have taken no
 * time, the next one takes at most twice their average: slices then grow so slowly that none lasts much longer than a
 * tick of the clock.
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
    const most = 2 * (this.#seesAll ? latest : Math.min(latest, Math.max(1, this.#average)));
    this.images = Math.max(1, Math.floor(Math.min(this.#affordable, most)));
  }

  /** Images that last as long as a slice may, by what the last slices took. */
  get #affordable() {
    return this.#milliseconds > 0 ? (this.#images * sliceMilliseconds) / this.#milliseconds : imagesWithoutClock;
  }

  /** Whether the clock is so fine that each of the last slices took some time. */
  get #seesAll() {
    return this.#slices.slice(-fewSlices).every(({ milliseconds }) => milliseconds > 0);
  }

  get #average() {
    return this.#images / this.#slices.length;
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
