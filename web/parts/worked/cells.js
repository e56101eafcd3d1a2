// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Cells of a worked example: numbers on the colour of their scale, frames around some of them, and outputs to choose from.

import { html, nothing } from 'lit';
import { extentFor, magnitudeOf, pixelScale, signedScale } from '../../drawing/colour-scale.js';
import { shortNumber } from '../../drawing/written-number.js';
import { cellAfter } from '../base/cell-after.js';
import { isShortcut, moveFocus } from '../base/keys.js';
import { styleProperties } from '../base/style-properties.js';
import { numberColours } from '../number-colours.js';
import { cellsStyle } from './cells-style.js';
import { workedWords } from './words.js';

export { cellsStyle };

/** @import { CellBox } from '../../drawing/cell-box.js' */
/** @import { ColourScale, Theme } from '../../drawing/colour-scale.js' */
/** @import { Tensor } from '../../lib/index.js' */
/** @import { PlainFigure } from '../base/plain-figure.js' */
/** @import { Stepper } from './stepper.js' */

/**
 * Colours a cell by its number and puts it at its place.
 * @param {ColourScale} scale
 * @param {number} value
 * @param {{ y: number, x: number }} place from 0
 */
export function cellColours(scale, value, { y, x }) {
  return styleProperties({ ...numberColours(scale, value), 'grid-area': `${y + 1} / ${x + 1}` });
}

/** @param {{ y: number, x: number }} place from 0 */
function emptyCell({ y, x }) {
  return styleProperties({ 'background-color': 'transparent', color: 'inherit', 'grid-area': `${y + 1} / ${x + 1}` });
}

/**
 * The colours of an image: shades of grey, or those of signed numbers where it has negative ones.
 * @param {readonly number[]} data
 * @param {Theme} theme
 */
export function imageScale(data, theme) {
  const extent = extentFor(magnitudeOf(data));
  return data.some((value) => value < 0) ? signedScale('activation', extent, theme) : pixelScale(theme, extent);
}

/**
 * Numbers that stay as they are.
 * @param {{ data: readonly number[], shape: readonly number[] }} numbers [height, width]
 * @param {ColourScale} scale
 * @param {number} [padding] cells of a ring around them
 */
export function fixedCells({ data, shape: [, width] }, scale, padding = 0) {
  return data.map(
    (value, index) =>
      html`<span class="cell" ${cellColours(scale, value, {
        y: Math.floor(index / width) + padding,
        x: (index % width) + padding,
      })}>${shortNumber(value)}</span>`,
  );
}

/**
 * An outline around some cells, which may lie beyond the edges.
 * @param {string} kind
 * @param {Omit<CellBox, 'channel'>} box
 */
export function frame(kind, { top, left, bottom, right }) {
  return html`<div class="frame ${kind}" ${styleProperties({
    '--top': top,
    '--left': left,
    '--height': bottom - top + 1,
    '--width': right - left + 1,
  })}></div>`;
}

/**
 * The ring of zeros around an image.
 * @param {{ shape: readonly number[], padding: number, classOf: (y: number, x: number) => string }} ring shape of the image;
 * places are counted from its first cell, so that the ring has negative ones
 */
export function zeroRing({ shape: [height, width], padding, classOf }) {
  const zeros = [];
  for (let y = -padding; y < height + padding; ++y) {
    for (let x = -padding; x < width + padding; ++x) {
      if (y >= 0 && y < height && x >= 0 && x < width) continue;
      const area = `${y + padding + 1} / ${x + padding + 1}`;
      zeros.push(html`<span class="cell zero ${classOf(y, x)}" ${styleProperties({ 'grid-area': area })}>0</span>`);
    }
  }
  return zeros;
}

/**
 * The outputs, each a button that shows its step; one stop of the Tab key. Those that the steps have not reached are empty.
 * @param {PlainFigure} figure
 * @param {object} outputs
 * @param {Tensor} outputs.output [height, width, 1]
 * @param {ColourScale} outputs.scale
 * @param {string} outputs.name of the grid, as in "Output, row 1, column 2"
 * @param {Stepper} outputs.stepper
 * @param {(index: number) => number} [outputs.stepOf] the step that computes an output
 * @param {number} [outputs.chosen] the output of the step shown; undefined if it has none
 * @param {boolean} outputs.isReady whether there are numbers yet
 */
export function outputCells(figure, { output, scale, name, stepper, stepOf = (index) => index, chosen, isReady }) {
  const { data, shape } = output;
  const width = shape[1];
  const choose = (/** @type {number} */ index) => stepper.seek(stepOf(index));
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (isShortcut(event)) return;
    const button = /** @type {HTMLElement} */ (event.target);
    const next = cellAfter(event.key, Number(button.dataset.index), shape);
    if (next !== undefined) choose(next);
    moveFocus(event, button.parentElement, 'data-index', next);
  };
  return Array.from(data, (value, index) => {
    const place = { y: Math.floor(index / width), x: index % width };
    const words = { grid: name, row: place.y + 1, column: place.x + 1 };
    const isReached = isReady && stepOf(index) <= stepper.reached;
    const text = shortNumber(value);
    return html`<button
      type="button"
      class="cell output ${isReached ? '' : 'ahead'} ${text.length > 3 ? 'long' : ''}"
      data-index=${index}
      tabindex=${index === (chosen ?? 0) ? 0 : -1}
      aria-label="${figure.say(workedWords['worked.cell'], words)}${isReached ? `: ${text}` : ''}"
      aria-current=${index === chosen ? 'true' : nothing}
      @click=${() => choose(index)}
      @keydown=${key}
      @pointermove=${(/** @type {PointerEvent} */ { pointerType }) => {
        if (pointerType === 'mouse' && !stepper.isPlaying && index !== chosen) choose(index);
      }}
      ${isReached ? cellColours(scale, value, place) : emptyCell(place)}
    >${isReached ? html`<data value=${value}>${text}</data>` : ''}</button>`;
  });
}
