// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The products behind one output of a convolution: as tiles laid out as the filter is, and as a table.

import { html } from 'lit';
import { extentFor, magnitudeOf, signedScale } from '../../drawing/colour-scale.js';
import { shortNumber } from '../../drawing/written-number.js';
import { styleProperties } from '../base/style-properties.js';
import { cellColours } from './cells.js';
import { workedWords } from './words.js';

/** @import { ColourScale, Theme } from '../../drawing/colour-scale.js' */
/** @import { Explanation } from '../../lib/index.js' */
/** @import { PlainFigure } from '../base/plain-figure.js' */

/**
 * A signed scale that reaches all of some numbers.
 * @param {'activation' | 'weight'} palette
 * @param {readonly number[]} data
 * @param {Theme} theme
 */
export function signedScaleOf(palette, data, theme) {
  return signedScale(palette, extentFor(magnitudeOf(data)), theme);
}

/**
 * @param {PlainFigure} figure
 * @param {object} products
 * @param {Explanation} products.cell
 * @param {number} products.size of the filter
 * @param {ColourScale} products.scale
 * @param {number | undefined} products.pair the product pointed at
 * @param {boolean} products.isReady whether there are numbers yet
 */
export function productTiles(figure, { cell, size, scale, pair, isReady }) {
  return html`<div aria-hidden="true"><div class="cells">
      ${Array.from(cell.terms, (term, i) => {
        const factors = `${shortNumber(cell.inputs[i])} × ${shortNumber(cell.weights[i])}`;
        return html`<div
          class="cell product ${i === pair ? 'paired' : ''} ${factors.length > 8 ? 'long' : ''}"
          data-index=${i}
          ${cellColours(scale, term, { y: Math.floor(i / size), x: i % size })}
        >${isReady ? html`<span class="factors">${factors}</span><data value=${term}>${shortNumber(term)}</data>` : ''}</div>`;
      })}
    </div>
    <p class="addition">
      <span class="caption">${figure.say(workedWords['convolution.sum'])}</span>
      <data class="cell sum" value=${cell.termsSum}
        ${styleProperties({ 'background-color': 'transparent' })}>${isReady ? shortNumber(cell.termsSum) : ''}</data>
    </p></div>`;
}

/**
 * @param {PlainFigure} figure
 * @param {{ cell: Explanation, size: number, where: string }} products
 */
export function productTable(figure, { cell, size, where }) {
  return html`<details part="table">
    <summary>${figure.say(workedWords['products.table'])}</summary>
    <table>
      <caption>${where}</caption>
      <thead>
        <tr>
          <th scope="col">${figure.say(workedWords['products.place'])}</th>
          <th scope="col">${figure.say(workedWords['convolution.image'])}</th>
          <th scope="col">${figure.say(workedWords['convolution.kernel'])}</th>
          <th scope="col">${figure.say(workedWords['products.product'])}</th>
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          cell.terms,
          (term, i) => html`<tr>
            <th scope="row">${figure.say(workedWords['worked.place'], { row: Math.floor(i / size) + 1, column: (i % size) + 1 })}</th>
            <td>${shortNumber(cell.inputs[i])}</td>
            <td>${shortNumber(cell.weights[i])}</td>
            <td>${shortNumber(term)}</td>
          </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="3">${figure.say(workedWords['convolution.sum'])}</th>
          <td>${shortNumber(cell.termsSum)}</td>
        </tr>
      </tfoot>
    </table>
  </details>`;
}
