// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ToolStroke } from '../../drawing/stroke-code.js' */

/** The strokes of a drawing, and how to take back what was done to them. */
export class StrokeHistory {
  /** @type {readonly ToolStroke[]} */
  strokes = [];
  /** @type {(readonly ToolStroke[])[]} */
  #past = [];

  get canUndo() {
    return this.#past.length > 0;
  }

  /** @param {ToolStroke} stroke may still grow */
  add(stroke) {
    this.#become([...this.strokes, stroke]);
  }

  clear() {
    if (this.strokes.length > 0) this.#become([]);
  }

  /** @param {readonly ToolStroke[]} strokes */
  replace(strokes) {
    this.#become(strokes);
  }

  /** Takes back the last stroke or the last clearing. */
  undo() {
    this.strokes = this.#past.pop() ?? this.strokes;
  }

  /** @param {readonly ToolStroke[]} strokes */
  #become(strokes) {
    this.#past.push(this.strokes);
    this.strokes = strokes;
  }
}
