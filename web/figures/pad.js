// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { InkPicture } from '../drawing/strokes.js';
import { StrokeHistory } from './stroke-history.js';

/** @import { Point, Stroke } from '../drawing/strokes.js' */

/** Pixels of the pad's side; twice its size on the page, for screens with fine pixels. */
export const padSize = 560;

/** Pens, in pixels of the pad. MNIST's strokes are about a tenth of their digit wide. */
const widths = { pen: 44, eraser: 88 };

/** @typedef {keyof typeof widths} Tool */

/** A drawing in the making: ink, and the strokes that it came from. */
export class Pad {
  /** @type {Tool} */
  tool = 'pen';
  /** Another number after each change of the drawing. */
  version = 0;
  #ink = new InkPicture(padSize);
  #isBlank = true;
  #history = new StrokeHistory();
  /** @type {Stroke | undefined} */
  #stroke;

  get pixels() {
    return this.#ink.pixels;
  }

  get isBlank() {
    return this.#isBlank;
  }

  get isDrawing() {
    return this.#stroke !== undefined;
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  /** @param {Point} point where the pen is put down */
  begin(point) {
    this.#stroke = { points: [point], width: widths[this.tool], erases: this.tool === 'eraser' };
    this.#history.add(this.#stroke);
    this.#ink.drawStroke(this.#stroke);
    this.#changed();
  }

  /** @param {Point} point where the pen, if it is down, is dragged */
  drag(point) {
    const last = this.#stroke?.points.at(-1);
    if (!this.#stroke || !last) return;
    const { width, erases } = this.#stroke;
    this.#ink.drawLine(last, point, { width, erases });
    this.#stroke.points.push(point);
    this.#changed();
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

  undo() {
    this.end();
    this.#history.undo();
    this.#redraw();
  }

  #redraw() {
    this.#ink = new InkPicture(padSize);
    for (const stroke of this.#history.strokes) this.#ink.drawStroke(stroke);
    this.#changed();
  }

  #changed() {
    ++this.version;
    this.#isBlank = this.#ink.pixels.every((pixel) => pixel === 0);
  }
}
