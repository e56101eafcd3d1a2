// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// One row, alone in its process or page, where no other library's code or garbage is in its way. Does what it is told.

import { readWorkloads } from './workload.js';

/** @import { Row, Column } from './rows.js' */
/** @import { Contender } from './rows/contender.js' */
/** @import { Workload } from './workload.js' */

/** Milliseconds before each slice that are not counted: caches and branch predictors have forgotten the row. */
const warmUp = 20;

/** Images between two looks at the clock, which is coarse in browsers. */
const run = 50;

export class Host {
  #row;
  #create;
  #workloads;
  /** @type {Contender | undefined} */
  #contender;
  /** @type {Map<Column, () => number | Promise<number>>} */
  #runs = new Map();

  /**
   * @param {Row} row
   * @param {(workload: Workload, settings: object) => Promise<Contender>} create
   * @param {{ digits: Workload, noise: Workload, withoutTies: Workload }} workloads
   */
  constructor(row, create, workloads) {
    this.#row = row;
    this.#create = create;
    this.#workloads = workloads;
  }

  /**
   * @param {Row} row
   * @param {(path: string) => Promise<Uint8Array>} read a file by its path from the top of the project
   */
  static async of(row, read) {
    const { create } = await import(`./rows/${row.module}.js`);
    return new Host(row, create, await readWorkloads(read));
  }

  /** Milliseconds from nothing to the first probabilities; true only of the first call in a process. */
  async startUp() {
    const start = performance.now();
    this.#contender = await this.#create(this.#workloads[this.#row.images], this.#row.settings);
    await this.#contender.classify(this.#workloads.digits.images[0]);
    return performance.now() - start;
  }

  /**
   * @param {'digits' | 'noise'} images
   * @param {number} count
   * @returns {Promise<number[]>} ten probabilities an image
   */
  async probabilities(images, count) {
    const contender = await this.#opened();
    const flat = [];
    for (const pixels of this.#workloads[images].images.slice(0, count)) {
      flat.push(...Array.from(await contender.classify(pixels)));
    }
    return flat;
  }

  /** Of all images of the row's workload: probabilities, or else predictions. */
  async answers() {
    const { probabilities, predictions } = await (await this.#opened()).classifyAll();
    if (probabilities) return { probabilities: Array.from(probabilities) };
    return { predictions: Array.from(predictions ?? []) };
  }

  /**
   * The weights after some steps of a training on digits, or nothing if the row doesn't train.
   * @param {number} steps
   * @param {number} batchSize
   * @param {number} learningRate
   */
  async trained(steps, batchSize, learningRate) {
    const workload = { ...this.#workloads.withoutTies, learningRate };
    const { training } = await this.#create(workload, this.#row.settings);
    if (!training) return undefined;
    for (let i = 0; i < steps; ++i) training.step(i * batchSize, batchSize);
    const { filters, dense, bias } = training.weights();
    return [...filters, ...dense, ...bias];
  }

  /**
   * @param {Column} column
   * @param {number} milliseconds
   * @returns {Promise<number | undefined>} µs an image, or nothing if the row can't do that
   */
  async measure(column, milliseconds) {
    const contender = await this.#opened();
    if (column.startsWith('train') && !contender.training) return undefined;
    const action = this.#runs.get(column) ?? this.#run(column, contender);
    this.#runs.set(column, action);
    await microsecondsAnImage(action, warmUp);
    return microsecondsAnImage(action, milliseconds);
  }

  async #opened() {
    if (!this.#contender) await this.startUp();
    return /** @type {Contender} */ (this.#contender);
  }

  /**
   * @param {Column} column
   * @param {Contender} contender
   * @returns {() => number | Promise<number>} works for a while and returns how many images that took
   */
  #run(column, contender) {
    const { images } = this.#workloads[this.#row.images];
    if (column === 'single') return runOfSingles(contender, images);
    if (column === 'all') {
      return async () => {
        await contender.classifyAll();
        return images.length;
      };
    }
    const batchSize = Number(column.slice('train'.length));
    return /** @type {NonNullable<Contender['training']>} */ (contender.training).start(batchSize);
  }
}

/**
 * Images in turn, awaited only where the library makes one wait.
 * @param {Contender} contender
 * @param {Uint8Array[]} images
 */
function runOfSingles(contender, images) {
  let next = 0;
  const pixels = () => {
    next = next + 1 < images.length ? next + 1 : 0;
    return images[next];
  };
  const waits = contender.classify(images[0]) instanceof Promise;
  return waits
    ? async () => {
        for (let i = 0; i < run; ++i) await contender.classify(pixels());
        return run;
      }
    : () => {
        for (let i = 0; i < run; ++i) contender.classify(pixels());
        return run;
      };
}

/**
 * @param {() => number | Promise<number>} action
 * @param {number} milliseconds at least
 */
async function microsecondsAnImage(action, milliseconds) {
  const start = performance.now();
  let images = 0;
  let elapsed = 0;
  do {
    const done = action();
    images += typeof done === 'number' ? done : await done;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return (elapsed * 1_000) / images;
}
