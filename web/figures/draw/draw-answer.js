// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { percent } from '../../drawing/number-format.js';
import { probabilityTable } from '../../parts/probability-table.js';
import { partWords } from '../../parts/words.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */

/**
 * What the network says of the drawing or, if it looks at something else, a button to show it the drawing.
 * @param {Figure} figure
 * @param {boolean} isBlank nothing is drawn
 * @param {() => void} showAgain
 */
export function drawAnswer(figure, isBlank, showAgain) {
  const { ready } = figure.session;
  if (!ready || isBlank) return html`<p class="answer"></p>`;
  if (ready.picture.sample !== undefined) {
    return html`<p class="answer">
      <button type="button" class="again" @click=${showAgain}>${figure.say(words['draw.again'])}</button>
    </p>`;
  }
  const { prediction, probabilities } = ready.result;
  return html`<p class="answer">
    <data class="prediction" value=${prediction}>${prediction}</data>
    <span class="certainty">${percent(probabilities[prediction])}</span>
  </p>`;
}

/**
 * The same for a screen reader; nothing while the network looks at something else.
 * @param {Figure} figure
 * @param {boolean} isBlank
 */
export function drawSentence(figure, isBlank) {
  const { ready } = figure.session;
  if (!ready || ready.picture.sample !== undefined) return isBlank ? figure.say(words['draw.empty']) : '';
  const { prediction, probabilities } = ready.result;
  return figure.say(partWords['draw.sentence'], { digit: prediction, percent: percent(probabilities[prediction]) });
}

/**
 * All probabilities.
 * @param {Figure} figure
 * @param {boolean} isBlank
 */
export function drawTable(figure, isBlank) {
  const { ready } = figure.session;
  if (isBlank || !ready) return html`<p>${figure.say(words['draw.empty'])}</p>`;
  if (ready.picture.sample !== undefined) return html`<p>${figure.say(words['draw.elsewhere'])}</p>`;
  return probabilityTable(figure, ready.result.probabilities);
}
