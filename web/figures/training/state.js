// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { downloadInWords } from '../../parts/training-download.js';
import { partWords } from '../../parts/words.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { LiveTraining } from '../../session/live-training.js' */

/**
 * How far the training is, what was done, and what failed.
 * @param {Figure} figure
 * @param {LiveTraining} training
 */
export function trainingState(figure, training) {
  const { download, size } = training.data;
  return html`<div class="state">
    ${
      download
        ? html`<label
            >${downloadInWords(figure, training.data)}
            <progress
              max="1"
              value=${download.total ? download.received / download.total : 0}
            ></progress
          ></label>`
        : html`<p role="status" aria-live=${training.running ? 'off' : 'polite'}>${sentence(figure, training)}</p>`
    }
    ${size === 100 ? html`<p>${figure.say(words['training.overfitting'])}</p>` : ''}
    ${figure.sessionFailure}
    ${training.failure ? figure.failed(training.failure, () => training.start()) : ''}
    ${training.diverged ? html`<p class="failure" role="alert">${figure.say(words['training.diverged'])}</p>` : ''}
  </div>`;
}

/**
 * @param {Figure} figure
 * @param {LiveTraining} training
 */
function sentence(figure, { images, hasBegun, forgotten, data: { size } }) {
  const { model, seed } = figure.session.weights;
  if (forgotten > 0) return figure.say(words['training.forgotten'], { images: forgotten.toLocaleString('en'), seed });
  if (!hasBegun) return figure.say(words['training.rest'], { seed, model: figure.say(partWords[`model.${model}`]) });
  const epoch = Math.max(1, Math.ceil(images / size));
  return figure.say(words['training.state'], { images: images.toLocaleString('en'), epoch, seed });
}
