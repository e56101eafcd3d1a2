// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { pixelScale } from '../../drawing/colour-scale.js';
import { mapPixels } from '../../drawing/map-pixels.js';
import { paint } from '../../drawing/paint.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { words } from './words.js';

/** @import { Theme } from '../../drawing/colour-scale.js' */
/** @import { Dataset } from '../../lib/index.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { SampleClass } from './gallery-order.js' */

/** Side of a digit with the gap around it, in px; samples-style.js has it, too. */
export const cellSize = 32;
const digitSize = 28;
const margin = (cellSize - digitSize) / 2;

/**
 * The digits of one class: one picture of them all, and over each an option to choose it.
 * @param {Figure} figure
 * @param {SampleClass} digits
 * @param {{ columns: number, chosen: number | undefined, entry: number }} state the entry is where Tab leads to
 */
export function classRow(figure, digits, { columns, chosen, entry }) {
  const { label, samples } = digits;
  const name = figure.say(words['samples.class'], { label, count: samples.length });
  const own = (/** @type {number | undefined} */ sample) =>
    sample !== undefined && samples.includes(sample) ? sample : undefined;
  const option = (/** @type {number} */ sample) => html`<div
    class="sample"
    role="option"
    data-index=${sample}
    tabindex=${sample === entry ? 0 : -1}
    aria-selected=${sample === chosen}
    aria-label=${figure.say(words['samples.digit'], { number: sample + 1, label })}
  ></div>`;
  // Figures update with each frame of a training.
  return html`<div class="class" role="group" aria-label=${name}>
    <p class="label" aria-hidden="true">${label} <span class="count">${samples.length}</span></p>
    <div class="digits" ${styleProperties({ '--columns': columns })}>
      <canvas
        aria-hidden="true"
        width=${columns * cellSize}
        height=${Math.ceil(samples.length / columns) * cellSize}
      ></canvas>
      ${guard([samples, own(chosen), own(entry), name], () => samples.map(option))}
    </div>
  </div>`;
}

/**
 * Draws the digits of all classes.
 * @param {ParentNode} root where each classRow() is rendered, in this order
 * @param {Dataset} dataset
 * @param {{ classes: readonly SampleClass[], columns: number, theme: Theme }} shown
 */
export function drawClasses(root, dataset, { classes, columns, theme }) {
  const scale = pixelScale(theme);
  // A thousand digits have 784,000 pixels, but of 256 colours.
  const colours = Array.from({ length: 256 }, (_, pixel) => scale.rgb(pixel));
  const looked = { ...scale, rgb: (/** @type {number} */ pixel) => colours[pixel] };
  const canvases = /** @type {NodeListOf<HTMLCanvasElement>} */ (root.querySelectorAll('.digits > canvas'));
  for (const [row, { samples }] of classes.entries()) {
    const canvas = canvases[row];
    // A canvas that keeps its size keeps its picture, which may be of more digits.
    canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height);
    for (const [i, sample] of samples.entries()) {
      const pixels = mapPixels({ data: dataset.image(sample), shape: [digitSize, digitSize, 1] }, 0, looked);
      const corner = { x: (i % columns) * cellSize + margin, y: Math.floor(i / columns) * cellSize + margin };
      paint(canvas, pixels, digitSize, corner);
    }
  }
}
