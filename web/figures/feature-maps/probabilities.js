// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal, percent, shapeText } from '../../drawing/number-format.js';
import { cellAfter } from '../../parts/base/cell-after.js';
import { isShortcut, moveFocus } from '../../parts/base/keys.js';
import { mapWords } from '../../parts/map/words.js';
import { probabilityTrack } from '../../parts/probability-track.js';
import { partWords } from '../../parts/words.js';
import { probabilitiesStyle } from './probabilities-style.js';
import { words } from './words.js';

export { probabilitiesStyle };

/** @import { Figure } from '../../parts/base/figure.js' */

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
  const entryNow = () => session.pointing.placeIn('softmax', 'activation') ?? session.ready?.result.prediction ?? 0;
  const entry = entryNow();
  const inputs = session.ready?.network.layers.at(-2)?.inputShape.reduce((product, extent) => product * extent, 1) ?? 0;

  const keydown = (/** @type {KeyboardEvent} */ event) => {
    if (isShortcut(event)) return;
    // To cellAfter ten classes are ten maps of one cell.
    const key = { ArrowUp: 'PageUp', ArrowDown: 'PageDown' }[event.key] ?? event.key;
    const next = cellAfter(key, entryNow(), [classes]);
    if (next !== undefined) session.pointing.move(target(next));
    moveFocus(event, figure.renderRoot, 'data-digit', next);
  };

  return html`<section class="stage softmax">
    <header>
      <h3>${figure.say(mapWords['softmax.title'])} <span class="shape">${shapeText([classes])}</span></h3>
      <p>${figure.say(mapWords['softmax.what'], { count: inputs.toLocaleString('en') })}</p>
    </header>
    <ol class=${session.pointing.trace?.to.has('softmax') ? 'to' : ''} aria-label=${figure.say(words['probabilities.label'])} @keydown=${keydown}>
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
  const { ready } = session;
  const probability = ready?.result.probabilities[digit] ?? 0;
  const text = percent(probability, 2);
  const isHere = session.pointing.target?.layer === 'softmax' && session.pointing.target.index === digit;
  return html`<li>
    <button
      type="button"
      class="row ${isHere ? 'here' : ''} ${ready?.result.prediction === digit ? 'prediction' : ''}"
      data-digit=${digit}
      tabindex=${isEntry ? 0 : -1}
      ?disabled=${!ready}
      aria-label=${figure.say(words['probabilities.row'], { digit, percent: text })}
      aria-pressed=${isHere && session.pointing.pinned}
      @pointermove=${(/** @type {PointerEvent} */ event) => event.pointerType === 'mouse' && session.pointing.point(target(digit))}
      @focus=${(/** @type {FocusEvent} */ event) =>
        /** @type {Element} */ (event.target).matches(':focus-visible') && session.pointing.point(target(digit))}
      @click=${() => session.pointing.pin(target(digit))}
    >
      <span class="digit ${ready?.picture.label === digit ? 'label' : ''}">${digit}</span>
      ${probabilityTrack(figure, probability)}
      <data value=${probability}>${ready ? text : ''}</data>
    </button>
  </li>`;
}

/** @param {Figure} figure */
function answer(figure) {
  const { ready } = figure.session;
  const result = ready?.result;
  const label = ready?.picture.label;
  const unknown = ready ? figure.say(partWords['answer.unknown']) : '';
  return html`<dl class="answer">
    <dt>${figure.say(words['answer.label'])}</dt>
    <dd>${label === undefined ? unknown : html`<span class="label">${label}</span>`}</dd>
    <dt>${figure.say(words['answer.prediction'])}</dt>
    <dd>${result ? html`<data class="prediction" value=${result.prediction}>${result.prediction}</data>` : ''}</dd>
    <dt>${figure.say(words['answer.loss'])}</dt>
    <dd>
      ${
        result?.loss !== undefined
          ? html`<data class="loss" value=${result.loss}>${decimal(result.loss)}</data>`
          : unknown
      }
    </dd>
    <dd class="formula">
      ${
        result && label !== undefined
          ? figure.say(words['answer.formula'], { label, probability: decimal(result.probabilities[label], 4) })
          : ''
      }
    </dd>
  </dl>`;
}
