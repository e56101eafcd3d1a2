// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { TrainingImages } from '../files/training-images.js';
import { copyWeights, untrainedNetwork } from '../files/weights.js';
import { ConvScopeError } from '../lib/index.js';
import { Pacing } from '../lib/pacing.js';
import { AccuracyTest } from './accuracy-test.js';
import { LearningCurve } from './learning-curve.js';
import { fillFrame, nextFrame } from './paced-frame.js';
import { slowStart } from './slow-start.js';
import { TrainingRun } from './training-run.js';

/** @import { Dataset } from '../lib/index.js' */
/** @import { Session } from './session.js' */
/** @import { Weights } from '../files/weights.js' */

/** Milliseconds from one drawing of the maps to the next. */
const showingPause = 100;
/** Milliseconds from one test to the next. */
const testingPause = 1000;

/**
 * A training in front of the reader's eyes: a network of its own learns from random weights between two frames, and the
 * session shows its weights as they are then.
 *
 * @fires change
 */
export class LiveTraining extends EventTarget {
  data = new TrainingImages();
  /** @type {unknown} why they did not come */
  failure;
  /** Whether the last step was refused because the loss diverged. */
  diverged = false;
  curve = new LearningCurve();

  // What the reader may set at any time; it holds from the next step on.
  batchSize = 20;
  learningRate = 0.016;

  #session;
  /** @type {Pick<Weights, 'model' | 'seed'> | undefined} the random weights that it starts from */
  #origin;
  /** @type {TrainingRun | undefined} */
  #run;
  /** @type {object | undefined} marks the loop that may go on */
  #loop;

  /** @param {Session} session */
  constructor(session) {
    super();
    this.#session = session;
  }

  get running() {
    return this.#loop !== undefined;
  }

  get hasBegun() {
    return this.#run !== undefined;
  }

  /** How many images the network has seen. */
  get images() {
    return this.#run?.images ?? 0;
  }

