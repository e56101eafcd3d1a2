// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** 2³² divided by the golden ratio, which spreads neighbouring seeds. */
const spread = 0x9e3779b9;

/** Random choices that a seed decides: the shifts 13, 17 and 5 of G. Marsaglia, “Xorshift RNGs” (2003). */
export class Draws {
  #state;

  /** @param {number} seed a whole number */
  constructor(seed) {
    this.seed = seed;
    this.#state = Math.imul(seed, spread) | 1; // never zero, and far from that of the next seed
  }

  /**
   * A whole number.
   * @param {number} min
   * @param {number} max which may come, too
   */
  whole(min, max) {
    return min + Math.floor(this.#next() * (max - min + 1));
  }

  /**
   * @template T
   * @param {readonly T[]} list
   */
  pick(list) {
    return list[this.whole(0, list.length - 1)];
  }

  /**
   * One of a short list, so that neighbouring seeds have different ones.
   * @template T
   * @param {readonly T[]} list
   */
  inTurn(list) {
    return list[this.seed % list.length];
  }

  /**
   * @template T
   * @param {readonly T[]} list
   * @returns {T[]} in another order (R. Durstenfeld, Algorithm 235, 1964)
   */
  shuffled(list) {
    const order = [...list];
    for (let last = order.length - 1; last > 0; --last) {
      const other = this.whole(0, last);
      [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
  }

  /** @returns {number} in [0, 1) */
  #next() {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return (state >>> 0) / 2 ** 32;
  }
}
