// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { inkScale, signedScale } from '../../drawing/colour-scale.js';
import { shapeText } from '../../drawing/number-format.js';
import { emptyExtent } from '../../session/map-numbers.js';
import { windowRows } from '../../session/stages.js';
import { styleProperties } from '../base/style-properties.js';
import { marksByChannel } from './marks.js';
import { stageMaps } from './stage-maps.js';
import { mapWords } from './words.js';

/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { Figure } from '../base/figure.js' */
/** @import { Place } from '../../session/map-numbers.js' */
/** @import { Stage } from '../../session/stages.js' */

/**
 * The colours of some maps. The input is ink on paper, unless its signs are to be seen.
 * @param {Figure} figure
 * @param {Place} place
 * @param {boolean} [showsSigns]
 */
export function scaleOf({ session, theme }, place, showsSigns = place.layer !== 'input') {
  if (!showsSigns) return inkScale(theme);
  const extent = session.ready?.maps.extentOf(place) ?? emptyExtent(place);
  return signedScale(place.part === 'kernel' ? 'weight' : 'activation', extent, theme);
}

/**
 * One row of maps with its heading and legend.
 * @param {Figure} figure
 * @param {Stage} stage
 * @param {object} [shown]
 * @param {ColourScale} [shown.scale]
 * @param {unknown} [shown.tool] beside the legend
 */
export function mapStage(figure, stage, { scale = scaleOf(figure, stage), tool } = {}) {
  const { session } = figure;
  const { kind, number, shape, stride } = stage;
  const { ready } = session;
  return html`<section class="stage ${kind}" ${styleProperties({ '--stride': stride })}>
    <header>
      <h3>${figure.say(mapWords[`${kind}.title`])} ${number} <span class="shape">${shapeText(shape)}</span></h3>
      <p>${what(figure, stage)}</p>
      <div class="legend"><cnn-legend .scale=${scale}></cnn-legend>${kind === 'conv' ? rescale(figure, stage) : tool}</div>
    </header>
    ${stageMaps(figure, stage, {
      tensor: ready?.maps.tensor(stage),
      scale,
      marks: ready ? marksByChannel(session, stage) : new Map(),
    })}
  </section>`;
}

/**
 * What a stage does, in a few words.
 * @param {Figure} figure
 * @param {Stage} stage
 */
function what(figure, { kind, shape, of }) {
  const size = windowRows(of);
  const depth = of?.inputShape[2] ?? 1;
  const key = kind === 'conv' && depth > 1 ? mapWords['conv.what.deep'] : mapWords[`${kind}.what`];
  return figure.say(key, { size, depth, count: shape[2], products: size * size * depth });
}

/**
 * The way out when another image leaves the scale behind. Its place is kept while it is hidden.
 * @param {Figure} figure
 * @param {Stage} stage
 */
function rescale(figure, { layer }) {
  const { session } = figure;
  const fits = session.ready?.maps.fits({ layer, part: 'activation' }) ?? true;
  return html`<button type="button" class="rescale primary" data-control ?disabled=${fits} @click=${() => session.rescale()}>
    ${figure.say(mapWords['network.rescale'])}
  </button>`;
}
