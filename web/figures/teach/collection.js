// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The drawings of a reader, class by class, and how to take back what was done to them.

/** @import { ClassDrawing } from './drawing.js' */

/** @typedef {{ name: string, drawings: readonly ClassDrawing[] }} DrawnClass a class without a name is called by its number */

export const limits = { minClasses: 2, maxClasses: 6, drawings: 500, nameLength: 40 };

/** Never changed in place: whoever has the classes of a moment keeps them. */
export class Collection {
  /** @type {readonly DrawnClass[]} */
  classes = [];
  /** @type {(readonly DrawnClass[])[]} */
  #past = [];

  /** How many drawings there are. */
  get size() {
    return sizeOf(this.classes);
  }

  get isFull() {
    return this.size >= limits.drawings;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  /** Begins anew, with nothing to be taken back. @param {readonly DrawnClass[]} classes */
  begin(classes) {
    this.classes = classes;
    this.#past = [];
  }

  /** @param {readonly DrawnClass[]} classes */
  replace(classes) {
    this.#past.push(this.classes);
    this.classes = classes;
  }

  undo() {
    this.classes = this.#past.pop() ?? this.classes;
  }

  /**
   * @param {number} k
   * @param {ClassDrawing} drawing
   */
  add(k, drawing) {
    this.#changeClass(k, ({ name, drawings }) => ({ name, drawings: [...drawings, drawing] }));
  }

  /**
   * @param {number} k
   * @param {number} index of the drawing
   */
  remove(k, index) {
    this.#changeClass(k, ({ name, drawings }) => ({ name, drawings: drawings.filter((_, i) => i !== index) }));
  }

  addClass() {
    if (this.classes.length < limits.maxClasses) this.replace([...this.classes, { name: '', drawings: [] }]);
  }

  /** @param {number} k */
  removeClass(k) {
    if (this.classes.length > limits.minClasses) this.replace(this.classes.filter((_, i) => i !== k));
  }

  /**
   * @param {number} k
   * @param {string} name
   */
  rename(k, name) {
    const clean = cleanName(name);
    if (clean !== this.classes[k].name) this.#changeClass(k, ({ drawings }) => ({ name: clean, drawings }));
  }

  /**
   * @param {number} k
   * @param {(drawn: DrawnClass) => DrawnClass} change
   */
  #changeClass(k, change) {
    this.replace(this.classes.map((drawn, i) => (i === k ? change(drawn) : drawn)));
  }
}

/** How many drawings classes have. @param {readonly { drawings: readonly unknown[] }[]} classes */
export function sizeOf(classes) {
  return classes.reduce((size, { drawings }) => size + drawings.length, 0);
}

/**
 * A name as classes may have it: on one line, without halves of characters, of limited length.
 * @param {string} text
 */
export function cleanName(text) {
  const line = text.replace(/[\p{Surrogate}\p{Control}]+/gu, ' ').trim();
  return [...line].slice(0, limits.nameLength).join('').trim();
}
