// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { Figure } from '../../parts/base/figure.js';
import { rangeRefusal } from '../../parts/base/refusals.js';
import { mapParts } from '../../parts/map/map-parts.js';
import { numberField } from '../../parts/number-field.js';
import { tableStyle } from '../../parts/table-on-demand.js';
import { isSize, sizeNames, sizes } from './layer-sizes.js';
import { parametersStyle } from './parameters-style.js';
import { maxShift, shiftViews } from './shift-views.js';
import { ShiftedDigit } from './shifted-digit.js';
import { sizeComparison, sizeTable } from './size-comparison.js';
import { words } from './words.js';

/** @import { SizeName } from './layer-sizes.js' */

const moves = /** @type {const} */ (['columns', 'rows']);
const moveRange = { min: -maxShift, max: maxShift, isWhole: true };

/**
 * Why a picture is not given to a dense layer at once: how many weights that takes, beside those of a convolution, and
 * what becomes of its inputs when the digit of the group moves by a few pixels. The attributes follow what the reader does.
 *
 * @attr width of the picture in pixels, 1–1024; by default 224
 * @attr height of the picture in pixels, 1–1024; by default 224
 * @attr channels of the picture, 1–16; by default 3
 * @attr nodes of the dense layer, 1–4096; by default 1024
 * @attr filters of the convolution, 1–512; by default 64
 * @attr columns that the digit moves by, from −6 to 6; by default 2
 * @attr rows that the digit moves by, from −6 to 6; by default 1
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-parameters
 */
export class CnnParameters extends Figure {
  static parts = mapParts;

  /** @override */
  static properties = {
    width: { type: Number, reflect: true, useDefault: true },
    height: { type: Number, reflect: true, useDefault: true },
    channels: { type: Number, reflect: true, useDefault: true },
    nodes: { type: Number, reflect: true, useDefault: true },
    filters: { type: Number, reflect: true, useDefault: true },
    columns: { type: Number, reflect: true, useDefault: true },
    rows: { type: Number, reflect: true, useDefault: true },
    trouble: { state: true },
  };

  /** @override */
  static defaults = {
    width: sizes.width.value,
    height: sizes.height.value,
    channels: sizes.channels.value,
    nodes: sizes.nodes.value,
    filters: sizes.filters.value,
    columns: 2,
    rows: 1,
  };

  /** @override */
  static styles = [Figure.styles, parametersStyle, tableStyle];

  #digit = new ShiftedDigit();

  constructor() {
    super();
    const { width, height, channels, nodes, filters, columns, rows } = CnnParameters.defaults;
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.nodes = nodes;
    this.filters = filters;
    this.columns = columns;
    this.rows = rows;
    /** @type {SizeName | undefined} whose field holds no size */
    this.trouble = undefined;
  }

  /** @override */
  end() {
    super.end();
    this.#digit.dispose();
  }

  /** @override */
  render() {
    const { session } = this;
    const shiftRefusal = moves.map((name) => rangeRefusal(this, name, moveRange)).find(Boolean);
    const shift = shiftRefusal ? { columns: 0, rows: 0 } : { columns: this.columns, rows: this.rows };
    const of = this.#sizes;
    const trouble = this.trouble ?? sizeNames.find((name) => !isSize(name, this[name]));
    const look = session.ready && this.#digit.look(session.cnn, session.ready, shift);
    return html`<div class="parameters">
      <section class="sizes">
        <h3>${this.say(words['parameters.count-title'])}</h3>
        <div class="fields">${sizeNames.map((name) => this.#field(name, of[name]))}</div>
        <p class="trouble" role="alert">
          ${trouble ? this.say(words['parameters.bad-size'], { name: this.say(words[`parameters.${trouble}`]), max: sizes[trouble].max }) : ''}
        </p>
        ${sizeComparison(this, of)}
        <details part="table">
          <summary>${this.say(words['parameters.table'])}</summary>
          ${sizeTable(this, of)}
        </details>
      </section>
      <section class="shifting">
        <h3>${this.say(words['parameters.shift-title'])}</h3>
        ${shiftRefusal ? this.refused(...shiftRefusal) : ''}
        ${shiftViews(this, {
          shift,
          look,
          move: (moved) => {
            Object.assign(this, moved);
          },
        })}
        ${this.sessionFailure}
      </section>
    </div>`;
  }

  /** The sizes; what an attribute has wrong is taken as by default. */
  get #sizes() {
    const resolved = /** @type {Record<SizeName, number>} */ ({});
    for (const name of sizeNames) resolved[name] = isSize(name, this[name]) ? this[name] : sizes[name].value;
    return resolved;
  }

  /**
   * @param {SizeName} name
   * @param {number} value
   */
  #field(name, value) {
    const label = this.say(words[`parameters.${name}`]);
    const { max } = sizes[name];
    const change = (/** @type {number | undefined} */ size) => {
      this.trouble = isSize(name, size) ? undefined : name;
      if (isSize(name, size)) this[name] = size;
    };
    return html`<div class="field">
      <span aria-hidden="true">${label}</span>
      <input
        type="range"
        data-control
        tabindex="-1"
        aria-label=${label}
        min="1"
        max=${max}
        .value=${live(String(value))}
        @input=${(/** @type {Event} */ event) => change(Number(/** @type {HTMLInputElement} */ (event.target).value))}
      />
      ${numberField(this, { name, label, value, range: { min: 1, max, step: 1 }, entered: change })}
    </div>`;
  }
}
