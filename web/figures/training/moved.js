// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cellAt } from '../../drawing/cell-box.js';
import { decimal } from '../../drawing/number-format.js';
import { words } from './words.js';

/** @import { Mark } from '../../parts/map/map.js' */
/** @import { WeightChange } from '../../session/weight-changes.js' */
/** @import { Figure } from '../../parts/base/figure.js' */

/**
 * A weight that moved, and where it is: in a filter, or of the dense layer, whose number of the input it is for.
 * @typedef {WeightChange & { y: number, x: number, channel: number, digit?: number }} Moved
 */

/**
 * The weights that one step moved most.
 * @param {Figure} figure
 * @returns {{ filters: Moved[], dense: Moved[], stride: number }} stride: cells of the first maps from one cell that the dense
 * layer reads to the next; 0 if other layers are in between
 */
function movedBy({ session: { ready, training } }) {
  const conv = ready?.network.layers.find(({ type }) => type === 'conv2d');
  const dense = ready?.network.layers.find(({ type }) => type === 'dense');
  const changes = training?.moved;
  if (!changes || conv?.type !== 'conv2d' || dense?.type !== 'dense') return { filters: [], dense: [], stride: 0 };
  const { kernelSize, filters, outputShape } = conv;
  const [height, , channels] = dense.inputShape;
  return {
    filters: changes.conv2d.map((change) => ({
      ...change,
      ...cellAt(change.index, [kernelSize, kernelSize, filters]),
    })),
    dense: changes.dense.map((change) => ({
      ...change,
      ...cellAt(Math.floor(change.index / dense.units), dense.inputShape),
      digit: change.index % dense.units,
    })),
    stride: channels === outputShape[2] ? Math.floor(outputShape[0] / height) : 0,
  };
}

/**
 * Outlines around these weights in a filter, or around the cells that the dense layer reads through them in its map.
 * @param {Figure} figure
 * @param {'filters' | 'conv'} kind
 * @param {number} channel
 * @returns {Mark[]}
 */
export function movedMarks(figure, kind, channel) {
  const { filters, dense, stride } = movedBy(figure);
  const size = kind === 'filters' ? 1 : stride;
  const moved = size > 0 ? (kind === 'filters' ? filters : dense) : [];
  return moved
    .filter((each) => each.channel === channel)
    .map(({ y, x }) => ({
      kind: kind === 'filters' ? 'chosen' : 'from', // the thinner one leaves small cells to be seen
      box: { channel, top: size * y, left: size * x, bottom: size * (y + 1) - 1, right: size * (x + 1) - 1 },
    }));
}

/**
 * The same as numbers, old → new.
 * @param {Figure} figure
 */
export function movedWeights(figure) {
  const { filters, dense } = movedBy(figure);
  if (filters.length + dense.length === 0) return '';
  const line = (/** @type {Moved} */ { y, x, channel, digit, before, after }) => {
    // So many decimals that the change is seen.
    const decimals = Math.min(7, Math.max(3, 1 - Math.floor(Math.log10(Math.abs(after - before)))));
    const values = {
      filter: channel + 1,
      row: y + 1,
      column: x + 1,
      digit: digit ?? '',
      before: decimal(before, decimals),
      after: decimal(after, decimals),
    };
    return html`<li>${figure.say(words[digit === undefined ? 'moved.filter' : 'moved.dense'], values)}</li>`;
  };
  return html`<div class="moved">
    <p>${figure.say(words['moved.title'])}</p>
    <ul>${[...filters, ...dense].map(line)}</ul>
  </div>`;
}
