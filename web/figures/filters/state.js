// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { downloadInWords } from '../../parts/training-download.js';
import { partWords } from '../../parts/words.js';
import { words } from './words.js';

/** @import { Evaluation } from '../../lib/index.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Changes } from './changes.js' */
/** @import { Retraining } from './retraining.js' */
/** @import { Trial } from './trial.js' */
/** @import { Turned } from './turned.js' */

/** @typedef {{ trial: Trial, changes: Changes, retraining: Retraining, turned: Turned | undefined, failed: boolean }} State */

/**
 * What the changes cost, and what the training brought back, in a sentence.
 * @param {Figure} figure
 * @param {State} state
 */
export function stateSentence(figure, state) {
  const isBusy = state.retraining.running || figure.session.training?.running; // it changes too often to be read out
  return html`<p class="state" role="status" aria-live=${isBusy ? 'off' : 'polite'}>${inWords(figure, state)}</p>`;
}

/**
 * @param {Figure} figure
 * @param {State} state
 */
function inWords(figure, { trial, changes, retraining, turned, failed }) {
  const { before, after, original } = trial;
  const { running, images, evaluation } = retraining;
  const { training, failure } = figure.session;
  if (running && images === 0) return training ? downloadInWords(figure, training.data) : '';
  if (!before || !after || !turned) return failed || failure ? '' : figure.say(partWords.loading);
  const values = {
    changed: changes.kernels.size,
    filters: original?.shape[3] ?? 0,
    images: images.toLocaleString('en'),
    count: before.predictions.length.toLocaleString('en'),
    before: correct(before),
    after: correct(after),
    now: correct(evaluation ?? after),
  };
  if (evaluation) return figure.say(words[running ? 'state.learning' : 'state.retrained'], values);
  if (changes.kernels.size === 0) return figure.say(words['state.original'], values);
  return figure.say(words['state.changed'], { ...values, wrong: turned.wrong.length, right: turned.right.length });
}

/** @param {Evaluation} evaluation */
function correct({ accuracy, predictions }) {
  return Math.round(accuracy * predictions.length);
}
