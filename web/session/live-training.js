// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { TrainingImages } from '../files/training-images.js';
import { untrainedNetwork } from '../files/weights.js';
import { ConvScopeError } from '../lib/index.js';
import { Pacing } from '../lib/pacing.js';
import { LearningCurve } from './learning-curve.js';
import { pace } from './pace.js';
import { fillFrame, nextFrame } from './paced-frame.js';
import { TestsOnTheWay } from './tests-on-the-way.js';
import { TrainingRun } from './training-run.js';
import { changesSince, kernelsOf } from './weight-changes.js';
import { resultOf, testOf } from './weight-test.js';

/** @import { Dataset } from '../lib/index.js' */
/** @import { Speed } from './pace.js' */
/** @import { Session } from './session.js' */
/** @import { Result } from './weight-test.js' */
/** @import { Weights } from '../files/weights.js' */

/** Milliseconds from one drawing of the maps to the next. */
const showingPause = 100;

/**
 * Epochs from one start until the training ends by itself: three of 10,000 images, more of less, and of a few so many that they
 * are learned by heart.
 * @param {number} images
 */
const epochsOf = (images) => (images < 1000 ? 200 : Math.max(3, 30_000 / images));

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
  /** @type {ReturnType<typeof changesSince> | undefined} what the latest step changed most, until something else */
  moved;
  /** How many images were forgotten when it was last reset, until something else happens. */
  forgotten = 0;

  // What the reader may set at any time; it holds from the next step on.
  batchSize = 20;
  learningRate = 0.016;
  /** @type {Speed} */
  #speed = 'normal';

  #session;
  /** @type {Pick<Weights, 'model' | 'seed'> | undefined} the random weights that it starts from */
  #origin;
  /** @type {TrainingRun | undefined} */
  #run;
  /** @type {object | undefined} marks the loop that may go on */
  #loop;
  /** Images up to which it may train by now. */
  #allowed = pace('fast', 0);

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

  get speed() {
    return this.#speed;
  }

  set speed(speed) {
    this.#speed = speed;
    this.#allowed = pace(speed, this.images);
  }

  /** Trains until `pause()`, or for some epochs, after fetching the training images if they are not here. */
  async start() {
    const loop = await this.#begin();
    if (!loop) return;
    try {
      this.#allowed = pace(this.speed, this.images);
      const end = this.images + epochsOf(this.data.count) * this.data.count;
      await this.#trainBetweenFrames(() => this.#loop === loop, end);
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
    if (!(await this.#begin()) || !this.#run) return;
    const before = kernelsOf(this.#run.network);
    this.#advance(1);
    this.moved = changesSince(before, this.#run.network);
    this.pause();
  }

  /** Forgets what was learned and goes back to the random weights that it started from. */
  async reset() {
    const origin = this.#origin;
    const { images } = this;
    this.#discard();
    this.forgotten = images;
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
    this.#forgetNews();
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
   */
  async #trainBetweenFrames(mayGoOn, end) {
    const pacing = new Pacing();
    const data = await this.#session.loadMore();
    const tests = new TestsOnTheWay(this.images, () => this.#beginTest(data));
    let shown = Number.NEGATIVE_INFINITY;
    try {
      for (await nextFrame(); mayGoOn() && this.images < end; await nextFrame()) {
        const now = performance.now();
        fillFrame(pacing, (images) => {
          const room = Math.min(end, this.#allowed(), tests.limit) - this.images;
          return room > 0 ? this.#advance(Math.min(images, room)) : 0;
        });
        if (!mayGoOn()) return; // the loss diverged
        this.#note(tests.advance(this.images));
        if (now - shown >= showingPause) {
          this.show();
          shown = now;
        }
      }
    } finally {
      tests.dispose();
    }
  }

  /**
   * @param {Dataset} data
   */
  #beginTest(data) {
    if (!this.#run || !this.#origin) return undefined;
    return testOf(this.#session.cnn, this.#run, { weights: this.#origin, data });
  }

  /**
   * Adds what a test found to the curve.
   * @param {Result | undefined} result once it has ended
   */
  #note(result) {
    if (!result) return;
    this.curve.addTest(result);
    this.#changed();
  }

  /**
   * @param {number} images at least
   * @returns {number} how many it were
   */
  #advance(images) {
    const { batchSize, learningRate } = this;
    const { dataset, count } = this.data;
    if (!this.#run || !dataset) return 0;
    try {
      const latest = this.#run.advance(images, dataset, { batchSize, learningRate, count });
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

  /** Stops, and says why. @param {unknown} failure */
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
    if (test) this.#note(await resultOf(test, () => mayGoOn() && this.#run === run && this.images === test.images));
  }

  #discard() {
    this.#loop = undefined;
    this.#run?.dispose();
    this.#run = undefined;
    this.curve = new LearningCurve();
    this.#forgetNews();
  }

  #forgetNews() {
    this.diverged = false;
    this.moved = undefined;
    this.forgotten = 0;
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}
