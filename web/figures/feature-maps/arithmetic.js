// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal } from '../../drawing/number-format.js';
import { scaleOf } from '../../parts/map/map-stage.js';
import { placeBeside, placeOfCell } from '../../parts/map/place-beside.js';
import { steps } from '../../parts/map/steps.js';
import { partWords } from '../../parts/words.js';
import { arithmeticStyle } from './arithmetic-style.js';
import { explain } from './cell-explanation.js';
import { loupe } from './loupe.js';
import { words } from './words.js';

export { arithmeticStyle };

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Stage } from '../../session/stages.js' */

/**
 * The arithmetic of the number pointed at: below the maps at rest; beside its cell while somebody asks; where the figure is
 * narrow, a sheet at the edge of the window as long as a cell is pinned, with the cell enlarged.
 * @param {Figure} figure
 * @param {boolean} isAsked whether a cell of this figure is pointed at or pinned
 */
export function arithmetic(figure, isAsked) {
  const { ready, pointing } = figure.session;
  const { target, pinned } = pointing;
  const explanation = target ? explain(figure) : undefined;
  const sentence = explanation?.sentence ?? '';
  const tensor = target && target.layer !== 'softmax' ? ready?.maps.tensor(target) : undefined;
  return html`<div class="place"><div class="layer ${isAsked && explanation ? 'asked' : ''} ${pinned ? 'pinned' : ''}">
    <section class="arithmetic" aria-label=${figure.say(words['arithmetic.label'])}>
      <div class="words">
        ${
          explanation
            ? html`<h3>${explanation.where}</h3>
                <p>${explanation.how}</p>`
            : html`<p class="rest">${figure.say(words['arithmetic.rest'])}</p>`
        }
        ${
          pinned
            ? html`<button type="button" class="release" @click=${() => pointing.release()}>
                ${figure.say(words['arithmetic.release'])}
              </button>`
            : html`<p class="hint">${figure.say(words['arithmetic.hint'])}</p>`
        }
      </div>
      ${
        explanation && isAsked
          ? html`<div class="sum-up">
              ${target && tensor ? loupe(tensor, target.index, scaleOf(figure, target)) : ''}
              <p class="line">${explanation.line} = <data value=${explanation.value}>${decimal(explanation.value)}</data></p>
              ${tensor ? steps(figure, tensor.shape) : ''}
            </div>`
          : ''
      }
      ${explanation?.terms}
      <p class="spoken" role="status">${pinned ? figure.say(partWords['sentence.pinned'], { sentence }) : sentence}</p>
    </section>
  </div></div>`;
}

/**
 * Puts the arithmetic where it does not cover its cell.
 * @param {Figure} figure after rendering
 * @param {readonly Stage[]} stages
 */
export function placeArithmetic(figure, stages) {
  const { renderRoot, session } = figure;
  const { target } = session.pointing;
  const layer = renderRoot.querySelector('.layer.asked');
  const panel = layer?.querySelector('.arithmetic');
  if (!layer || !(panel instanceof HTMLElement) || !target) return;
  const cell =
    target.layer === 'softmax'
      ? renderRoot.querySelector(`[data-digit="${target.index}"]`)?.getBoundingClientRect()
      : placeOfCell(figure, stages);
  if (!cell) return;
  if (getComputedStyle(panel).position === 'absolute') placeBeside(panel, cell);
  else layer.classList.toggle('above', cell.bottom > innerHeight - panel.offsetHeight);
}
