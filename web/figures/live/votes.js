// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Which cells before the dense layer spoke most for the answer. The terms of its score come from the network.

import { html } from 'lit';
import { boxesAround, cellAt } from '../../drawing/cell-box.js';
import { decimal, signed } from '../../drawing/number-format.js';
import { trace } from '../../session/trace.js';
import { words } from './words.js';

/** @import { CellBox } from '../../drawing/cell-box.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Mark } from '../../parts/map/map.js' */
/** @import { Network } from '../../lib/index.js' */

/** Cells that are outlined and told. */
const count = 3;

/**
 * @typedef {object} Votes
 * @property {string} layer that the dense layer reads
 * @property {readonly number[]} shape of its output
 * @property {number} score of the answer, its logit
 * @property {{ index: number, value: number, weight: number, product: number }[]} strongest the largest products first
 */

/**
 * What spoke for a digit: the inputs of the dense layer with the largest positive products.
 * @param {Network} network after a forward pass, whose last layers are dense and softmax
 * @param {number} digit
 * @returns {Votes}
 */
export function votesFor(network, digit) {
  const [before, dense] = network.layers.slice(-3);
  const { terms, inputs, weights, value } = network.explain(dense.name, digit);
  const order = Array.from(terms.keys()).sort((a, b) => terms[b] - terms[a]);
  return {
    layer: before.name,
    shape: before.outputShape,
    score: value,
    strongest: order
      .slice(0, count)
      .filter((index) => terms[index] > 0)
      .map((index) => ({ index, value: inputs[index], weight: weights[index], product: terms[index] })),
  };
}

/**
 * The outlines of the votes: the cells themselves by their map, and the patches of the picture that they come from.
 * @param {Network} network
 * @param {Votes} votes
 */
export function marksOfVotes(network, { layer, shape, strongest }) {
  /** @type {Map<number, Mark[]>} */
  const maps = new Map();
  /** @type {Mark[]} */
  const picture = [];
  for (const { index } of strongest) {
    const [box] = boxesAround([index], shape);
    maps.set(box.channel, [...(maps.get(box.channel) ?? []), { kind: 'here', box }]);
    const patches = trace(network, { layer, part: 'activation', index }).from.get('input') ?? [];
    picture.push(
      ...patches.map((/** @type {CellBox} */ patch) => ({ kind: /** @type {const} */ ('from'), box: patch })),
    );
  }
  return { maps, picture: new Map([[0, picture]]) };
}

/**
 * The strongest of them in words.
 * @param {Figure} figure
 * @param {number} digit
 * @param {Votes} votes
 */
export function votesInWords(figure, digit, { score, shape, strongest }) {
  return html`<div class="why" role="status">
    <p>${figure.say(words['why.what'], { digit, score: decimal(score, 2) })}</p>
    <ol>
      ${strongest.map(({ index, value, weight, product }) => {
        const { y, x, channel } = cellAt(index, shape);
        const values = { map: channel + 1, row: y + 1, column: x + 1, value: decimal(value), weight: decimal(weight) };
        return html`<li>
          ${figure.say(words['why.vote'], values)} <data value=${product}>${signed(product, 3)}</data>
        </li>`;
      })}
    </ol>
  </div>`;
}
