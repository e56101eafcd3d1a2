// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { percent } from '../../drawing/number-format.js';
import { FetchFailure } from '../../files/fetch-bytes.js';
import { downloadInWords } from '../../parts/training-download.js';
import { partWords } from '../../parts/words.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Checkpoint, Weights } from '../../files/weights.js' */

/** What becomes of the weights: they are forgotten, learned anew before the reader's eyes, and brought back. */
export class Learning {
  /** @type {unknown} why its code did not come, if it was asked for and did not */
  failure;
  #figure;
  #forgetTraining = () => {};

  /** @param {Figure} figure */
  constructor(figure) {
    this.#figure = figure;
  }

  end() {
    this.#forgetTraining();
    this.#forgetTraining = () => {};
  }

  forget = () => {
    const { training } = this.#figure.session;
    if (training?.hasBegun) training.reset();
    else this.#choose('random');
  };

  restore = () => this.#choose('trained');

  /** The code comes when it is first asked for. */
  train = async () => {
    const { failure, trainingOf } = await import('../../session/training-of.js').then(
      ({ trainingOf }) => ({ failure: undefined, trainingOf }),
      (error) => ({ failure: new FetchFailure(String(error)), trainingOf: undefined }),
    );
    this.failure = failure;
    this.#figure.requestUpdate();
    if (!trainingOf || !this.#figure.isConnected) return;
    const training = trainingOf(this.#figure.session);
    this.#watch(training);
    training.start();
  };

  pause = () => this.#figure.session.training?.pause();

  /** @param {EventTarget} training */
  #watch(training) {
    this.end();
    const update = () => this.#figure.requestUpdate();
    training.addEventListener('change', update);
    this.#forgetTraining = () => training.removeEventListener('change', update);
  }

  /** @param {Checkpoint} checkpoint */
  #choose(checkpoint) {
    const { session } = this.#figure;
    const { model, seed } = session.weights;
    session.choose({ model, checkpoint, seed });
  }
}

/**
 * Buttons for it, with what the weights are now.
 * @param {Figure} figure
 * @param {Learning} learning
 */
export function learningTools(figure, { forget, restore, train, pause }) {
  const { ready, training, weights } = figure.session;
  const { checkpoint } = weights;
  const isRunning = training?.running ?? false;
  return html`<button type="button" class="forget" data-control ?disabled=${!ready || checkpoint === 'random'} @click=${forget}>
      ${figure.say(words['live.forget'])}
    </button>
    <button type="button" class="train" data-control ?disabled=${!ready} @click=${isRunning ? pause : train}>
      ${figure.say(partWords[isRunning ? 'training.pause' : 'training.start'])}
    </button>
    <button type="button" class="restore" data-control ?disabled=${!ready || checkpoint === 'trained'} @click=${restore}>
      ${figure.say(words['live.restore'])}
    </button>`;
}

/**
 * What the weights in the network are, or what is under way or failed.
 * @param {Figure} figure
 * @param {Learning} learning
 */
export function learningState(figure, learning) {
  const { ready, request, training, weights } = figure.session;
  if (learning.failure) return figure.failed(learning.failure, learning.train);
  if (training?.failure) return figure.failed(training.failure, learning.train);
  if (request?.failure) return figure.failed(request.failure, () => figure.session.choose(request.weights));
  if (training?.diverged) return html`<p class="state" role="alert">${figure.say(words['live.diverged'])}</p>`;
  const download = training && downloadInWords(figure, training.data);
  // While it learns, the sentence changes too often to be read out.
  return html`<p class="state" role="status" aria-live=${training?.running ? 'off' : 'polite'}>
    ${download || (ready ? stateOf(figure, weights) : '')}
  </p>`;
}

/**
 * @param {Figure} figure
 * @param {Weights} weights
 */
function stateOf(figure, { checkpoint, images = 0 }) {
  if (checkpoint === 'random') return figure.say(words['live.random']);
  if (checkpoint === 'live') return figure.say(words['live.learning'], { images: images.toLocaleString('en') });
  const { testAccuracy, images: seen } = figure.session.ready?.network.metadata ?? {};
  if (testAccuracy === undefined)
    return figure.say(words['live.images'], { images: Number(seen).toLocaleString('en') });
  return figure.say(words['live.trained'], { accuracy: percent(Number(testAccuracy), 2) });
}
