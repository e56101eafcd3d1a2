// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css, html } from 'lit';
import { percent } from '../../drawing/number-format.js';
import { partWords } from '../words.js';

/** @import { Figure } from '../base/figure.js' */

/**
 * What the network reads, large, and how sure it is.
 * @param {Figure} figure
 */
export function answerOf({ session: { ready } }) {
  if (!ready) return html`<p class="answer"></p>`;
  const { prediction, probabilities } = ready.result;
  return html`<p class="answer">
    <data class="prediction" value=${prediction}>${prediction}</data>
    <span class="certainty">${percent(probabilities[prediction])}</span>
  </p>`;
}

/**
 * The same for a screen reader.
 * @param {Figure} figure
 */
export function answerInWords(figure) {
  const { ready } = figure.session;
  if (!ready) return '';
  const { prediction, probabilities } = ready.result;
  return figure.say(partWords['draw.sentence'], { digit: prediction, percent: percent(probabilities[prediction]) });
}

export const answerStyle = css`
  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin: 0;
  }
  .prediction {
    font-weight: 700;
  }
  .certainty {
    color: var(--cnn-muted);
  }
`;
