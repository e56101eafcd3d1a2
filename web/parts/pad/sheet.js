// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css, html } from 'lit';
import { styleProperties } from '../base/style-properties.js';
import { rem } from '../base/type-size.js';
import { padSize } from './pad.js';
import { padWords } from './words.js';

/** @import { Text } from '../base/languages.js' */
/** @import { PlainFigure } from '../base/plain-figure.js' */
/** @import { Pad } from './pad.js' */
/** @import { PadInput } from './pad-input.js' */

/**
 * The sheet to draw on, with the cursor of the keyboard. Where it stands, an element with the id `help` tells how to draw
 * with keys.
 * @param {PlainFigure} figure
 * @param {{ pad: Pad, input: PadInput }} drawing
 * @param {Text} [invitation] what stands on it while it is blank
 */
export function padSheet(figure, { pad, input }, invitation = padWords['pad.blank']) {
  return html`<div class="sheet">
    <canvas
      class="pad ${pad.tool}"
      width=${padSize}
      height=${padSize}
      data-still
      tabindex="0"
      role="application"
      aria-label=${figure.say(padWords['pad.label'])}
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
    <p class="invitation" data-control ?hidden=${!pad.isBlank}>${figure.say(invitation)}</p>
  </div>`;
}

/**
 * Takes back with Ctrl or ⌘ and Z.
 * @param {KeyboardEvent} event
 * @param {{ undo: () => void }} drawing
 */
export function undoByKey(event, drawing) {
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
  event.preventDefault();
  drawing.undo();
}

export const sheetStyle = css`
  .sheet {
    position: relative;
    inline-size: var(--sheet);
    block-size: var(--sheet);
  }
  .pad {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border-radius: var(--cnn-radius);
    outline: 1px solid var(--cnn-line-strong);
    cursor: crosshair;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .pad:focus-visible {
    outline: 3px solid var(--cnn-accent);
    outline-offset: 2px;
  }
  .invitation {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    margin: 0;
    padding: ${rem(2)};
    text-align: center;
    background: none !important; /* see cells-style.js */
    color: var(--cnn-muted);
    pointer-events: none;
  }
  .cursor {
    position: absolute;
    display: none;
    inset: calc(var(--y) * 100%) auto auto calc(var(--x) * 100%);
    inline-size: 22px;
    block-size: 22px;
    border: 2px solid var(--cnn-accent);
    border-radius: 50%;
    translate: -50% -50%;
    pointer-events: none;
  }
  .cursor.down {
    background: var(--cnn-accent);
  }
  .pad:focus-visible ~ .cursor {
    display: block;
  }
`;
