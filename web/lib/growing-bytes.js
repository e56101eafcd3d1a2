// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** Bytes that grow as they are written, up to a limit. */
export class GrowingBytes {
  length = 0;
  #bytes = new Uint8Array(2 ** 16);
  #limit;

  /** @param {number} limit beyond which reserve() throws a RangeError */
  constructor(limit) {
    this.#limit = limit;
  }

  /**
   * The memory, with room for so many bytes more.
   * @param {number} count
   */
  reserve(count) {
    const needed = this.length + count;
    if (needed > this.#limit) throw new RangeError(`more than ${this.#limit} bytes`);
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    return this.#bytes;
  }

  /** @param {Uint8Array} chunk */
  append(chunk) {
    this.reserve(chunk.length).set(chunk, this.length);
    this.length += chunk.length;
  }

  /** @param {number} start */
  from(start) {
    return this.#bytes.subarray(start, this.length);
  }
}
