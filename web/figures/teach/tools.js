// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { oneStop } from '../../parts/base/one-stop.js';
import { padWords } from '../../parts/pad/words.js';
import { limits } from './collection.js';
import { words } from './words.js';

/** @import { CnnTeach } from './teach.js' */

/**
 * Buttons in a row, one stop of the Tab key.
 * @param {string} name
 * @param {{ kind: string, text: string, act: () => void, isDisabled?: boolean }[]} buttons
 */
function toolbar(name, buttons) {
  return html`<div class="tools" data-control role="toolbar" aria-label=${name} ${oneStop('button')}>
    ${buttons.map(
      ({ kind, text, act, isDisabled = false }) =>
        html`<button type="button" class=${kind} ?disabled=${isDisabled} @click=${act}>${text}</button>`,
    )}
  </div>`;
}

/** What can be done to the drawing on the pad. @param {CnnTeach} figure */
export function padTools(figure) {
  const { pad, undo, clear } = figure.own;
  return toolbar(figure.say(words['tools.pad']), [
    { kind: 'undo-stroke', text: figure.say(words['tools.undo-stroke']), act: undo, isDisabled: !pad.canUndo },
    { kind: 'clear', text: figure.say(padWords['pad.clear']), act: clear, isDisabled: pad.isBlank },
  ]);
}

/** What can be done to the collection. @param {CnnTeach} figure */
export function collectionTools(figure) {
  const { collection } = figure;
  return toolbar(figure.say(words['tools.collection']), [
    { kind: 'undo', text: figure.say(words['tools.undo']), act: () => figure.undo(), isDisabled: !collection.canUndo },
    {
      kind: 'new-class',
      text: figure.say(words['tools.new']),
      act: () => figure.addClass(),
      isDisabled: collection.classes.length >= limits.maxClasses,
    },
    {
      kind: 'empty',
      text: figure.say(words['tools.empty']),
      act: () => figure.startEmpty(),
      isDisabled: collection.size === 0,
    },
    {
      kind: 'example',
      text: figure.say(words['tools.example']),
      act: () => figure.startExample(),
      isDisabled: figure.isExample,
    },
  ]);
}
