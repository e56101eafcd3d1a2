// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal } from '../../drawing/number-format.js';
import { focusWhole, isShortcut, moveFocus } from '../../parts/base/keys.js';
import { oneStop } from '../../parts/base/one-stop.js';
import { weightField } from '../../parts/weight-field.js';
import { taps } from './kernels.js';

/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { Figure } from '../../parts/base/figure.js' */

const size = 3;
/** What a key or a touch of the brush adds to a weight. */
const step = 0.25;
/** Pixels that a pointer moves before it paints: less is a click. */
const slack = 6;

/**
 * The nine weights of a filter: each a field to type into, all of them one stop of the Tab key, and a ground to paint on,
 * where each cell that the pointer comes to is raised or lowered by one step.
 */
export class KernelEditor {
  #figure;
  /** @type {{ x: number, y: number, tap: number | undefined } | undefined} where the pointer went down, and the cell it is on */
  #stroke;
  #hasPainted = false;

  /** @param {Figure} figure */
  constructor(figure) {
    this.#figure = figure;
  }

  /**
   * @param {object} state
   * @param {readonly number[]} state.weights
   * @param {ColourScale} state.scale
   * @param {number} state.direction of the brush: 1 raises, −1 lowers
   * @param {string} state.label
   * @param {(tap: number, weight: number | undefined) => void} state.edit undefined for what is no weight
   */
  render({ weights, scale, direction, label, edit }) {
    const paint = (/** @type {number} */ tap) => edit(tap, rounded(weights[tap] + direction * step));
    return html`<div
      class="kernel"
      data-still
      role="group"
      aria-label=${label}
      aria-describedby="paint"
      @pointerdown=${this.#down}
      @pointermove=${(/** @type {PointerEvent} */ event) => this.#moved(event, paint)}
      @pointerup=${this.#up}
      @pointercancel=${this.#up}
      @mousedown=${keepFocus}
      @click=${this.#click}
      @keydown=${this.#key}
      ${oneStop('input')}
    >
      ${weights.map((weight, tap) => weightField(this.#figure, { weight, tap, scale, edit, step, text: weightText }))}
    </div>`;
  }

  #down = (/** @type {PointerEvent} */ event) => {
    this.#hasPainted = false;
    if (event.button !== 0) return;
    this.#stroke = { x: event.clientX, y: event.clientY, tap: undefined };
  };

  /**
   * @param {PointerEvent} event
   * @param {(tap: number) => void} paint
   */
  #moved(event, paint) {
    const stroke = this.#stroke;
    if (!stroke) return;
    const ground = /** @type {HTMLElement} */ (event.currentTarget);
    if (!this.#hasPainted) {
      if (Math.hypot(event.clientX - stroke.x, event.clientY - stroke.y) < slack) return;
      this.#hasPainted = true;
      ground.setPointerCapture(event.pointerId);
      /** @type {HTMLElement | null | undefined} */ (this.#figure.shadowRoot?.activeElement)?.blur();
      stroke.tap = tapAt(ground, stroke);
      if (stroke.tap !== undefined) paint(stroke.tap);
      return;
    }
    const tap = tapAt(ground, { x: event.clientX, y: event.clientY });
    if (tap === stroke.tap) return;
    stroke.tap = tap;
    if (tap !== undefined) paint(tap);
  }

  #up = () => {
    this.#stroke = undefined;
  };

  #click = (/** @type {MouseEvent} */ event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    if (this.#hasPainted || !field.matches('input')) return;
    if (this.#figure.shadowRoot?.activeElement === field) return;
    focusWhole(field);
  };

  /** Enter goes down; up and down change the weight. */
  #key = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Enter' || isShortcut(event) || event.isComposing) return;
    const below = tapOf(event.target) + size;
    moveFocus(event, this.#figure.renderRoot, 'data-name', `weight ${below < taps ? below : below - taps}`);
  };
}

/** @param {number} weight */
function weightText(weight) {
  return decimal(weight, 2);
}

/** @param {number} weight */
function rounded(weight) {
  return Number(weight.toFixed(4));
}

/** A press that becomes a stroke must not select text; a click gives the focus. @param {MouseEvent} event */
function keepFocus(event) {
  const field = /** @type {HTMLElement} */ (event.target);
  const root = /** @type {ShadowRoot} */ (field.getRootNode());
  if (root.activeElement !== field) event.preventDefault();
}

/** @param {EventTarget | null} field */
function tapOf(field) {
  return Number(/** @type {HTMLElement} */ (field).dataset.name?.split(' ')[1]);
}

/**
 * @param {HTMLElement} ground
 * @param {{ x: number, y: number }} place in the window
 * @returns {number | undefined} undefined beside the grid
 */
function tapAt(ground, { x, y }) {
  const { left, top, width, height } = ground.getBoundingClientRect();
  const column = Math.floor(((x - left) / width) * size);
  const row = Math.floor(((y - top) / height) * size);
  return column >= 0 && row >= 0 && column < size && row < size ? row * size + column : undefined;
}
