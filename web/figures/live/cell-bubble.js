// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The arithmetic of the cell pointed at, beside it; below the maps where the figure is narrow. All numbers come from the network.

import { html } from 'lit';
import { cellAt } from '../../drawing/cell-box.js';
import { decimal } from '../../drawing/number-format.js';
import { cellAfter } from '../../parts/base/cell-after.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Ready } from '../../session/session.js' */
/** @import { Stage } from '../../session/stages.js' */
/** @import { Target } from '../../session/trace.js' */

/** Pixels between a cell and the bubble. */
const distance = 16;

/** The buttons that lead to neighbouring cells: where a finger covers many, they choose the one that was meant. */
const neighbours = /** @type {const} */ ([
  ['←', 'ArrowLeft'],
  ['↑', 'ArrowUp'],
  ['↓', 'ArrowDown'],
  ['→', 'ArrowRight'],
]);

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
  const step = (/** @type {string} */ key) => {
    const index = cellAfter(key, target.index, stage.shape);
    if (index !== undefined) pointing.move({ ...target, index });
  };
  return html`<div class="bubble" role="status">
    <p class="where">${where}</p>
    <p class="how">${how}</p>
    <div class="terms" ${styleProperties({ '--size': size })}>${terms.map((term) => html`<span>${term}</span>`)}</div>
    <p class="sum">= <data value=${value}>${decimal(value)}</data></p>
    <div class="steps">
      ${neighbours.map(
        ([sign, key]) =>
          html`<button type="button" tabindex="-1" aria-label=${figure.say(words[`step.${sign}`])} @click=${() => step(key)}>${sign}</button>`,
      )}
    </div>
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
    return { how: figure.say(words['cell.pool']), size: of.size, terms: candidates, value };
  }
  return { how: figure.say(words['cell.deep'], { count: terms.length }), size: 1, terms: [], value };
}

/**
 * Puts the bubble beside its cell, where the figure is wide enough; the style says where it is.
 * @param {Figure} figure
 * @param {Stage[]} stages
 */
export function placeBubble({ renderRoot, session }, stages) {
  const bubble = renderRoot.querySelector('.bubble');
  const { target } = session.pointing;
  const stage = stages.find(({ layer, part }) => layer === target?.layer && part === target.part);
  if (!(bubble instanceof HTMLElement) || !target || !stage) return;
  const { y, x, channel } = cellAt(target.index, stage.shape);
  const frame = bubble.offsetParent;
  const map = renderRoot.querySelector(`[data-map="${stage.name} ${channel}"]`)?.getBoundingClientRect();
  if (!(frame instanceof HTMLElement) || !map) return;
  const around = frame.getBoundingClientRect();
  const [across, down] = [around.width / frame.offsetWidth, around.height / frame.offsetHeight]; // a page may scale the figure
  const left = (map.left - around.left + (x / stage.shape[1]) * map.width) / across;
  const right = left + map.width / across / stage.shape[1] + distance;
  const fits = right + bubble.offsetWidth <= frame.offsetWidth;
  const middle = (map.top - around.top + ((y + 0.5) / stage.shape[0]) * map.height) / down;
  const top = Math.min(Math.max(0, middle - bubble.offsetHeight / 2), frame.offsetHeight - bubble.offsetHeight);
  bubble.style.setProperty('--left', `${fits ? right : left - distance - bubble.offsetWidth}px`);
  bubble.style.setProperty('--top', `${top}px`);
}
