// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { oneStop } from '../../parts/base/one-stop.js';
import { limits } from './own-picture.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { OurPicture, PictureSource } from './picture-source.js' */

/**
 * The buttons that choose a picture, and what becomes of one.
 * @param {Figure} figure
 * @param {object} state
 * @param {PictureSource} state.source
 * @param {boolean} state.ready
 * @param {(name: OurPicture) => void} state.show
 */
export function pictureChoice(figure, { source, ready, show }) {
  const browse = () =>
    /** @type {HTMLInputElement | null} */ (figure.renderRoot.querySelector('input[type=file]'))?.click();
  const takeFile = (/** @type {Event} */ event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    const file = field.files?.[0];
    if (file) source.read(file);
    field.value = ''; // so that choosing the same file again is a change
  };
  const ours = (/** @type {OurPicture} */ name) => html`<button
    type="button"
    aria-pressed=${source.chosen === name}
    ?disabled=${!ready}
    @click=${() => show(name)}
  >
    ${figure.say(words[`lab.${name}`])}
  </button>`;
  return html`<div class="sources" data-control role="group" aria-label=${figure.say(words['lab.picture'])} ${oneStop('button')}>
      ${ours('scene')} ${ours('digit')}
      <button type="button" aria-pressed=${source.chosen === 'file'} ?disabled=${!ready} @click=${browse}>${figure.say(words['lab.file'])}</button>
      <button type="button" aria-pressed=${source.chosen === 'camera'} ?disabled=${!ready} @click=${() => source.startCamera()}>${figure.say(words['lab.camera'])}</button>
      <input type="file" accept="image/*" hidden @change=${takeFile} />
    </div>
    <p class="privacy" data-control>${figure.say(words['lab.privacy'], { longest: limits.longest })}</p>`;
}

/**
 * Takes pictures that are dropped on a figure, or pasted into it, from then on.
 * @param {Figure} figure
 * @param {PictureSource} source
 */
export function acceptPictures(figure, source) {
  const accept = (/** @type {Event} */ event, /** @type {DataTransfer | null} */ transfer) => {
    const file = transfer?.files[0]; // of any kind: reading it says whether it is a picture
    if (!file || figure.hidesControls) return;
    event.preventDefault();
    source.read(file);
  };
  figure.addEventListener('paste', (event) => accept(event, event.clipboardData));
  figure.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    figure.toggleAttribute('dropping', true);
  });
  figure.addEventListener('dragleave', () => figure.toggleAttribute('dropping', false));
  figure.addEventListener('drop', (event) => {
    figure.toggleAttribute('dropping', false);
    accept(event, event.dataTransfer);
  });
}
