// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cellAt } from '../../drawing/cell-box.js';
import { decimal, signed } from '../../drawing/number-format.js';
import { strongestIndex } from '../../drawing/strongest-index.js';
import { pathsOf, shortStack } from './paths.js';
import { words } from './words.js';

/** @import { TemplateResult } from 'lit' */
/** @import { Attribution } from '../../lib/index.js' */
/** @import { Figure } from '../../parts/base/figure.js' */

/**
 * The way of one vote, from the number pointed at to the score; as long as nothing here is, that of the strongest pixel.
 * @param {Figure} figure
 * @param {Attribution} attribution
 * @param {string} cellsLayer the layer that wrote the cells
 * @returns {{ sentence: string, isExample: boolean, ways?: TemplateResult }}
 */
export function voteInWords(figure, attribution, cellsLayer) {
  const { target } = figure.session.pointing;
  const pointedAt =
    target?.part === 'activation' && (target.layer === cellsLayer || target.layer === 'input') && target;
  const isExample = !pointedAt;
  const votes = pointedAt && pointedAt.layer === cellsLayer ? attribution.cells : attribution.pixels;
  const index = pointedAt ? pointedAt.index : strongestIndex(votes.parts);
  const { y, x, channel } = cellAt(index, votes.shape);
  const values = {
    filter: channel + 1,
    row: y + 1,
    column: x + 1,
    change: decimal(votes.changes[index]),
    weight: signed(votes.weights[index], 3),
    part: signed(votes.parts[index], 3),
  };
  if (votes === attribution.cells) return { sentence: figure.say(words['trace.cell'], values), isExample };
  return { sentence: figure.say(words['trace.pixel'], values), isExample, ways: ways(figure, attribution, index) };
}

/**
 * The cells that a pixel reaches, with the two weights on each way.
 * @param {Figure} figure
 * @param {Attribution} attribution
 * @param {number} pixel
 */
function ways(figure, { pixels, cells }, pixel) {
  const network = /** @type {import('../../lib/index.js').Network} */ (figure.session.ready?.network);
  const layers = shortStack(network);
  if (!layers) return html``;
  const paths = pathsOf(network, layers, pixel);
  if (paths.length === 0) return html`<p>${figure.say(words['trace.none'])}</p>`;
  return html`<p>${figure.say(words['trace.won'], { weight: signed(pixels.weights[pixel], 3), count: paths.length })}</p>
    <ol class="ways" tabindex="0" aria-label=${figure.say(words['trace.ways'])}>
      ${paths.map(({ cell, weight }) => {
        const { y, x, channel } = cellAt(cell, cells.shape);
        return html`<li>
          ${figure.say(words['trace.win'], { filter: channel + 1, row: y + 1, column: x + 1 })}
          <span class="product">${decimal(weight)} × ${decimal(cells.weights[cell])}</span>
        </li>`;
      })}
    </ol>`;
}
