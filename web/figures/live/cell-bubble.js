// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The arithmetic of the cell pointed at, beside it; below the maps where the figure is narrow. All numbers come from the network.

import { html } from 'lit';
import { cellAt } from '../../drawing/cell-box.js';
import { decimal } from '../../drawing/number-format.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { placeBeside, placeOfCell } from '../../parts/map/place-beside.js';
import { steps } from '../../parts/map/steps.js';
import { windowRows } from '../../session/stages.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Ready } from '../../session/session.js' */
/** @import { Stage } from '../../session/stages.js' */
/** @import { Target } from '../../session/trace.js' */

/**
 * @param {Figure} figure
 * @param {Stage[]} stages that are shown
 */
export function cellBubble(figure, stages) {
  const { ready, pointing } = figure.session;
  const { target } = pointing;
  const stage = target && stages.find(({ layer, part }) => layer === target.layer && part === target.part);
  if (!ready || !stage) return '';
  const { y, x, channel } = cellAt(target.index, stage.shape);
  const { how, size, terms, value } = sumOf(figure, ready, stage, target);
  const values = { map: channel + 1, row: y + 1, column: x + 1 };
  const where = figure.say(words[stage.kind === 'input' ? 'cell.pixel' : 'cell.where'], values);
  return html`<div class="bubble" role="status">
    <p class="where">${where}</p>
    <p class="how">${how}</p>
    <div class="terms" ${styleProperties({ '--size': size })}>${terms.map((term) => html`<span>${term}</span>`)}</div>
    <p class="sum">= <data value=${value}>${decimal(value)}</data></p>
    ${steps(figure, stage.shape)}
  </div>`;
}

/**
 * What a number is made of.
 * @param {Figure} figure
 * @param {Ready} ready
 * @param {Stage} stage
 * @param {Target} target
 * @returns {{ how: string, size: number, terms: string[], value: number }} the terms in rows of so many
 */
function sumOf(figure, { network, picture, maps }, { kind, layer, of }, target) {
  const { index } = target;
  if (kind === 'input') {
    const value = maps.tensor(target).data[index];
    return { how: figure.say(words['cell.input']), size: 1, terms: [`${picture.pixels[index]} / 255 − 0.5`], value };
  }
  const { terms, inputs, weights, value } = network.explain(layer, index);
  if (of?.type === 'conv2d' && of.inputShape[2] === 1) {
    const products = Array.from(inputs, (input, i) => `${decimal(input, 2)} × ${decimal(weights[i], 2)}`);
    return { how: figure.say(words['cell.conv']), size: of.kernelSize, terms: products, value };
  }
  if (of?.type === 'pool2d') {
    const candidates = Array.from(terms, (term) => decimal(term));
    return { how: figure.say(words['cell.pool']), size: windowRows(of), terms: candidates, value };
  }
  return { how: figure.say(words['cell.deep'], { count: terms.length }), size: 1, terms: [], value };
}

/**
 * Puts the bubble beside its cell, where the figure is wide enough; the style says where it is.
 * @param {Figure} figure
 * @param {Stage[]} stages
 */
export function placeBubble(figure, stages) {
  const bubble = figure.renderRoot.querySelector('.bubble');
  const cell = bubble && placeOfCell(figure, stages);
  if (bubble instanceof HTMLElement && cell) placeBeside(bubble, cell);
}
