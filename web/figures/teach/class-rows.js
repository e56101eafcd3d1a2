// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, nothing } from 'lit';
import { percent } from '../../drawing/number-format.js';
import { oneStop } from '../../parts/base/one-stop.js';
import { probabilityTrack } from '../../parts/probability-track.js';
import { limits } from './collection.js';
import { words } from './words.js';

/** @import { CnnTeach } from './teach.js' */
/** @import { DrawnClass } from './collection.js' */

/**
 * The classes: of each what the network gives it, a button that teaches it the drawing of the pad, and its drawings as the
 * network sees them.
 * @param {CnnTeach} figure
 * @param {object} shown
 * @param {ArrayLike<number> | undefined} shown.probabilities
 * @param {number | undefined} shown.prediction
 * @param {{ k: number, i: number } | undefined} shown.place of the drawing that is looked at
 */
export function classRows(figure, { probabilities, prediction, place }) {
  const { collection } = figure;
  return html`<h3 id="classes">${figure.say(words['teach.classes'])}</h3>
  <div
    class="classes"
    role="group"
    aria-labelledby="classes"
    ${oneStop('button', '.taught')}
  >
    ${collection.classes.map((drawn, k) => {
      const probability = probabilities?.[k];
      return html`<div class="taught ${k === prediction ? 'predicted' : ''}" role="group" aria-label=${figure.nameOf(k)}>
        ${figure.editing === k ? nameField(figure, k) : addButton(figure, k)}
        ${probabilityTrack(figure, probability ?? 0)}
        ${probability === undefined ? html`<span class="share"></span>` : html`<data class="share" value=${probability}>${percent(probability)}</data>`}
        <div class="drawings">
          ${drawn.drawings.map((_, i) => thumb(figure, { k, i }, place?.k === k && place.i === i))} ${rowTools(figure, k)}
        </div>
      </div>`;
    })}
  </div>`;
}

/**
 * @param {CnnTeach} figure
 * @param {number} k
 */
function addButton(figure, k) {
  const name = figure.nameOf(k);
  return html`<button
    type="button"
    class="add"
    data-still
    title=${figure.say(words['teach.add'], { name })}
    aria-label=${figure.say(words['teach.add'], { name })}
    @click=${() => figure.add(k)}
  >
    <span aria-hidden="true" data-control>+</span> <span class="name">${name}</span>
  </button>`;
}

/**
 * @param {CnnTeach} figure
 * @param {number} k
 */
function nameField(figure, k) {
  const done = (/** @type {Event} */ event) => figure.rename(k, /** @type {HTMLInputElement} */ (event.target).value);
  return html`<input
    type="text"
    class="name"
    autocomplete="off"
    maxlength=${limits.nameLength}
    aria-label=${figure.say(words['teach.name'])}
    .value=${figure.nameOf(k)}
    @keydown=${(/** @type {KeyboardEvent} */ event) => {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      if (event.key === 'Enter') done(event);
      else figure.rename(k);
    }}
    @blur=${done}
  />`;
}

/**
 * One drawing, as the network sees it.
 * @param {CnnTeach} figure
 * @param {{ k: number, i: number }} place
 * @param {boolean} isSubject whether it is what the network answers now
 */
function thumb(figure, { k, i }, isSubject) {
  const { chosen } = figure;
  return html`<button
    type="button"
    class="thumb ${isSubject ? 'subject' : ''}"
    aria-label=${figure.say(words['teach.drawing'], { name: figure.nameOf(k), number: i + 1 })}
    aria-pressed=${chosen?.k === k && chosen.i === i}
    @click=${() => figure.choose(k, i)}
    @keydown=${(/** @type {KeyboardEvent} */ event) => {
      if (figure.hidesControls || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
      event.preventDefault();
      figure.deleteDrawing(k, i);
    }}
  >
    <canvas width="28" height="28" data-drawing="${k} ${i}"></canvas>
  </button>`;
}

/**
 * What can be done to a class, and to the chosen drawing of it.
 * @param {CnnTeach} figure
 * @param {number} k
 */
function rowTools(figure, k) {
  const { chosen, collection } = figure;
  const name = figure.nameOf(k);
  const tool = (
    /** @type {'delete' | 'rename' | 'drop'} */ kind,
    /** @type {() => void} */ act,
    isDisabled = false,
  ) => {
    const label = figure.say(words[`teach.${kind}.label`], { name });
    return html`<button type="button" class=${kind} title=${label} aria-label=${label} ?disabled=${isDisabled} @click=${act}>
      ${figure.say(words[`teach.${kind}`])}
    </button>`;
  };
  return html`<span class="row-tools" data-control>
    ${chosen?.k === k ? tool('delete', () => figure.deleteDrawing(k, chosen.i)) : nothing}
    ${tool('rename', () => figure.edit(k))}
    ${tool('drop', () => figure.dropClass(k), collection.classes.length <= limits.minClasses)}
  </span>`;
}
