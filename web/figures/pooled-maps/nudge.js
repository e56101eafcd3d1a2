// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { percent } from '../../drawing/number-format.js';
import { choiceRefusal } from '../../parts/base/refusals.js';
import { segments } from '../../parts/segments.js';
import { changedCells } from '../../session/changed-cells.js';
import { ShiftedNetwork } from '../../session/shifted-network.js';
import { words } from './words.js';

/** @import { Shift } from '../../drawing/shift-picture.js' */
/** @import { ConvScope, Forward, Tensor } from '../../lib/index.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Ready } from '../../session/session.js' */

/** @satisfies {Record<string, Shift>} */
const shifts = {
  left: { columns: -1, rows: 0 },
  right: { columns: 1, rows: 0 },
  up: { columns: 0, rows: -1 },
  down: { columns: 0, rows: 1 },
};

/** @typedef {keyof typeof shifts} Direction */

const directions = /** @type {Direction[]} */ (Object.keys(shifts));

/** The digit of a group, moved by one pixel. */
export class Nudge {
  #shifted = new ShiftedNetwork();
  /** @type {{ result: Forward, direction: Direction, map: Tensor } | undefined} */
  #last;

  /**
   * What a layer makes of it.
   * @param {ConvScope} cnn
   * @param {Ready} ready
   * @param {{ layer: string, direction: Direction }} options
   */
  map(cnn, ready, { layer, direction }) {
    const { result } = ready;
    if (this.#last?.result !== result || this.#last.direction !== direction) {
      const { network } = this.#shifted.run(cnn, ready, shifts[direction]);
      this.#last = { result, direction, map: network.activation(layer) };
    }
    return this.#last.map;
  }

  dispose() {
    this.#shifted.dispose();
    this.#last = undefined;
  }
}

/**
 * @param {Figure} figure
 * @param {Direction | null} chosen
 * @param {(direction: Direction | null) => void} choose
 */
export function nudgeChoice(figure, chosen, choose) {
  const options = [null, ...directions].map((value) => ({
    value,
    text: figure.say(words[`nudge.${value ?? 'none'}`]),
  }));
  return segments({ name: figure.say(words['nudge.name']), options, chosen, choose });
}

/**
 * How many cells of a map, and of its pooled map, are others than before.
 * @param {Figure} figure
 * @param {number} channel
 * @param {Record<'map' | 'pooled', { before: Tensor, after: Tensor }> | undefined} moved
 */
export function nudgeSentence(figure, channel, moved) {
  if (!moved) return html`<p class="nudged hint" role="status">${figure.say(words['nudge.hint'])}</p>`;
  const [map, pooled] = [moved.map, moved.pooled].map(({ before, after }) => changedCells(before, after, { channel }));
  const share = (/** @type {{ count: number, of: number }} */ { count, of }) => percent(count / of, 0);
  return html`<p class="nudged" role="status">
    ${figure.say(words['nudge.changed'], {
      changed: map.count,
      cells: map.of,
      share: share(map),
      after: pooled.count,
      pooled: pooled.of,
      pooledShare: share(pooled),
    })}
  </p>`;
}

/**
 * What is wrong with the attribute.
 * @param {Figure & { nudge: string | null }} figure
 */
export function nudgeRefusal(figure) {
  return choiceRefusal(figure, [{ name: 'nudge', value: figure.nudge, choices: directions }]);
}
