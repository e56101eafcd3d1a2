// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { styleProperties } from '../../parts/base/style-properties.js';
import { scaleOf } from '../../parts/map/map-stage.js';
import { stagesOf, tutorialStages } from '../../session/stages.js';
import { movedMarks } from './moved.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Mark } from '../../parts/map/map.js' */
/** @import { Stage } from '../../session/stages.js' */
/** @import { InitialFilters } from './initial-filters.js' */

/**
 * The filters of the first convolution before any training and now, and what they make of the picture, small, to watch them
 * become something.
 * @param {Figure} figure
 * @param {InitialFilters} initial
 */
export function learned(figure, initial) {
  const { ready } = figure.session;
  const stages = ready ? stagesOf(ready.network.layers) : tutorialStages;
  const filters = stages.find(({ kind }) => kind === 'filters');
  const maps = stages.find(({ kind }) => kind === 'conv');
  if (!filters || !maps) return '';
  const before = initial.of(figure.session);
  const map = (
    /** @type {Stage} */ stage,
    /** @type {{ tensor: object | undefined, channel: number, marks?: Mark[] }} */ { tensor, channel, marks = [] },
  ) => html`<cnn-map
    class=${stage.kind}
    .tensor=${tensor}
    .scale=${scaleOf(figure, stage)}
    .channel=${channel}
    .marks=${marks}
    ${styleProperties({ '--rows': stage.shape[0], '--columns': stage.shape[1] })}
  ></cnn-map>`;
  const now = (/** @type {Stage} */ stage, /** @type {'filters' | 'conv'} */ kind, /** @type {number} */ channel) =>
    map(stage, { tensor: ready?.maps.tensor(stage), channel, marks: movedMarks(figure, kind, channel) });
  return html`<figure class="learned">
    <figcaption>${figure.say(words['training.learned'])}</figcaption>
    <div class="pairs" role="img" aria-label=${figure.say(words['training.learned'])}>
      ${Array.from(
        { length: maps.shape[2] },
        (_, channel) => html`<div class="pair">
          <div class="both">${map(filters, { tensor: before, channel })}${now(filters, 'filters', channel)}</div>
          ${now(maps, 'conv', channel)}
        </div>`,
      )}
    </div>
  </figure>`;
}
