// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css, html } from 'lit';
import { indexOf } from '../../drawing/cell-box.js';
import { mapPixels } from '../../drawing/map-pixels.js';
import { paint } from '../../drawing/paint.js';
import { AdoptableElement } from '../base/adoptable-element.js';
import { styleProperties } from '../base/style-properties.js';

/** @import { PropertyValues } from 'lit' */
/** @import { CellBox } from '../../drawing/cell-box.js' */
/** @import { ColourScale } from '../../drawing/colour-scale.js' */

/**
 * An outline on a map: the cell itself, cells it came from, cells it feeds, or the candidate that a maximum chose.
 * @typedef {{ kind: 'here' | 'from' | 'to' | 'chosen', box: CellBox }} Mark
 */

/**
 * One channel of a tensor as a picture whose cells can be pointed at.
 *
 * @attr channel which of the tensor's channels, from 0
 * @fires cell-point detail: the flat index of the cell under the mouse
 * @fires cell-pin detail: the flat index of the cell clicked or tapped
 * @cssproperty --cell width of a cell, a whole number of px
 * @tag cnn-map
 */
export class CnnMap extends AdoptableElement {
  /** @override */
  static properties = {
    tensor: { attribute: false },
    channel: { type: Number },
    scale: { attribute: false },
    marks: { attribute: false },
  };

  /** @override */
  static styles = css`
    :host {
      display: block;
      position: relative;
      inline-size: calc(var(--columns) * var(--cell));
      block-size: calc(var(--rows) * var(--cell));
      cursor: crosshair;
      touch-action: manipulation;
      -webkit-tap-highlight-color: transparent;
    }
    canvas {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      image-rendering: pixelated;
    }
    /* Outlines lie outside of their cells, which stay visible; two tones show on every colour. */
    .mark {
      position: absolute;
      pointer-events: none;
      background: none !important;
      inset-block-start: calc(var(--top) * var(--cell));
      inset-inline-start: calc(var(--left) * var(--cell));
      block-size: calc(var(--height) * var(--cell));
      inline-size: calc(var(--width) * var(--cell));
      outline: 2px solid var(--cnn-ink);
      box-shadow: 0 0 0 4px var(--cnn-paper);
    }
    .here {
      outline-width: 3px;
      box-shadow: 0 0 0 5px var(--cnn-paper);
      z-index: 2;
    }
    .to {
      outline-style: dashed;
      box-shadow: 0 0 0 2px var(--cnn-paper);
    }
    .chosen {
      outline-width: 1px;
      box-shadow: none;
    }
  `;

  constructor() {
    super();
    /** @type {{ data: Float32Array, shape: readonly number[] } | undefined} [height, width, channels] */
    this.tensor = undefined;
    this.channel = 0;
    /** @type {ColourScale | undefined} */
    this.scale = undefined;
    /** @type {Mark[]} */
    this.marks = [];
    this.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse') this.#send('cell-point', event);
    });
    this.addEventListener('click', (event) => this.#send('cell-pin', event));
  }

  /** @override */
  render() {
    const [height, width] = this.tensor?.shape ?? [0, 0];
    return html`<canvas width=${width} height=${height}></canvas>
      ${this.marks.map(
        ({ kind, box }) =>
          html`<div class="mark ${kind}" ${styleProperties({
            '--top': box.top,
            '--left': box.left,
            '--height': box.bottom - box.top + 1,
            '--width': box.right - box.left + 1,
          })}></div>`,
      )}`;
  }

  /**
   * @override
   * @param {PropertyValues<this>} changed
   */
  updated(changed) {
    if (!this.tensor || !this.scale) return;
    if (!changed.has('tensor') && !changed.has('channel') && !changed.has('scale')) return;
    const [, width] = this.tensor.shape;
    paint(this.renderRoot.querySelector('canvas'), mapPixels(this.tensor, this.channel, this.scale), width);
  }

  /**
   * @param {string} type
   * @param {MouseEvent} event
   */
  #send(type, event) {
    if (!this.tensor) return;
    const { shape } = this.tensor;
    const { left, top, width, height } = this.getBoundingClientRect();
    const y = Math.floor(((event.clientY - top) / height) * shape[0]);
    const x = Math.floor(((event.clientX - left) / width) * shape[1]);
    if (y < 0 || x < 0 || y >= shape[0] || x >= shape[1]) return;
    const detail = indexOf({ y, x, channel: this.channel }, shape);
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
