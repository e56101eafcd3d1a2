// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { styleProperties } from '../../parts/base/style-properties.js';
import { padSize } from '../../parts/pad/pad.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Pad, Tool } from '../../parts/pad/pad.js' */
/** @import { PadInput } from '../../parts/pad/pad-input.js' */

/**
 * The sheet to draw on, with the cursor of the keyboard.
 * @param {Figure} figure
 * @param {Pad} pad
 * @param {PadInput} input
 */
export function drawSheet(figure, pad, input) {
  return html`<div class="sheet">
    <canvas
      class="pad ${pad.tool}"
      width=${padSize}
      height=${padSize}
      tabindex="0"
      role="application"
      aria-label=${figure.say(words['draw.label'])}
      aria-describedby="help"
      @pointerdown=${input.down}
      @pointermove=${input.move}
      @pointerup=${input.up}
      @pointercancel=${input.up}
      @keydown=${input.key}
      @blur=${input.lift}
    ></canvas>
    <span
      class="cursor ${pad.isDrawing ? 'down' : ''}"
      ${styleProperties({ '--x': input.cursor.x / padSize, '--y': input.cursor.y / padSize })}
    ></span>
    <p class="invitation" ?hidden=${!pad.isBlank}>${figure.say(words['draw.blank'])}</p>
  </div>`;
}

/**
 * Pen and eraser, undo and clear.
 * @param {Figure} figure
 * @param {Pad} pad
 * @param {{ take: (tool: Tool) => void, undo: () => void, clear: () => void }} act
 */
export function drawTools(figure, pad, { take, undo, clear }) {
  const tool = (/** @type {Tool} */ name) => html`<button
    type="button"
    class=${name}
    aria-pressed=${pad.tool === name}
    @click=${() => take(name)}
  >
    ${figure.say(words[`draw.${name}`])}
  </button>`;
  return html`<div class="tools" role="group" aria-label=${figure.say(words['draw.tools'])}>
    ${tool('pen')} ${tool('eraser')}
    <button type="button" class="undo" ?disabled=${!pad.canUndo} @click=${undo}>${figure.say(words['draw.undo'])}</button>
    <button type="button" class="clear" ?disabled=${pad.isBlank} @click=${clear}>${figure.say(words['draw.clear'])}</button>
  </div>`;
}
