// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { percent } from '../../drawing/number-format.js';
import { downloadInWords } from '../../parts/training-download.js';
import { partWords } from '../../parts/words.js';
import { trainingOf } from '../../session/training-of.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Checkpoint, Weights } from '../../files/weights.js' */

/** Of each training, until it ends by itself. */
const epochs = 3;

/** What becomes of the weights: they are forgotten, learned anew before the reader's eyes, and brought back. */
export class Learning {
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

  train = () => {
    const training = trainingOf(this.#figure.session);
    this.#watch(training);
    training.start({ epochs, isSlowAtFirst: true });
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
  return html`<button type="button" class="forget" ?disabled=${!ready || checkpoint === 'random'} @click=${forget}>
      ${figure.say(words['live.forget'])}
    </button>
    <button type="button" class="train" ?disabled=${!ready} @click=${isRunning ? pause : train}>
      ${figure.say(partWords[isRunning ? 'training.pause' : 'training.start'])}
    </button>
    <button type="button" class="restore" ?disabled=${!ready || checkpoint === 'trained'} @click=${restore}>
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
