// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { mapTable } from '../../parts/map/map-table.js';
import { mapWords } from '../../parts/map/words.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { MapNumbers } from '../../session/map-numbers.js' */
/** @import { Stage } from '../../session/stages.js' */

/** A map among those of all stages. @typedef {{ stage: number, channel: number }} WhichMap */

/**
 * Any map as a table, and the choice which.
 * @param {Figure} figure
 * @param {object} choice
 * @param {MapNumbers} choice.maps
 * @param {readonly Stage[]} choice.stages
 * @param {WhichMap} choice.which
 * @param {(which: WhichMap) => void} choice.choose
 */
export function anyMapTable(figure, { maps, stages, which, choose }) {
  const at = Math.min(which.stage, stages.length - 1);
  const stage = stages[at];
  const channel = Math.min(which.channel, stage.shape[2] - 1);
  const name = (/** @type {Stage} */ { kind, number, shape: [height, width, count] }, /** @type {number} */ map) =>
    figure.say(mapWords[`map.${kind}`], { layer: number, number: map + 1, count, height, width });
  const chosen = (/** @type {Event} */ event) => {
    const [toStage, toChannel] = /** @type {HTMLSelectElement} */ (event.target).value.split(' ').map(Number);
    choose({ stage: toStage, channel: toChannel });
  };
  return html`<select aria-label=${figure.say(words['table.which'])} @change=${chosen}>
      ${stages.map((option, i) =>
        Array.from(
          { length: option.shape[2] },
          (_, map) =>
            html`<option value="${i} ${map}" .selected=${i === at && map === channel}>${name(option, map)}</option>`,
        ),
      )}
    </select>
    ${mapTable(name(stage, channel), maps.tensor(stage), channel)}`;
}
