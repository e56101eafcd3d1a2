// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Result, WeightTest } from './weight-test.js' */

/** Images after which a training is first tested; later after twice as many each time. */
const first = 100;
/** Milliseconds from one test to the next where the training takes longer than that to double its images. */
const pause = 1000;

/**
 * Images after which the next test is due.
 * @param {number} images seen so far
 */
function nextTest(images) {
  let next = first;
  while (next <= images) next *= 2;
  return next;
}

/** The tests of a network while it learns, one after the other, each in slices between the steps of the training. */
export class TestsOnTheWay {
  #begin;
  #next;
  #begun = Number.NEGATIVE_INFINITY;
  /** @type {WeightTest | undefined} under way */
  #test;

  /**
   * @param {number} images seen so far
   * @param {() => WeightTest | undefined} begin a test of the network as it is then
   */
  constructor(images, begin) {
    this.#next = nextTest(images);
    this.#begin = begin;
  }

  /** Images up to which the training may go on: a test of the network as it is then has to begin first. */
  get limit() {
    return this.#next;
  }

  /**
   * Begins one if it is due and none is under way, and else goes on with it.
   * @param {number} images seen so far
   * @returns {Result | undefined} of one that ends
   */
  advance(images) {
    const now = performance.now();
    if (this.#test) {
      const result = this.#test.advance();
      if (result) this.dispose();
      return result;
    }
    if (images >= this.#next || (images > 0 && now - this.#begun >= pause)) {
      this.#begun = now;
      this.#next = nextTest(images);
      this.#test = this.#begin();
    }
    return undefined;
  }

  dispose() {
    this.#test?.dispose();
    this.#test = undefined;
  }
}
