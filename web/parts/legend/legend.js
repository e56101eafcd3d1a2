// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css, html } from 'lit';
import { scalePixels } from '../../drawing/map-pixels.js';
import { signed } from '../../drawing/number-format.js';
import { paint } from '../../drawing/paint.js';
import { AdoptableElement } from '../base/adoptable-element.js';
import { rem } from '../base/type-size.js';

/** @import { ColourScale } from '../../drawing/colour-scale.js' */

const length = 129;

/**
 * The strip of colours of a scale, with the numbers at its ends.
 *
 * @tag cnn-legend
 */
export class CnnLegend extends AdoptableElement {
  /** @override */
  static properties = { scale: { attribute: false } };

  /** @override */
  static styles = css`
    :host {
      display: inline-flex;
      max-inline-size: 100%;
      align-items: center;
      gap: ${rem(0.5)};
      font-size: min(var(--cnn-small), 4.1cqi);
      font-variant-numeric: tabular-nums;
      color: var(--cnn-muted);
      white-space: nowrap;
    }
    canvas {
      flex: 0 1 auto;
      min-inline-size: 0;
      inline-size: min(${rem(5)}, 24cqi);
      block-size: ${rem(0.625)};
    }
  `;

  constructor() {
    super();
    /** @type {ColourScale | undefined} */
    this.scale = undefined;
  }

  /** @override */
  render() {
    const [low, high] = this.scale?.domain ?? [-1, 1];
    const decimals = high < 100 ? 2 : 0;
    return html`<span>${signed(low, decimals)}</span><canvas width=${length} height="1"></canvas
      ><span>${signed(high, decimals)}</span>`;
  }

  /** @override */
  updated() {
    if (this.scale) paint(this.renderRoot.querySelector('canvas'), scalePixels(this.scale, length), length);
  }
}
