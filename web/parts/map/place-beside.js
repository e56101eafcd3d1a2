// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { cellAt } from '../../drawing/cell-box.js';

/** @import { Figure } from '../base/figure.js' */
/** @import { Stage } from '../../session/stages.js' */

/** Pixels between a cell and what stands beside it. */
const distance = 16;

/**
 * Puts a bubble beside the cell that it is about: at its right, at its left or, where it fits at neither, below or above, and
 * where it can be seen. Its style takes --left and --top, in the element that it is positioned in.
 * @param {HTMLElement} bubble
 * @param {{ left: number, top: number, right: number, bottom: number }} cell in the window
 */
export function placeBeside(bubble, cell) {
  const frame = bubble.offsetParent;
  if (!(frame instanceof HTMLElement)) return;
  const around = frame.getBoundingClientRect();
  const [across, down] = [around.width / frame.offsetWidth, around.height / frame.offsetHeight]; // a page may scale the figure
  const left = (cell.left - around.left) / across - distance - bubble.offsetWidth;
  const right = (cell.right - around.left) / across + distance;
  const above = (cell.top - around.top) / down - distance - bubble.offsetHeight;
  const below = (cell.bottom - around.top) / down + distance;
  const maxTop = frame.offsetHeight - bubble.offsetHeight;
  const [from, to] = [-around.top / down, (innerHeight - around.top) / down - bubble.offsetHeight]; // in view
  const maxLeft = frame.offsetWidth - bubble.offsetWidth;
  const middle = clamp(clamp((above + below) / 2, from, to), 0, maxTop);
  const place = (/** @type {number} */ x, /** @type {number} */ y) => {
    bubble.style.setProperty('--left', `${x}px`);
    bubble.style.setProperty('--top', `${y}px`);
  };

  if (right <= maxLeft) return place(right, middle);
  if (left >= 0) return place(left, middle);
  const hasRoomBelow = below <= Math.min(maxTop, to) || above < Math.max(0, from);
  place(clamp((left + right) / 2, 0, maxLeft), hasRoomBelow ? below : above);
}

/** @param {number} value @param {number} min @param {number} max */
function clamp(value, min, max) {
  return Math.max(min, Math.min(value, max));
}

/**
 * Where the cell pointed at is in the window, if one of these stages has it.
 * @param {Figure} figure after rendering
 * @param {readonly Stage[]} stages
 */
export function placeOfCell({ renderRoot, session }, stages) {
  const { target } = session.pointing;
  const stage = stages.find(({ layer, part }) => layer === target?.layer && part === target.part);
  if (!target || !stage) return undefined;
  const { y, x, channel } = cellAt(target.index, stage.shape);
  const map = renderRoot.querySelector(`[data-map="${stage.name} ${channel}"]`)?.getBoundingClientRect();
  if (!map) return undefined;
  const [height, width] = [map.height / stage.shape[0], map.width / stage.shape[1]];
  const [left, top] = [map.left + x * width, map.top + y * height];
  return { left, top, right: left + width, bottom: top + height };
}
