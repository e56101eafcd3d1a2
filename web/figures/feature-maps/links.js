// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { linkLines } from '../../drawing/link-lines.js';
import { marksOn } from '../../parts/map/marks.js';

/** @import { Rect } from '../../drawing/link-lines.js' */
/** @import { CellBox } from '../../drawing/cell-box.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Stage } from '../../session/stages.js' */

/** Lines end where the outlines around the cells do. */
const outlineWidth = 3;

/**
 * Lines that join the outlined cells of neighbouring stages, where each has one outline only.
 * @param {Figure} figure after rendering
 * @param {readonly Stage[]} stages from the input on
 * @returns {string} SVG path data, from the top left corner of what the maps are laid out in
 */
export function links(figure, stages) {
  if (!figure.session.ready) return '';
  const places = stages
    .filter(({ part }) => part === 'activation')
    .map((stage) => {
      const boxes = marksOn(figure.session, stage).filter(({ kind }) => kind !== 'chosen');
      return boxes.length === 1 ? placeOf(figure, stage, boxes[0].box) : undefined;
    });
  return places
    .slice(1)
    .map((to, i) => {
      const from = places[i];
      return from && to ? linkLines(from, to) : '';
    })
    .join('');
}

/**
 * @param {Figure} figure
 * @param {Stage} stage
 * @param {CellBox} box
 * @returns {Rect | undefined}
 */
function placeOf(figure, { name, shape }, { channel, top, left, bottom, right }) {
  const map = figure.renderRoot.querySelector(`[data-map="${name} ${channel}"]`);
  if (!map) return undefined;
  const { offsetLeft: x, offsetTop: y, offsetWidth } = /** @type {HTMLElement} */ (map); // also where the page scales the figure
  const cell = offsetWidth / shape[1];
  return {
    left: x + left * cell - outlineWidth,
    top: y + top * cell - outlineWidth,
    right: x + (right + 1) * cell + outlineWidth,
    bottom: y + (bottom + 1) * cell + outlineWidth,
  };
}