  /**
   * Trains until `pause()`, after fetching the training images if they are not here.
   * @param {{ epochs?: number, isSlowAtFirst?: boolean }} [options] after so many more epochs it pauses by itself; it may
   * begin slowly enough to be watched
   */
  async start({ epochs = Number.POSITIVE_INFINITY, isSlowAtFirst = false } = {}) {
    const loop = await this.#begin();
    if (!loop) return;
    try {
      const allowed = isSlowAtFirst ? slowStart(this.images) : () => Number.POSITIVE_INFINITY;
      const end = this.images + epochs * this.data.size;
      await this.#trainBetweenFrames(() => this.#loop === loop, end, allowed);
      if (this.#loop === loop) this.pause();
    } catch (failure) {
      if (this.#loop === loop) this.#fail(failure);
    }
  }

  /** Stops the training, which goes on where it stopped at the next `start()` or `step()`. */
  pause() {
    if (!this.running) return;
    this.#loop = undefined;
    this.#rest();
  }

  /** Takes one mini-batch. */
  async step() {
    if (!(await this.#begin())) return;
    this.#advance(1);
    this.pause();
  }

  /** Forgets what was learned and goes back to the random weights that it started from. */
  async reset() {
    const origin = this.#origin;
    this.#discard();
    if (origin) await this.#session.choose({ ...origin, checkpoint: 'random' });
  }

  /** Stops for good and frees the memory. */
  end() {
    this.#origin = undefined;
    this.#discard();
    this.data.dispose();
  }

  /** Shows the network in training on the page. */
  show() {
    if (!this.#run || !this.#origin) return;
    this.#session.showLearner(this.#run.network, { ...this.#origin, checkpoint: 'live', images: this.images });
    this.#changed();
  }

  /**
   * Trains from these random weights next; if it has begun from others, that is over.
   * @param {Pick<Weights, 'model' | 'seed'>} weights
   */
  follow({ model, seed }) {
    if (model === this.#origin?.model && seed === this.#origin.seed) return;
    this.#discard();
    this.#origin = { model, seed };
  }

  /** @returns {Promise<object | undefined>} the mark of a new loop, unless something came between */
  async #begin() {
    if (this.#session.hasEnded) return undefined;
    const loop = {};
    this.#loop = loop;
    this.failure = undefined;
    this.diverged = false;
    this.#changed();
    try {
      await this.#prepare();
    } catch (failure) {
      if (this.#loop === loop) this.#fail(failure);
    }
    if (this.#loop !== loop) return undefined;
    this.#changed();
    return loop;
  }

  async #prepare() {
    const { cnn } = this.#session;
    // Either may have come or failed alone; each is fetched once.
    await Promise.all([
      this.data.fetch(cnn, () => this.#changed()),
      this.#session.loadMore(), // to test on
    ]);
    if (this.#origin) this.#run ??= new TrainingRun(untrainedNetwork(cnn, this.#origin));
  }

  /**
   * Each frame trains for some milliseconds, however few frames there are, and shows or tests besides if that is due. What is
   * tested is a copy, since the network learns on meanwhile.
   * @param {() => boolean} mayGoOn
   * @param {number} end images after which it ends
   * @param {() => number} allowed images up to which it may train by now
   */
  async #trainBetweenFrames(mayGoOn, end, allowed) {
    const pacing = new Pacing();
    const data = await this.#session.loadMore();
    let shown = Number.NEGATIVE_INFINITY;
    let tested = Number.NEGATIVE_INFINITY;
    /** @type {AccuracyTest | undefined} under way */
    let test;
    try {
      for (await nextFrame(); mayGoOn() && this.images < end; await nextFrame()) {
        const now = performance.now();
        if (!test && now - tested >= testingPause) {
          test = this.#beginTest(data);
          tested = now;
        }
        fillFrame(pacing, (images) => {
          const room = Math.min(end, allowed()) - this.images;
          return room > 0 ? this.#advance(Math.min(images, room)) : 0;
        });
        if (!mayGoOn()) return; // the loss diverged
        if (test && this.#finishes(test)) test = undefined;
        if (now - shown >= showingPause) {
          this.show();
          shown = now;
        }
      }
    } finally {
      test?.dispose();
    }
  }

  /**
   * @param {Dataset} data
   * @returns {AccuracyTest | undefined} of the network as it is now
   */
  #beginTest(data) {
    if (!this.#run || !this.#origin) return undefined;
    const copy = untrainedNetwork(this.#session.cnn, this.#origin);
    copyWeights(this.#run.network, copy);
    return new AccuracyTest(copy, data, this.images);
  }

  /**
   * Goes on with a test, and adds its accuracy to the curve at its end.
   * @param {AccuracyTest} test
   * @returns {boolean} whether that was the end
   */
  #finishes(test) {
    const accuracy = test.advance();
    if (accuracy === undefined) return false;
    test.dispose();
    this.curve.addTest({ images: test.images, accuracy });
    this.#changed();
    return true;
  }

  /**
   * @param {number} images at least
   * @returns {number} how many it were
   */
  #advance(images) {
    const { dataset } = this.data;
    if (!this.#run || !dataset) return 0;
    try {
      const latest = this.#run.advance(images, dataset, this);
      this.curve.addTraining(this.images, latest);
      return latest.count;
    } catch (error) {
      this.diverged = error instanceof ConvScopeError && error.code === 'diverged';
      if (!this.diverged) this.failure = error;
      this.pause();
      return 0;
    }
  }

  /** Brings the page to what the network is while it rests. */
  async #rest() {
    const mayGoOn = () => !this.running;
    try {
      this.show();
      this.#changed();
      await this.#test(mayGoOn);
    } catch (failure) {
      if (mayGoOn()) this.#fail(failure);
    }
  }

  /**
   * Stops, and says why.
   * @param {unknown} failure
   */
  #fail(failure) {
    this.failure = failure;
    this.#loop = undefined;
    this.#changed();
  }

  /**
   * Tests the network on the first 1,000 test images.
   * @param {() => boolean} mayGoOn
   */
  async #test(mayGoOn) {
    const data = await this.#session.loadMore();
    const run = this.#run;
    const test = mayGoOn() ? this.#beginTest(data) : undefined;
    if (!test) return;
    const isSame = () => mayGoOn() && this.#run === run && this.images === test.images;
    try {
      do {
        await nextFrame();
      } while (isSame() && !this.#finishes(test));
    } finally {
      test.dispose();
    }
  }

  #discard() {
    this.#loop = undefined;
    this.#run?.dispose();
    this.#run = undefined;
    this.curve = new LearningCurve();
    this.diverged = false;
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}
