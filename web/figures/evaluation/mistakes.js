// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal } from '../../drawing/number-format.js';
import { oneStop } from '../../parts/base/one-stop.js';
import { words } from './words.js';

/** @import { Evaluation } from '../../lib/index.js' */
/** @import { Confused } from './confusion-matrix.js' */
/** @import { CnnEvaluation } from './evaluation.js' */

const maxShown = 36;

/**
 * The samples of one cell of the confusion matrix, or all that were read wrongly; the highest loss comes first.
 * @param {Evaluation} evaluation
 * @param {(sample: number) => number} labelOf
 * @param {Confused | undefined} cell
 * @returns {number[]} indices
 */
export function worstFirst({ predictions, losses }, labelOf, cell) {
  const isShown = (/** @type {number} */ sample) => {
    const label = labelOf(sample);
    return cell ? label === cell.label && predictions[sample] === cell.prediction : predictions[sample] !== label;
  };
  return [...predictions.keys()].filter(isShown).sort((a, b) => losses[b] - losses[a]);
}

/**
 * The worst mistakes as small pictures; choosing one sends it through the network of the group.
 * @param {CnnEvaluation} figure
 */
export function mistakes(figure) {
  const { evaluation, session, chosen: cell } = figure;
  const { samples } = session;
  const found = evaluation && samples ? worstFirst(evaluation, (sample) => samples.label(sample), cell) : [];
  const shown = found.slice(0, maxShown);
  const title = cell ? figure.say(words['mistakes.cell'], { ...cell }) : figure.say(words['mistakes.title']);
  return html`<div class="worst">
    <header>
      <h3>${title}</h3>
      <button type="button" class="all" data-control ?disabled=${!cell} @click=${() => figure.choose(undefined)}>
        ${figure.say(words['mistakes.back'])}
      </button>
    </header>
    <p>${evaluation ? what(figure, found.length) : ''}</p>
    <div class="mistakes">
      <ol aria-label=${title} ${oneStop('button')}>
        ${evaluation && samples ? shown.map((sample) => mistake(figure, evaluation, samples.label(sample), sample)) : ''}
      </ol>
    </div>
  </div>`;
}

/**
 * @param {CnnEvaluation} figure
 * @param {number} count of all that could be shown
 */
function what(figure, count) {
  if (count === 0) return figure.say(words['mistakes.none']);
  return figure.say(count > maxShown ? words['mistakes.some'] : words['mistakes.all'], { max: maxShown, count });
}

/**
 * @param {CnnEvaluation} figure
 * @param {Evaluation} evaluation
 * @param {number} label
 * @param {number} sample
 */
function mistake(figure, { predictions, losses }, label, sample) {
  const { session } = figure;
  return html`<li>
    <button
      type="button"
      class="mistake"
      data-sample=${sample}
      aria-pressed=${session.ready?.picture.sample === sample}
      @click=${() => session.select(sample)}
    >
      <canvas width="28" height="28"></canvas>
      <span>${figure.say(words['mistakes.one'], { label, prediction: predictions[sample] })}</span>
      <span class="rest">${figure.say(words['mistakes.loss'], { loss: decimal(losses[sample], 2) })}</span>
    </button>
  </li>`;
}
