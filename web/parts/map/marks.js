// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Where the maps of a stage stand to the number pointed at: the outlines on them, and where the keyboard enters.

import { boxesAround, cellAt, indexOf } from '../../drawing/cell-box.js';

/** @import { CellBox } from '../../drawing/cell-box.js' */
/** @import { Mark } from './map.js' */
/** @import { Session } from '../../session/session.js' */
/** @import { Stage } from '../../session/stages.js' */

/**
 * The outlines on all maps of a stage.
 * @param {Session} session
 * @param {Stage} stage
 * @returns {Mark[]}
 */
export function marksOn({ pointing: { target, trace }, ready }, { layer, part, shape }) {
  if (!target || !trace || !ready) return [];
  const { network } = ready;
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
    const pooling = network.layers.findIndex(({ name, type }) => name === target.layer && type === 'pool2d');
    if (pooling > 0 && network.layers[pooling - 1].name === layer) {
      const { sources, chosen } = network.explain(target.layer, target.index);
      if (chosen >= 0) add('chosen', boxesAround([sources[chosen]], shape));
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

/**
 * The same by the map that they are on.
 * @param {Session} session
 * @param {Stage} stage
 */
export function marksByChannel(session, stage) {
  /** @type {Map<number, Mark[]>} */
  const marks = new Map();
  for (const mark of marksOn(session, stage)) {
    const { channel } = mark.box;
    marks.set(channel, [...(marks.get(channel) ?? []), mark]);
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
export function entryOf({ pointing }, { layer, part, shape }) {
  const place = pointing.placeIn(layer, part);
  if (place !== undefined) return place;
  const middle = { y: Math.floor(shape[0] / 2), x: Math.floor(shape[1] / 2), channel: 0 };
  if (part === 'kernel') {
    const output = pointing.placeIn(layer, 'activation') ?? 0;
    return indexOf({ ...middle, channel: cellAt(output, shape).channel }, shape);
  }
  const boxes = pointing.trace?.from.get(layer) ?? pointing.trace?.to.get(layer);
  if (boxes?.length !== 1) return indexOf(middle, shape);
  const [{ channel, top, left, bottom, right }] = boxes;
  return indexOf({ y: (top + bottom) >> 1, x: (left + right) >> 1, channel }, shape);
}
