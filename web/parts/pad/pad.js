// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { decodeStrokes } from '../../drawing/stroke-code.js';
import { InkPicture } from '../../drawing/strokes.js';
import { shortCode } from './short-code.js';
import { StrokeHistory } from './stroke-history.js';

/** @import { ToolStroke } from '../../drawing/stroke-code.js' */
/** @import { Point } from '../../drawing/strokes.js' */

/** Pixels of the pad's side; twice its size on the page, for screens with fine pixels. */
export const padSize = 560;

/** Pens, in pixels of the pad. MNIST's strokes are about a tenth of their digit wide. */
const widths = { pen: 44, eraser: 88 };

/** A pen that has moved less far than this, in pixels of the pad, across and down, adds no point; drawings stay short. */
const leastStep = 5;

/** @typedef {keyof typeof widths} Tool */

/** A drawing in the making: ink, and the strokes that it came from. */
export class Pad {
  /** @type {Tool} */
  tool = 'pen';
  /** Another number after each change of the drawing. */
  version = 0;
  #ink = new InkPicture(padSize);
  #blank = { version: 0, is: true };
  #history = new StrokeHistory();
  /** @type {{ version: number, text: string | Promise<boolean> | undefined } | undefined} */
  #code;
  /** @type {ToolStroke | undefined} */
  #stroke;

  get pixels() {
    return this.#ink.pixels;
  }

  get isBlank() {
    if (this.#blank.version !== this.version) {
      this.#blank = { version: this.version, is: this.pixels.every((pixel) => pixel === 0) };
    }
    return this.#blank.is;
  }

  /** What it was drawn with; the last one grows while the pen is down. */
  get strokes() {
    return this.#history.strokes;
  }

  get isDrawing() {
    return this.#stroke !== undefined;
  }

  /** The drawing as a short text; empty if there is none, none short enough, or as long as that is not known. */
  get code() {
    const code = this.#shortCode();
    return typeof code === 'string' ? code : '';
  }

  /** Whether it is too long to have a code. */
  get isLong() {
    return this.#shortCode() === undefined;
  }

  /** Settles once it is known whether the drawing has a code, if it is not. */
  get codeComing() {
    const code = this.#shortCode();
    if (!(code instanceof Promise)) return undefined;
    return code.then((isHere) => {
      if (this.#code?.text !== code) return; // the drawing has changed
      this.#code = isHere ? undefined : { version: this.version, text: undefined };
    });
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  /**
   * @param {Point} point where the pen is put down
   * @param {Tool} [tool]
   */
  begin(point, tool = this.tool) {
    this.#stroke = { tool, points: [onPad(point)] };
    this.#history.add(this.#stroke);
    this.#ink.drawStroke(asDrawn(this.#stroke));
    this.#drawn(tool);
  }

  /** @param {Point} point where the pen, if it is down, is dragged */
  drag(point) {
    const last = this.#stroke?.points.at(-1);
    if (!this.#stroke || !last) return;
    const next = onPad(point);
    if (Math.max(Math.abs(next.x - last.x), Math.abs(next.y - last.y)) < leastStep) return;
    this.#ink.drawLine(last, next, asDrawn(this.#stroke));
    this.#stroke.points.push(next);
    this.#drawn(this.#stroke.tool);
  }

  /** Lifts the pen. */
  end() {
    this.#stroke = undefined;
  }

  clear() {
    this.end();
    this.#history.clear();
    this.#redraw();
  }

  /** Becomes blank, with nothing to be taken back. */
  reset() {
    this.end();
    this.#history = new StrokeHistory();
    this.#redraw();
  }

  undo() {
    this.end();
    this.#history.undo();
    this.#redraw();
  }

  /**
   * Puts another drawing in the place of this one, which can be taken back.
   * @param {string} code
   * @returns {boolean} whether that is the code of a drawing; if not, nothing changes
   */
  show(code) {
    const strokes = decodeStrokes(code, padSize);
    if (!strokes) return false;
    this.end();
    this.#history.replace(strokes);
    this.#redraw();
    return true;
  }

  /**
   * Counts a change; what the pen has drawn need not be searched for ink.
   * @param {Tool} tool
   */
  #drawn(tool) {
    ++this.version;
    if (tool === 'pen') this.#blank = { version: this.version, is: false };
  }

  #shortCode() {
    if (this.#code?.version !== this.version) {
      this.#code = { version: this.version, text: shortCode(this.#history.strokes) };
    }
    return this.#code.text;
  }

  #redraw() {
    const { strokes } = this.#history;
    this.#ink = inkOf(strokes);
    ++this.version;
    if (strokes.length === 0) this.#blank = { version: this.version, is: true };
  }
}

/**
 * What strokes leave on a blank pad.
 * @param {readonly ToolStroke[]} strokes
 */
export function inkOf(strokes) {
  const ink = new InkPicture(padSize);
  for (const stroke of strokes) ink.drawStroke(asDrawn(stroke));
  return ink;
}

/**
 * The nearest pixel of the pad.
 * @param {Point} point
 */
function onPad({ x, y }) {
  const within = (/** @type {number} */ position) => Math.min(padSize - 1, Math.max(0, Math.round(position)));
  return { x: within(x), y: within(y) };
}

/** @param {ToolStroke} stroke */
function asDrawn({ tool, points }) {
  return { points, width: widths[tool], erases: tool === 'eraser' };
}
