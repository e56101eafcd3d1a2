// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { kernelsIn, kernelsText, taps, weightsOf } from './kernels.js';
import { replacement } from './replacements.js';

/** @import { ConvScope, Tensor } from '../../lib/index.js' */
/** @import { Kernels } from './kernels.js' */
/** @import { Replacement } from './replacements.js' */

/** @type {Kernels} */
const none = new Map();

/** Which filters are changed, and how, as an attribute says it. */
export class Changes {
  /** @type {Tensor | undefined} the filters of the network, once it is there */
  original;

  #figure;
  /** @type {{ text: string, kernels: Kernels | undefined } | undefined} the attribute that was read last */
  #last;
  /** How many filters were replaced: the next one of a kind is another. */
  #variant = 0;

  /** @param {{ kernels: string | null }} figure */
  constructor(figure) {
    this.#figure = figure;
  }

  /** Whether the attribute names filters, or there is none. */
  get areRead() {
    return this.#read !== undefined;
  }

  /** The changed ones. */
  get kernels() {
    return this.#read ?? none;
  }

  /**
   * The weights of a filter as they are now.
   * @param {number} number from 1
   */
  weights(number) {
    if (!this.original) return Array(taps).fill(0);
    return [...(this.kernels.get(number) ?? weightsOf(this.original, number))];
  }

  /**
   * @param {number} number
   * @param {number} tap
   * @param {number} weight
   */
  edit(number, tap, weight) {
    const weights = this.weights(number);
    weights[tap] = weight;
    this.#put([number], () => weights);
  }

  /**
   * @param {ConvScope} cnn
   * @param {readonly number[]} numbers of the filters
   * @param {Replacement} name
   */
  replace(cnn, numbers, name) {
    this.#put(numbers, (number) => replacement(cnn, name, this.#variant + number - 1));
    this.#variant += numbers.length;
  }

  /**
   * @param {readonly number[]} numbers of the filters that become like another one
   * @param {number} other
   */
  copy(numbers, other) {
    // Seven digits tell 32-bit numbers of this size apart well enough, and keep links short.
    const weights = this.weights(other).map((weight) => Number(weight.toPrecision(7)));
    this.#put(numbers, () => weights);
  }

  /** @param {readonly number[]} numbers of the filters that become what they were */
  restore(numbers) {
    this.#put(numbers, () => undefined);
  }

  /**
   * @param {readonly number[]} numbers
   * @param {(number: number) => readonly number[] | undefined} weightsFor undefined for a filter's own
   */
  #put(numbers, weightsFor) {
    const kernels = new Map(this.kernels);
    for (const number of numbers) {
      const weights = weightsFor(number);
      if (weights) kernels.set(number, weights);
      else kernels.delete(number);
    }
    this.#figure.kernels = kernelsText(kernels);
  }

  get #read() {
    const { kernels: text } = this.#figure;
    if (text === null) return none;
    if (this.#last?.text !== text) this.#last = { text, kernels: kernelsIn(text) };
    return this.#last.kernels;
  }
}
