// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { isUnfinished, shortNumber, typedNumber } from '../../drawing/written-number.js';
import { cellAfter } from '../base/cell-after.js';
import { isShortcut, leavesText, moveFocus } from '../base/keys.js';
import { restoreAttribute } from '../base/settings.js';
import { cellColours } from './cells.js';
import { rowsText } from './number-rows.js';
import { workedWords } from './words.js';

/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { PlainFigure } from '../base/plain-figure.js' */

/**
 * What a grid looks like.
 * @typedef {object} GridLook
 * @property {string} name of the grid, as in "Image, row 1, column 2"
 * @property {ColourScale} scale
 * @property {(index: number) => string} classOf what a cell is at the moment
 * @property {number} [padding] cells of a ring around it
 */

/**
 * The numbers of an attribute as a grid that the reader can change, one input a cell; it is one stop of the Tab key. Each
 * change is written into the attribute.
 */
export class NumberGrid {
  /** @type {number[]} row-major */
  data = [];
  /** @type {[height: number, width: number]} */
  shape = [0, 0];

  #figure;
  #property;
  #name = '';
  /** @type {Map<number, string>} what stands in cells where it is not simply their number */
  #typed = new Map();
  #entry = 0;
  /** The number before the cell in focus was changed. */
  #before = 0;

  /**
   * @param {PlainFigure} figure
   * @param {string} property that follows the attribute, whose name it has
   */
  constructor(figure, property) {
    this.#figure = figure;
    this.#property = property;
  }

  /**
   * Shows the numbers of the attribute; what stands in the cells stays if they are the same.
   * @param {{ data: readonly number[], shape: [height: number, width: number] }} numbers
   */
  fill({ data, shape }) {
    if (rowsText({ data, shape }) === rowsText(this)) return;
    this.data = [...data];
    this.shape = shape;
    this.#typed.clear();
    this.#entry = 0;
  }

  /** Goes back to the numbers that the attribute had at first. */
  restore() {
    this.#typed.clear();
    restoreAttribute(this.#figure, this.#property);
    this.#figure.requestUpdate();
  }

  /** The first cell where something stands that is no number, and the number that still counts. */
  get fault() {
    for (const [index, text] of this.#typed) {
      if (typedNumber(text) !== undefined || isUnfinished(text)) continue;
      return { text, ...this.#wordsOf(index), value: shortNumber(this.data[index]) };
    }
    return undefined;
  }

  /**
   * The inputs, to be placed in a `.cells` grid.
   * @param {GridLook} look
   */
  cells({ name, scale, classOf, padding = 0 }) {
    this.#name = name;
    const width = this.shape[1];
    return this.data.map((value, index) => {
      const text = this.#typed.get(index) ?? shortNumber(value);
      const isWrong = typedNumber(text) === undefined && !isUnfinished(text);
      return html`<input
        class="cell ${classOf(index)} ${text.length > 3 ? 'long' : ''}"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="8"
        data-index=${index}
        tabindex=${index === this.#entry ? 0 : -1}
        aria-label=${this.#figure.say(workedWords['worked.cell'], this.#wordsOf(index))}
        aria-invalid=${isWrong}
        .value=${live(text)}
        @focus=${this.#enter}
        @input=${this.#type}
        @keydown=${this.#key}
        @blur=${this.#leave}
        ${cellColours(scale, value, { y: Math.floor(index / width) + padding, x: (index % width) + padding })}
      />`;
    });
  }

  /** @param {number} index */
  #wordsOf(index) {
    const width = this.shape[1];
    return { grid: this.#name, row: Math.floor(index / width) + 1, column: (index % width) + 1 };
  }

  #enter = (/** @type {FocusEvent} */ event) => {
    const { input, index } = cellOf(event);
    this.#entry = index;
    this.#before = this.data[index];
    input.select();
    this.#figure.requestUpdate();
  };

  #type = (/** @type {Event} */ event) => {
    const { input, index } = cellOf(event);
    this.#typed.set(index, input.value);
    const number = typedNumber(input.value);
    if (number === undefined) this.#figure.requestUpdate();
    else this.#write(index, number);
  };

  /**
   * @param {number} index
   * @param {number} number
   */
  #write(index, number) {
    this.data[index] = number;
    Reflect.set(this.#figure, this.#property, rowsText(this));
    this.#figure.requestUpdate();
  }

  #leave = (/** @type {FocusEvent} */ event) => {
    const { index } = cellOf(event);
    const text = this.#typed.get(index) ?? '';
    if (typedNumber(text) !== undefined || isUnfinished(text)) this.#typed.delete(index);
    this.#figure.requestUpdate();
  };

  /** Up and down, and Enter, go from row to row; left and right leave the text at its ends. */
  #key = (/** @type {KeyboardEvent} */ event) => {
    if (isShortcut(event) || event.shiftKey || event.isComposing) return;
    const { input, index } = cellOf(event);
    const leaves = leavesText(input, event.key) || ['ArrowUp', 'ArrowDown', 'Enter'].includes(event.key);
    if (event.key === 'Escape') {
      if (!this.#typed.has(index) && this.data[index] === this.#before) return;
      event.preventDefault();
      this.#typed.delete(index);
      this.#write(index, this.#before);
    } else if (leaves) {
      const key = event.key === 'Enter' ? 'ArrowDown' : event.key;
      const next = cellAfter(key, index, [...this.shape, 1]);
      moveFocus(event, input.parentElement, 'data-index', next);
    }
  };
}

/** @param {Event} event */
function cellOf({ currentTarget }) {
  const input = /** @type {HTMLInputElement} */ (currentTarget);
  return { input, index: Number(input.dataset.index) };
}
