// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, nothing } from 'lit';
import { signedScale } from '../../drawing/colour-scale.js';
import { shapeText } from '../../drawing/number-format.js';
import { emptyExtent } from '../../session/map-numbers.js';
import { cellAfter } from '../base/cell-after.js';
import { isShortcut, moveFocus } from '../base/keys.js';
import { styleProperties } from '../base/style-properties.js';
import { entryOf, marksByChannel } from './marks.js';
import { mapWords } from './words.js';

/** @import { Mark } from './map.js' */
/** @import { Figure } from '../base/figure.js' */
/** @import { Place } from '../../session/map-numbers.js' */
/** @import { Stage } from '../../session/stages.js' */

/** @type {Mark[]} one for all maps, which are drawn again only for another list */
const noMarks = [];

/**
 * The colours of some maps.
 * @param {Figure} figure
 * @param {Place} place
 */
export function scaleOf({ session, theme }, place) {
  const extent = session.ready?.maps.extentOf(place) ?? emptyExtent(place);
  return signedScale(place.part === 'kernel' ? 'weight' : 'activation', extent, theme);
}

/**
 * One row of maps with its heading and legend.
 * @param {Figure} figure
 * @param {Stage} stage
 */
export function mapStage(figure, stage) {
  const { session } = figure;
  const { name, kind, number, layer, part, shape, stride } = stage;
  const [height, width, count] = shape;
  const { ready, pointing } = session;
  const tensor = ready?.maps.tensor(stage);
  const marks = ready ? marksByChannel(session, stage) : new Map();
  const entry = ready ? entryOf(session, stage) : 0;
  const scale = scaleOf(figure, stage);
  const target = (/** @type {number} */ index) => ({ layer, part, index });

  const keydown = (/** @type {KeyboardEvent} */ event) => {
    if (!ready || isShortcut(event)) return;
    const here = entryOf(session, stage); // keys may come faster than renders
    const next = cellAfter(event.key, here, shape);
    if (next !== undefined) {
      pointing.move(target(next));
      moveFocus(event, figure.renderRoot, 'data-map', `${name} ${next % count}`);
    } else if (event.key === 'Enter' || event.key === ' ') {
      pointing.pin(target(here));
      event.preventDefault();
    }
  };
  const focus = (/** @type {FocusEvent} */ event) => {
    if (ready && /** @type {Element} */ (event.target).matches(':focus-visible')) {
      pointing.point(target(entryOf(session, stage)));
    }
  };

  return html`<section class="stage ${kind}" ${styleProperties({ '--stride': stride })}>
    <header>
      <h3>${figure.say(mapWords[`${kind}.title`])} ${number} <span class="shape">${shapeText(shape)}</span></h3>
      <p>${what(figure, stage)}</p>
      <div class="legend"><cnn-legend .scale=${scale}></cnn-legend>${kind === 'conv' ? rescale(figure, stage) : ''}</div>
    </header>
    <div
      class="maps"
      @keydown=${keydown}
      @focusin=${focus}
      @cell-point=${(/** @type {CustomEvent<number>} */ event) => pointing.point(target(event.detail))}
      @cell-pin=${(/** @type {CustomEvent<number>} */ event) => pointing.pin(target(event.detail))}
    >
      ${Array.from(
        { length: count },
        (_, channel) =>
          html`<div class="slot"><cnn-map
            data-map="${name} ${channel}"
            role="application"
            tabindex=${ready && entry % count === channel ? 0 : -1}
            aria-label=${figure.say(mapWords[`map.${kind}`], { layer: number, number: channel + 1, count, height, width })}
            aria-describedby=${ready ? 'help' : nothing}
            .tensor=${tensor}
            .scale=${scale}
            .channel=${channel}
            .marks=${marks.get(channel) ?? noMarks}
            ${styleProperties({ '--rows': height, '--columns': width })}
          ></cnn-map>${kind === 'filters' ? html`<span class="number" aria-hidden="true">${channel + 1}</span>` : ''}</div>`,
      )}
    </div>
  </section>`;
}

/**
 * What a stage does, in a few words.
 * @param {Figure} figure
 * @param {Stage} stage
 */
function what(figure, { kind, shape, of }) {
  const size = of?.type === 'conv2d' ? of.kernelSize : of?.type === 'pool2d' ? of.size : 0;
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
  return html`<button type="button" class="rescale primary" ?disabled=${fits} @click=${() => session.rescale()}>
    ${figure.say(mapWords['network.rescale'])}
  </button>`;
}
