// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { styleProperties } from '../../parts/base/style-properties.js';
import { mapWords } from '../../parts/map/words.js';
import { words } from './words.js';

/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { HeldScales } from './held-scales.js' */
/** @import { Trial } from './trial.js' */

/**
 * The map of a filter as the network of the group has it, and as it is with the filters tried.
 * @param {Figure} figure
 * @param {Trial} trial
 * @param {{ number: number, scale: ColourScale, held: HeldScales }} shown number of the filter, from 1
 */
export function mapPair(figure, trial, { number, scale, held }) {
  const { maps, layer } = trial;
  const [rows, columns] = maps?.shape ?? [26, 26];
  const tensors = {
    before: maps && figure.session.ready?.maps.tensor({ layer, part: 'activation' }),
    after: maps,
  };
  return html`<div class="maps">
    ${(/** @type {const} */ (['before', 'after'])).map(
      (name) => html`<figure>
        <figcaption>${figure.say(words[`map.${name}`])}</figcaption>
        <cnn-map
          role="img"
          aria-label=${figure.say(words[`map.${name}`])}
          class=${name}
          .tensor=${tensors[name]}
          .scale=${scale}
          .channel=${number - 1}
          ${styleProperties({ '--rows': rows, '--columns': columns })}
        ></cnn-map>
      </figure>`,
    )}
    </div>
    <div class="legend">
      <cnn-legend .scale=${scale}></cnn-legend>
      <button
        type="button"
        class="rescale primary"
        data-control
        ?disabled=${held.fits(trial)}
        @click=${() => {
          held.fit();
          figure.requestUpdate();
        }}
      >
        ${figure.say(mapWords['network.rescale'])}
      </button>
    </div>`;
}
