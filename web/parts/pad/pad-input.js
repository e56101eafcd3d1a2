// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { isShortcut } from '../base/keys.js';
import { padSize } from './pad.js';

/** @import { Point } from '../../drawing/strokes.js' */
/** @import { Pad } from './pad.js' */

/** Steps of the keyboard's pen, in pixels of the pad. */
const steps = { wide: padSize / 28, fine: padSize / 112 };

/** Of pointer events: the main button, a finger or the tip of a pen; the other end of a pen. */
const buttons = { main: 0, eraser: 5 };

/** Milliseconds after a pen was seen in which a touch is a palm. */
const palmRest = 500;

/** Draws on a pad as a pointer or the keyboard says. The handlers belong to the element that shows the pad. */
export class PadInput {
  /** @type {Point} where the keyboard's pen is */
  cursor = { x: padSize / 2, y: padSize / 4 };

  /** @type {{ id: number, type: string } | undefined} what draws now */
  #pointer;
  /** When a pen was last seen, also above the pad, in milliseconds of events. */
  #penSeen = Number.NEGATIVE_INFINITY;
  #pad;
  #drawn;
  #moved;

  /**
   * @param {Pad} pad
   * @param {() => void} drawn called after each change of the drawing
   * @param {() => void} moved called after each change of the cursor, and when the pen is lifted
   */
  constructor(pad, drawn, moved) {
    this.#pad = pad;
    this.#drawn = drawn;
    this.#moved = moved;
  }

  /**
   * A pen draws even where the palm of its hand came first, whose stroke is taken back; no palm draws beside it.
   */
  down = (/** @type {PointerEvent} */ event) => {
    const { button, isPrimary, pointerType, pointerId } = event;
    const isEraser = pointerType === 'pen' && button === buttons.eraser;
    if (!isPrimary || (button !== buttons.main && !isEraser)) return;
    if (pointerType === 'touch' && event.timeStamp - this.#penSeen < palmRest) return;
    if (this.#pointer && pointerType !== 'pen') return;
    if (this.#pointer?.type === 'touch') this.#pad.undo();
    this.#pointer = { id: pointerId, type: pointerType };
    this.#see(event);
    /** @type {Element} */ (event.currentTarget).setPointerCapture(pointerId);
    this.#pad.begin(placeOf(event, event.currentTarget), isEraser ? 'eraser' : this.#pad.tool);
    this.#drawn();
  };

  move = (/** @type {PointerEvent} */ event) => {
    this.#see(event);
    if (!this.#pad.isDrawing || event.pointerId !== this.#pointer?.id || event.buttons === 0) return;
    // Missing in Safari before 18.2, and everywhere on pages without https.
    const events = event.getCoalescedEvents?.() ?? [];
    for (const part of events.length > 0 ? events : [event]) this.#pad.drag(placeOf(part, event.currentTarget));
    this.#drawn();
  };

  up = (/** @type {PointerEvent} */ event) => {
    this.#see(event);
    if (event.pointerId === this.#pointer?.id) this.lift();
  };

  lift = () => {
    this.#pointer = undefined;
    this.#pad.end();
    this.#moved();
  };

  /** @param {PointerEvent} event */
  #see({ pointerType, timeStamp }) {
    if (pointerType === 'pen') this.#penSeen = timeStamp;
  }

  key = (/** @type {KeyboardEvent} */ event) => {
    if (isShortcut(event)) return;
    const step = event.shiftKey ? steps.fine : steps.wide;
    /** @type {Record<string, [number, number]>} */
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (event.key in moves) {
      const within = (/** @type {number} */ position) => Math.min(padSize, Math.max(0, position));
      const [dx, dy] = moves[event.key];
      this.cursor = { x: within(this.cursor.x + dx), y: within(this.cursor.y + dy) };
      this.#pad.drag(this.cursor);
      if (this.#pad.isDrawing) this.#drawn();
    } else if (event.key === ' ' || event.key === 'Enter') {
      if (this.#pad.isDrawing) this.#pad.end();
      else this.#pad.begin(this.cursor);
      this.#drawn();
    } else if (event.key === 'Escape' && this.#pad.isDrawing) {
      this.#pad.end();
    } else {
      return;
    }
    event.preventDefault();
    this.#moved();
  };
}

/**
 * Where a pointer is on the pad.
 * @param {PointerEvent} event
 * @param {EventTarget | null} pad
 * @returns {Point}
 */
function placeOf({ clientX, clientY }, pad) {
  const { left, top, width, height } = /** @type {Element} */ (pad).getBoundingClientRect();
  return { x: ((clientX - left) / width) * padSize, y: ((clientY - top) / height) * padSize };
}
