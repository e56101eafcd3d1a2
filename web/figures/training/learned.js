// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { styleProperties } from '../../parts/base/style-properties.js';
import { scaleOf } from '../../parts/map/map-stage.js';
import { stagesOf, tutorialStages } from '../../session/stages.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */

/**
 * The filters of the first convolution and what they make of the picture, small, to watch them become something.
 * @param {Figure} figure
 */
export function learned(figure) {
  const { ready } = figure.session;
  const stages = ready ? stagesOf(ready.network.layers) : tutorialStages;
  const filters = stages.find(({ kind }) => kind === 'filters');
  const maps = stages.find(({ kind }) => kind === 'conv');
  if (!filters || !maps) return '';
  return html`<figure class="learned">
    <figcaption>${figure.say(words['training.learned'])}</figcaption>
    <div class="pairs" role="img" aria-label=${figure.say(words['training.learned'])}>
      ${Array.from(
        { length: maps.shape[2] },
        (_, channel) => html`<div class="pair">
          ${[filters, maps].map(
            (stage) => html`<cnn-map
              class=${stage.kind}
              .tensor=${ready?.maps.tensor(stage)}
              .scale=${scaleOf(figure, stage)}
              .channel=${channel}
              ${styleProperties({ '--rows': stage.shape[0], '--columns': stage.shape[1] })}
            ></cnn-map>`,
          )}
        </div>`,
      )}
    </div>
  </figure>`;
}
