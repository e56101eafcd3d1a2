// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Stroke } from '../drawing/strokes.js' */

/** The strokes of a drawing, and how to take back what was done to them. */
export class StrokeHistory {
  /** @type {readonly Stroke[]} */
  strokes = [];
  /** @type {(readonly Stroke[])[]} */
  #past = [];

  get canUndo() {
    return this.#past.length > 0;
  }

  /** @param {Stroke} stroke may still grow */
  add(stroke) {
    this.#become([...this.strokes, stroke]);
  }

  clear() {
    if (this.strokes.length > 0) this.#become([]);
  }

  /** Takes back the last stroke or the last clearing. */
  undo() {
    this.strokes = this.#past.pop() ?? this.strokes;
  }

  /** @param {readonly Stroke[]} strokes */
  #become(strokes) {
    this.#past.push(this.strokes);
    this.strokes = strokes;
  }
}
