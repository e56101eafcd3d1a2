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
 * @param {Element} origin whose top left corner is 0, 0
 * @returns {string} SVG path data
 */
export function links(figure, stages, origin) {
  if (!figure.session.ready) return '';
  const places = stages
    .filter(({ part }) => part === 'activation')
    .map((stage) => {
      const boxes = marksOn(figure.session, stage).filter(({ kind }) => kind !== 'chosen');
      return boxes.length === 1 ? placeOf(figure, stage, boxes[0].box, origin) : undefined;
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
 * @param {Element} origin
 * @returns {Rect | undefined}
 */
function placeOf(figure, { name, shape }, { channel, top, left, bottom, right }, origin) {
  const map = figure.renderRoot.querySelector(`[data-map="${name} ${channel}"]`)?.getBoundingClientRect();
  if (!map) return undefined;
  const zero = origin.getBoundingClientRect();
  const cell = map.width / shape[1];
  return {
    left: map.left - zero.left + left * cell - outlineWidth,
    top: map.top - zero.top + top * cell - outlineWidth,
    right: map.left - zero.left + (right + 1) * cell + outlineWidth,
    bottom: map.top - zero.top + (bottom + 1) * cell + outlineWidth,
  };
}
