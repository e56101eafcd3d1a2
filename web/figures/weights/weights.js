// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { percent } from '../../drawing/number-format.js';
import { checkpointsOf, models } from '../../files/weights.js';
import { Figure } from '../../parts/base/figure.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { partWords } from '../../parts/words.js';
import { weightsStyle } from './weights-style.js';
import { words } from './words.js';

/** @import { Checkpoint, Weights } from '../../files/weights.js' */

/** Images in the whole training set of MNIST. */
const trainingSetSize = 60_000;

/**
 * Chooses the network and how far it is trained: from random weights, by way of those in between, to the end; or those of
 * the training on this page.
 *
 *
 * @tag cnn-weights
 */
export class CnnWeights extends Figure {
  /** @override */
  static styles = [Figure.styles, weightsStyle];

  /** @override */
  render() {
    const { session } = this;
    const { ready } = session;
    const chosen = this.#chosen;
    const checkpoints = checkpointsOf(chosen.model);
    return html`<div class="choices" data-control>
        <fieldset class="training" ?disabled=${!ready} ${styleProperties({ '--stops': checkpoints.length })}>
          <legend>${this.say(words['weights.label'])}</legend>
          <div class="track">${checkpoints.map((checkpoint) => this.#stop(checkpoint, chosen))}</div>
        </fieldset>
        <fieldset class="network" ?disabled=${!ready}>
          <legend>${this.say(words['weights.network'])}</legend>
          ${models.map(
            (model) => html`<label class="model">
              <input
                type="radio"
                name="model"
                .checked=${live(chosen.model === model)}
                @change=${() => this.#choose({ ...chosen, model, checkpoint: checkpointsOf(model).includes(chosen.checkpoint) ? chosen.checkpoint : 'trained' })}
              /><span>${this.say(partWords[`model.${model}`])}</span>
            </label>`,
          )}
        </fieldset>
      </div>
      <div class="below">
        <p class="state" role="status">${ready ? this.#state(chosen) : ''}</p>
        <button
          type="button"
          class="reseed"
          data-control
          ?disabled=${!ready || chosen.checkpoint !== 'random'}
          @click=${() => this.#choose({ ...chosen, seed: chosen.seed + 1 })}
        >
          ${this.say(words['weights.reseed'])}
        </button>
        <button
          type="button"
          class="live"
          data-control
          aria-pressed=${chosen.checkpoint === 'live'}
          ?disabled=${!ready || !session.training?.hasBegun || chosen.checkpoint === 'live'}
          @click=${() => session.training?.show()}
        >
          ${this.say(words['weights.live'])}
        </button>
      </div>
      ${this.sessionFailure}
      ${this.#failure()}`;
  }

  /** What the reader chose last, be it here yet or not. */
  get #chosen() {
    const { request, weights } = this.session;
    return request && !request.failure ? request.weights : weights;
  }

  /**
   * @param {Checkpoint} checkpoint
   * @param {Weights} chosen
   */
  #stop(checkpoint, chosen) {
    const images = typeof checkpoint === 'number' ? checkpoint.toLocaleString('en') : '';
    return html`<label class="stop">
      <input
        type="radio"
        name="stage"
        aria-label=${images ? this.say(words['weights.images'], { images }) : nothing}
        .checked=${live(chosen.checkpoint === checkpoint)}
        @change=${() => this.#choose({ ...chosen, checkpoint })}
      /><span class="name">${images || this.say(checkpoint === 'random' ? words['weights.random'] : words['weights.trained'])}</span>
    </label>`;
  }

  /** @param {Weights} weights */
  #state({ checkpoint, seed, images = 0 }) {
    const { request, ready } = this.session;
    if (request && !request.failure) return this.say(partWords.loading);
    if (checkpoint === 'random') return this.say(words['state.random'], { seed });
    if (checkpoint === 'live') return this.say(words['state.live'], { images: images.toLocaleString('en') });
    const { testAccuracy, images: seen } = ready?.network.metadata ?? {};
    const values = { images: Number(seen).toLocaleString('en'), epochs: Number(seen) / trainingSetSize };
    if (testAccuracy === undefined) return this.say(words['state.images'], values);
    return this.say(words['state.trained'], { ...values, accuracy: percent(Number(testAccuracy), 2) });
  }

  #failure() {
    const { request } = this.session;
    return request?.failure ? this.failed(request.failure, () => this.#choose(request.weights)) : '';
  }

  /** @param {Weights} weights */
  #choose({ images, ...weights }) {
    this.session.choose(weights);
  }
}
