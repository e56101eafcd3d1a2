// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal } from '../../drawing/number-format.js';
import { answerInWords, answerOf } from '../../parts/pad/answer.js';
import { probabilityTable } from '../../parts/probability-table.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Drawing } from '../../parts/pad/drawing.js' */

/**
 * What the network says of the drawing or, if it looks at something else, a button to show it the drawing.
 * @param {Figure} figure
 * @param {Drawing} drawing
 */
export function drawAnswer(figure, { pad, isShown, look }) {
  const { ready } = figure.session;
  if (!ready || pad.isBlank) return html`<p class="answer"></p>`;
  if (!isShown) {
    return html`<p class="answer">
      <button type="button" class="again" data-control @click=${look}>${figure.say(words['draw.again'])}</button>
    </p>`;
  }
  return answerOf(figure);
}

/**
 * What the answer costs if the drawing is what the reader says it is.
 * @param {Figure} figure
 * @param {Drawing} drawing
 */
export function drawLoss(figure, { isShown }) {
  const { result, picture } = figure.session.ready ?? {};
  if (!isShown || result?.loss === undefined) return '';
  return figure.say(words['draw.loss'], { label: picture?.label ?? '', loss: decimal(result.loss) });
}

/**
 * What the network reads, for a screen reader; nothing while the network looks at something else.
 * @param {Figure} figure
 * @param {Drawing} drawing
 */
export function drawSentence(figure, { pad, isShown }) {
  if (isShown) return answerInWords(figure);
  return pad.isBlank ? figure.say(words['draw.empty']) : '';
}

/**
 * All probabilities.
 * @param {Figure} figure
 * @param {Drawing} drawing
 */
export function drawTable(figure, { pad, isShown }) {
  const { ready } = figure.session;
  if (pad.isBlank || !ready) return html`<p>${figure.say(words['draw.empty'])}</p>`;
  if (!isShown) return html`<p>${figure.say(words['draw.elsewhere'])}</p>`;
  return probabilityTable(figure, ready.result.probabilities);
}
