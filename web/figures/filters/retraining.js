// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { Pacing } from '../../lib/pacing.js';
import { fillFrame, nextFrame } from '../../session/paced-frame.js';
import { trainingOf } from '../../session/training-of.js';
import { TrainingRun } from '../../session/training-run.js';

/** @import { Dataset, Evaluation, Forward, Network } from '../../lib/index.js' */
/** @import { Picture, Session } from '../../session/session.js' */
/** @import { Trial } from './trial.js' */

/** Images that it learns from each time, about a second: three epochs of 10,000, or more of less. */
export const imagesAtOnce = 30_000;
const settings = { batchSize: 20, learningRate: 0.016 };
const maxImages = 10_000;
/** Milliseconds from one evaluation to the next, and the part of the time that they may take. */
const pause = 120;
const share = 8;

/** All layers but that of the filters learn, in a network of their own, between two frames. */
export class Retraining {
  /** @type {Evaluation | undefined} the latest */
  evaluation;
  /** @type {Forward | undefined} what it makes of the picture */
  result;
  /** @type {unknown} why it ended */
  failure;

  #changed;
  /** @type {TrainingRun | undefined} */
  #run;
  /** @type {object | undefined} marks the loop that may go on */
  #loop;
  /** @type {Picture | undefined} */
  #seen;

  /** @param {() => void} changed called when there is something new to show */
  constructor(changed) {
    this.#changed = changed;
  }

  get running() {
    return this.#loop !== undefined;
  }

  /** How many images it has learned from. */
  get images() {
    return this.#run?.images ?? 0;
  }

  /**
   * Learns from some more images, after fetching them if they are not here.
   * @param {Session} session
   * @param {Trial} trial whose filters stay the same
   * @param {Dataset} samples to test on
   */
  async start(session, trial, samples) {
    const loop = {};
    this.#loop = loop;
    this.failure = undefined;
    const mayGoOn = () => this.#loop === loop && !session.hasEnded;
    const { data } = trainingOf(session);
    try {
      await data.fetch(session.cnn, this.#changed);
      if (!mayGoOn()) return;
      this.#run ??= new TrainingRun(trial.copy(session.cnn));
      await this.#learn(this.#run, { frozen: [trial.layer], mayGoOn, images: () => data.dataset, samples });
    } catch (failure) {
      if (mayGoOn()) this.failure = failure;
    }
    if (this.#loop === loop) this.#loop = undefined;
    this.#changed();
  }

  /** Stops; what was learned stays. */
  stop() {
    this.#loop = undefined;
    this.#changed();
  }

  /** Forgets what was learned. */
  discard() {
    this.#loop = undefined;
    this.#run?.dispose();
    this.#run = undefined;
    this.evaluation = undefined;
    this.result = undefined;
    this.failure = undefined;
    this.#seen = undefined;
  }

  /** @param {Picture} picture */
  look(picture) {
    if (!this.#run || this.#seen === picture) return;
    this.result = this.#run.network.forward(picture.pixels, { label: picture.label });
    this.#seen = picture;
  }

  /**
   * @param {TrainingRun} run
   * @param {object} how
   * @param {string[]} how.frozen
   * @param {() => boolean} how.mayGoOn
   * @param {() => Dataset | undefined} how.images
   * @param {Dataset} how.samples to test on
   */
  async #learn(run, { frozen, mayGoOn, images, samples }) {
    const pacing = new Pacing();
    const end = run.images + imagesAtOnce;
    let due = 0;
    for (await nextFrame(); mayGoOn() && run.images < end; await nextFrame()) {
      fillFrame(pacing, (count) => {
        const data = images();
        const room = end - run.images;
        if (!data || room <= 0) return 0;
        const learned = { ...settings, count: Math.min(maxImages, data.length), frozen };
        return run.advance(Math.min(count, room), data, learned).count;
      });
      if (!images()) return;
      const now = performance.now();
      if (now < due && run.images < end) continue;
      this.#evaluate(run.network, samples);
      due = now + Math.max(pause, share * (performance.now() - now));
      this.#changed();
    }
  }

  /**
   * @param {Network} network
   * @param {Dataset} samples
   */
  #evaluate(network, samples) {
    this.evaluation = network.evaluate(samples);
    this.#seen = undefined; // the weights are others
  }
}
