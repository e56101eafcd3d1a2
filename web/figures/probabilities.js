// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cssColour, probabilityScale } from '../drawing/colour-scale.js';
import { decimal, percent, shapeText } from '../drawing/number-format.js';
import { cellAfter } from './stages.js';
import { styleProperties } from './style-properties.js';

/** @import { Figure } from './figure.js' */

const classes = 10;

/** @param {number} index */
function target(index) {
  return /** @type {const} */ ({ layer: 'softmax', part: 'activation', index });
}

/**
 * The ten probabilities as bars that can be pointed at, the answer and the loss.
 * @param {Figure} figure
 */
export function probabilities(figure) {
  const { session } = figure;
  const entryNow = () => session.placeIn('softmax', 'activation') ?? session.result?.prediction ?? 0;
  const entry = entryNow();

  const keydown = (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // To cellAfter ten classes are ten maps of one cell.
    const key = { ArrowUp: 'PageUp', ArrowDown: 'PageDown' }[event.key] ?? event.key;
    const next = cellAfter(key, entryNow(), [classes]);
    if (next === undefined) return;
    session.move(target(next));
    /** @type {HTMLElement | null} */ (figure.renderRoot.querySelector(`[data-digit="${next}"]`))?.focus();
    event.preventDefault();
  };

  return html`<section class="stage softmax">
    <header>
      <h3>${figure.say('softmax.title')} <span class="shape">${shapeText([classes])}</span></h3>
      <p>${figure.say('softmax.what')}</p>
    </header>
    <ol class=${session.trace?.to.has('softmax') ? 'to' : ''} aria-label=${figure.say('probabilities.label')} @keydown=${keydown}>
      ${Array.from({ length: classes }, (_, digit) => row(figure, digit, digit === entry))}
    </ol>
    ${answer(figure)}
  </section>`;
}

/**
 * @param {Figure} figure
 * @param {number} digit
 * @param {boolean} isEntry
 */
function row(figure, digit, isEntry) {
  const { session } = figure;
  const ready = session.status === 'ready';
  const probability = ready ? (session.result?.probabilities[digit] ?? 0) : 0;
  const text = percent(probability, 2);
  const isHere = session.target?.layer === 'softmax' && session.target.index === digit;
  return html`<li>
    <button
      type="button"
      class="row ${isHere ? 'here' : ''} ${ready && session.result?.prediction === digit ? 'guess' : ''}"
      data-digit=${digit}
      tabindex=${isEntry ? 0 : -1}
      ?disabled=${!ready}
      aria-label=${figure.say('probabilities.row', { digit, percent: text })}
      aria-pressed=${isHere && session.pinned}
      @pointermove=${(/** @type {PointerEvent} */ event) => event.pointerType === 'mouse' && session.point(target(digit))}
      @focus=${(/** @type {FocusEvent} */ event) =>
        /** @type {Element} */ (event.target).matches(':focus-visible') && session.point(target(digit))}
      @click=${() => session.pin(target(digit))}
    >
      <span class="digit ${ready && session.samples?.label(session.selected) === digit ? 'truth' : ''}">${digit}</span>
      <span class="track"><span
          ${styleProperties({
            '--probability': probability,
            '--colour': cssColour(probabilityScale(figure.theme).rgb(probability)),
          })}
        ></span></span>
      <data value=${probability}>${ready ? text : ''}</data>
    </button>
  </li>`;
}

/** @param {Figure} figure */
function answer(figure) {
  const { session } = figure;
  const { result, samples, selected } = session;
  const known = session.status === 'ready' && samples && result;
  const label = known ? samples.label(selected) : 0;
  return html`<dl class="answer">
    <dt>${figure.say('answer.truth')}</dt>
    <dd>${known ? html`<span class="truth">${label}</span>` : ''}</dd>
    <dt>${figure.say('answer.guess')}</dt>
    <dd>${known ? result.prediction : ''}</dd>
    <dt>${figure.say('answer.loss')}</dt>
    <dd>${known ? html`<data class="loss" value=${result.loss}>${decimal(result.loss ?? 0)}</data>` : ''}</dd>
    <dd class="formula">
      ${known ? figure.say('answer.formula', { label, probability: decimal(result.probabilities[label], 4) }) : ''}
    </dd>
  </dl>`;
}
