// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { oneStop } from '../../parts/base/one-stop.js';
import { words } from './words.js';

/** @import { Dataset, Evaluation } from '../../lib/index.js' */
/** @import { Figure } from '../../parts/base/figure.js' */

/** Pictures of one kind that are shown. */
const maxShown = 24;

/** @typedef {ReturnType<typeof turnedDigits>} Turned */

/**
 * The digits whose answer became wrong, the highest loss first, and those whose answer became right.
 * @param {Evaluation} before
 * @param {Evaluation} after
 * @param {Dataset} samples
 */
export function turnedDigits(before, after, samples) {
  const isRight = (/** @type {Evaluation} */ { predictions }, /** @type {number} */ sample) =>
    predictions[sample] === samples.label(sample);
  const all = Array.from(before.predictions.keys());
  return {
    before,
    after,
    samples,
    wrong: all
      .filter((sample) => isRight(before, sample) && !isRight(after, sample))
      .sort((a, b) => after.losses[b] - after.losses[a]),
    right: all.filter((sample) => !isRight(before, sample) && isRight(after, sample)),
  };
}

/**
 * The digits that turned, as small pictures: one stop of the Tab key. Choosing one sends it through the group's network.
 * @param {Figure} figure
 * @param {Turned | undefined} turned undefined until it is known
 */
export function turnedPictures(figure, turned) {
  const list = (/** @type {'wrong' | 'right'} */ kind) => {
    const samples = turned?.[kind] ?? [];
    return html`<section class=${kind}>
      <h3 id="turned-${kind}">
        ${figure.say(words[`turned.${kind}`], { count: samples.length })}
        <span>${samples.length > maxShown ? figure.say(words['turned.more'], { max: maxShown }) : ''}</span>
      </h3>
      <ol aria-labelledby="turned-${kind}">
        ${
          turned && samples.length > 0
            ? samples.slice(0, maxShown).map((sample) => picture(figure, turned, sample))
            : html`<li class="nothing">${figure.say(words[`turned.no-${kind}`])}</li>`
        }
      </ol>
    </section>`;
  };
  return html`<div class="flips" ${oneStop('button')}>${list('wrong')}${list('right')}</div>`;
}

/**
 * @param {Figure} figure
 * @param {Turned} turned
 * @param {number} sample
 */
function picture(figure, { before, after, samples }, sample) {
  const { session } = figure;
  const values = {
    label: samples.label(sample),
    before: before.predictions[sample],
    after: after.predictions[sample],
  };
  return html`<li>
    <button
      type="button"
      class="digit"
      data-sample=${sample}
      aria-label=${figure.say(words['turned.one'], values)}
      aria-pressed=${session.ready?.picture.sample === sample}
      @click=${() => session.select(sample)}
    >
      <canvas width="28" height="28"></canvas><span>${values.before} → ${values.after}</span>
    </button>
  </li>`;
}
