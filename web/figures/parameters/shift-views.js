// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { pixelScale, signedScale } from '../../drawing/colour-scale.js';
import { percent, signed } from '../../drawing/number-format.js';
import { isShortcut } from '../../parts/base/keys.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { scaleOf } from '../../parts/map/map-stage.js';
import { partWords } from '../../parts/words.js';
import { words } from './words.js';

/** @import { Shift } from '../../drawing/shift-picture.js' */
/** @import { Text } from '../../parts/base/languages.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Look } from './shifted-digit.js' */

/** How far the digit can be moved: beyond it, digits of MNIST would leave the picture. */
export const maxShift = 6;

/** @type {Record<string, Shift>} */
const steps = {
  ArrowLeft: { columns: -1, rows: 0 },
  ArrowRight: { columns: 1, rows: 0 },
  ArrowUp: { columns: 0, rows: -1 },
  ArrowDown: { columns: 0, rows: 1 },
};

/**
 * A digit in two places, as a dense layer and as a convolution sees it.
 * @param {Figure} figure
 * @param {object} state
 * @param {Shift} state.shift
 * @param {Look | undefined} state.look
 * @param {(shift: Shift) => void} state.move
 */
export function shiftViews(figure, { shift, look, move }) {
  const within = (/** @type {number} */ by) => Math.min(Math.max(by, -maxShift), maxShift);
  const keydown = (/** @type {KeyboardEvent} */ event) => {
    if (isShortcut(event)) return;
    const step = event.key === 'Home' ? { columns: -shift.columns, rows: -shift.rows } : steps[event.key];
    if (!step) return;
    event.preventDefault();
    move({ columns: within(shift.columns + step.columns), rows: within(shift.rows + step.rows) });
  };
  const slider = (/** @type {'columns' | 'rows'} */ name) => html`<div class="slider">
    <span><label for=${name}>${figure.say(words[`parameters.${name}`])}</label> <b aria-hidden="true">${signed(shift[name], 0)}</b></span>
    <input
      type="range"
      tabindex="-1"
      id=${name}
      min=${-maxShift}
      max=${maxShift}
      .value=${live(String(shift[name]))}
      @input=${(/** @type {Event} */ event) =>
        move({ ...shift, [name]: Number(/** @type {HTMLInputElement} */ (event.target).value) })}
    />
  </div>`;
  return html`<div class="shift" data-control>${slider('columns')} ${slider('rows')}</div>
    ${row(figure, { kind: 'pixels', look, keydown })} ${row(figure, { kind: 'map', look, keydown })}
    <p class="sentence" role="status">${look ? sentence(figure, shift, look) : figure.say(partWords.loading)}</p>
    <p class="answer">${look ? answer(figure, look) : ''}</p>`;
}

/**
 * @param {Figure} figure
 * @param {{ kind: 'pixels' | 'map', look: Look | undefined, keydown: (event: KeyboardEvent) => void }} state
 */
function row(figure, { kind, look, keydown }) {
  const view = look?.[kind];
  const isMap = kind === 'map';
  const side = isMap ? 26 : 28; // until the numbers are there
  const [height, width] = view?.before.shape ?? [side, side];
  const maps = look && scaleOf(figure, { layer: look.layer, part: 'activation' });
  const numbers = isMap ? maps : pixelScale(figure.theme);
  const cells = (
    /** @type {Text} */ caption,
    /** @type {{ data: Float32Array, shape: number[] } | undefined} */ tensor,
    /** @type {{ isDifference?: boolean, isMoved?: boolean }} */ { isDifference = false, isMoved = false } = {},
  ) => {
    const label = `${figure.say(words[`parameters.${kind}`])}, ${figure.say(caption)}`;
    return html`<figure>
      <cnn-map
        role=${isMoved ? 'application' : 'img'}
        tabindex=${isMoved ? 0 : nothing}
        aria-label=${isMoved ? `${label}. ${figure.say(words['parameters.help'])}` : label}
        ?data-still=${isMoved}
        .tensor=${tensor}
        .channel=${isDifference ? 0 : (isMap && look?.channel) || 0}
        .scale=${isDifference ? signedScale('activation', 1, figure.theme) : numbers}
        ${styleProperties({ '--rows': height, '--columns': width })}
        @keydown=${isMoved ? keydown : null}
      ></cnn-map>
      <figcaption>${figure.say(caption)}</figcaption>
    </figure>`;
  };
  return html`<section class="row-of ${kind}">
    <h4>${figure.say(words[`parameters.${kind}`])}</h4>
    <p class="count-of">
      ${view ? figure.say(words[`parameters.${kind}-changed`], { count: view.count, of: view.of }) : ''}
    </p>
    <div class="cells">
      ${cells(words['parameters.before'], view?.before)} ${cells(words['parameters.after'], view?.after, { isMoved: !isMap })}
      ${cells(words['parameters.changed'], view?.different, { isDifference: true })}
    </div>
  </section>`;
}

/**
 * @param {Figure} figure
 * @param {Shift} shift
 * @param {Look} look
 */
function sentence(figure, { columns, rows }, { pixels }) {
  if (columns === 0 && rows === 0) return figure.say(words['parameters.unmoved']);
  return figure.say(words['parameters.moved'], {
    columns: signed(columns, 0),
    rows: signed(rows, 0),
    percent: percent(pixels.count / pixels.of),
  });
}

/**
 * @param {Figure} figure
 * @param {Look} look
 */
function answer(figure, { before, after }) {
  return figure.say(
    before.prediction === after.prediction ? words['parameters.same-answer'] : words['parameters.other-answer'],
    {
      before: before.prediction,
      certain: percent(before.probabilities[before.prediction]),
      after: after.prediction,
      uncertain: percent(after.probabilities[after.prediction]),
    },
  );
}
