// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { percent } from '../../drawing/number-format.js';
import { partWords } from '../../parts/words.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */

/**
 * The sentence about the picture that goes through the network, and what the network reads.
 * @param {Figure} figure
 * @param {number} count how many digits there are to choose from
 */
export function chosenSample(figure, count) {
  const { session } = figure;
  if (!session.ready) return html`<p>${figure.say(partWords.loading)}</p>`;
  const { picture, result } = session.ready;
  const { label, sample } = picture;
  const what =
    sample === undefined || label === undefined
      ? figure.say(words['samples.drawing'])
      : figure.say(words['samples.chosen'], { number: sample + 1, count: count.toLocaleString('en'), label });
  const { prediction, probabilities } = result;
  return html`<p role="status" aria-live=${session.training?.running ? 'off' : 'polite'}>
    <span>${what}</span>
    <span class=${label === undefined || label === prediction ? '' : 'wrong'}
      >${figure.say(partWords['draw.sentence'], { digit: prediction, percent: percent(probabilities[prediction]) })}</span
    >
  </p>`;
}
