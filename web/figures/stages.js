// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The rows of maps that <cnn-feature-maps> shows of the tutorial's network, and where each stands to the number pointed at.

import { asMap, boxesAround, cellAt, indexOf } from '../drawing/cell-box.js';

/** @import { CellBox } from '../drawing/cell-box.js' */
/** @import { Mark } from './map.js' */
/** @import { Session } from './session.js' */
/** @import { Target } from './trace.js' */

/**
 * @typedef {object} Stage
 * @property {'input' | 'filters' | 'conv' | 'pool'} name
 * @property {string} layer of the network
 * @property {'activation' | 'kernel'} part
 */

/** @type {Stage[]} */
export const mapStages = [
  { name: 'input', layer: 'input', part: 'activation' },
  { name: 'filters', layer: 'conv', part: 'kernel' },
  { name: 'conv', layer: 'conv', part: 'activation' },
  { name: 'pool', layer: 'pool', part: 'activation' },
];

/**
 * The outlines on all maps of a stage.
 * @param {Session} session
 * @param {Stage} stage
 * @returns {Mark[]}
 */
export function marksOn(session, { layer, part }) {
  const { target, trace, network } = session;
  if (!target || !trace || !network) return [];
  const { shape } = session.tensor(layer, part);
  /** @type {Mark[]} */
  const marks = [];
  const add = (/** @type {Mark['kind']} */ kind, /** @type {CellBox[] | undefined} */ boxes = []) => {
    for (const box of boxes) marks.push({ kind, box });
  };
  if (target.layer === layer && target.part === part) {
    add('here', boxesAround([target.index], shape));
  }
  if (part === 'activation') {
    add('from', trace.from.get(layer));
    add('to', trace.to.get(layer));
    if (layer === 'conv' && target.layer === 'pool') {
      const { sources, chosen } = network.explain('pool', target.index);
      add('chosen', boxesAround([sources[chosen]], shape));
    }
  } else if (target.part === 'activation') {
    const channels = target.layer === layer ? [cellAt(target.index, shape).channel] : channelsOf(trace.from.get(layer));
    add(
      'from',
      channels.map((channel) => ({ channel, top: 0, left: 0, bottom: shape[0] - 1, right: shape[1] - 1 })),
    );
  }
  return marks;
}

/** @param {CellBox[] | undefined} boxes */
function channelsOf(boxes = []) {
  return boxes.map(({ channel }) => channel);
}

/**
 * Where the keyboard enters a stage: where it was last, or at a cell that belongs to the number pointed at.
 * @param {Session} session
 * @param {Stage} stage
 * @returns {number} flat index
 */
export function entryOf(session, { layer, part }) {
  const { shape } = session.tensor(layer, part);
  const place = session.placeIn(layer, part);
  if (place !== undefined) return place;
  const middle = { y: Math.floor(shape[0] / 2), x: Math.floor(shape[1] / 2), channel: 0 };
  if (part === 'kernel') {
    const output = session.placeIn(layer, 'activation') ?? 0;
    return indexOf({ ...middle, channel: cellAt(output, shape).channel }, shape);
  }
  const boxes = session.trace?.from.get(layer) ?? session.trace?.to.get(layer);
  if (boxes?.length !== 1) return indexOf(middle, shape);
  const [{ channel, top, left, bottom, right }] = boxes;
  return indexOf({ y: (top + bottom) >> 1, x: (left + right) >> 1, channel }, shape);
}

/**
 * The cell that a key leads to. Arrows walk within a map and, where its edge is reached, on to the neighbouring map;
 * Page Up and Page Down go from map to map.
 * @param {string} key
 * @param {number} index flat
 * @param {readonly number[]} shape
 * @returns {number | undefined} undefined for keys that do not move
 */
export function cellAfter(key, index, shape) {
  const [height, width, channels] = asMap(shape);
  const { y, x, channel } = cellAt(index, shape);
  const clamp = (/** @type {number} */ value, /** @type {number} */ count) => Math.min(Math.max(value, 0), count - 1);
  const at = (/** @type {number} */ toY, /** @type {number} */ toX, /** @type {number} */ toChannel) =>
    indexOf({ y: clamp(toY, height), x: clamp(toX, width), channel: clamp(toChannel, channels) }, shape);
  switch (key) {
    case 'ArrowUp':
      return at(y - 1, x, channel);
    case 'ArrowDown':
      return at(y + 1, x, channel);
    case 'ArrowLeft':
      return x === 0 && channel > 0 ? at(y, width - 1, channel - 1) : at(y, x - 1, channel);
    case 'ArrowRight':
      return x === width - 1 && channel < channels - 1 ? at(y, 0, channel + 1) : at(y, x + 1, channel);
    case 'Home':
      return at(y, 0, channel);
    case 'End':
      return at(y, width - 1, channel);
    case 'PageUp':
      return at(y, x, channel - 1);
    case 'PageDown':
      return at(y, x, channel + 1);
    default:
      return undefined;
  }
}
