// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { oneStop } from '../../parts/base/one-stop.js';
import { save } from '../../parts/save.js';
import { networkFile, openFiles, pixelFiles, Refusal, strokeFile } from './saved-files.js';
import { words } from './words.js';

/** @import { CnnTeach } from './teach.js' */

/**
 * Saves and opens drawings and networks.
 * @param {CnnTeach} figure
 */
export function fileMenu(figure) {
  const { collection, learning } = figure;
  const { classes, size } = collection;
  const nameOf = (/** @type {number} */ k) => figure.nameOf(k);
  const names = classes.map((_, k) => nameOf(k));
  const { network } = learning;
  const pixelsAlone = classes.flatMap(({ drawings }) => drawings.filter(({ strokes }) => !strokes)).length;
  const saveStrokes = () => {
    save(strokeFile(classes, nameOf));
    if (pixelsAlone > 0) figure.tell([words['news.pixels'], { count: pixelsAlone }]);
  };
  return html`<details class="files" data-control>
    <summary>${figure.say(words['files.title'])}</summary>
    <div class="tools" role="toolbar" aria-label=${figure.say(words['files.title'])} ${oneStop('button')}>
      <button type="button" class="save-strokes" ?disabled=${size === pixelsAlone} @click=${saveStrokes}>
        ${figure.say(words['files.strokes'])}
      </button>
      <button type="button" class="save-pixels" ?disabled=${size === 0} @click=${() => pixelFiles(classes).forEach(save)}>
        ${figure.say(words['files.pixels'])}
      </button>
      <button type="button" class="save-network" ?disabled=${!network} @click=${() => network && save(networkFile(network, names))}>
        ${figure.say(words['files.network'])}
      </button>
      <button type="button" class="open" ?disabled=${!figure.cnn} @click=${() => fieldOf(figure)?.click()}>${figure.say(words['files.open'])}</button>
    </div>
    <input type="file" multiple hidden @change=${(/** @type {Event} */ event) => open(figure, event)} />
    <p>${figure.say(words['files.what'])}</p>
  </details>`;
}

/** @param {CnnTeach} figure @returns {HTMLInputElement | null} */
const fieldOf = (figure) => figure.renderRoot.querySelector('input[type=file]');

/**
 * @param {CnnTeach} figure
 * @param {Event} event of the field
 */
async function open(figure, event) {
  const field = /** @type {HTMLInputElement} */ (event.target);
  const { cnn, collection } = figure;
  const chosen = [...(field.files ?? [])];
  if (!cnn || chosen.length === 0) return;
  try {
    const files = await Promise.all(chosen.map(async (file) => new Uint8Array(await file.arrayBuffer())));
    field.value = ''; // the same file can be opened again
    const names = collection.classes.map((_, k) => figure.nameOf(k));
    figure.show(await openFiles(cnn, files, names));
  } catch (error) {
    const kind = error instanceof Refusal ? error.kind : 'damaged';
    figure.tell([words[`open.${kind}`], { name: chosen.map(({ name }) => name).join(', ') }]);
  }
}
