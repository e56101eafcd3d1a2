// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { padWords } from '../../parts/pad/words.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Drawing } from '../../parts/pad/drawing.js' */
/** @import { Tool } from '../../parts/pad/pad.js' */

/**
 * Pen and eraser, undo and clear.
 * @param {Figure} figure
 * @param {Drawing} drawing
 */
export function drawTools(figure, { pad, undo, clear }) {
  const take = (/** @type {Tool} */ name) => {
    pad.tool = name;
    figure.requestUpdate();
  };
  const tool = (/** @type {Tool} */ name) => html`<button
    type="button"
    class=${name}
    aria-pressed=${pad.tool === name}
    @click=${() => take(name)}
  >
    ${figure.say(words[`draw.${name}`])}
  </button>`;
  return html`<div class="tools" data-control role="group" aria-label=${figure.say(words['draw.tools'])}>
    ${tool('pen')} ${tool('eraser')}
    <button type="button" class="undo" ?disabled=${!pad.canUndo} @click=${undo}>${figure.say(words['draw.undo'])}</button>
    <button type="button" class="clear" ?disabled=${pad.isBlank} @click=${clear}>${figure.say(padWords['pad.clear'])}</button>
  </div>`;
}
