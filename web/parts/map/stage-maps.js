// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, nothing } from 'lit';
import { cellAfter } from '../base/cell-after.js';
import { isShortcut, moveFocus } from '../base/keys.js';
import { styleProperties } from '../base/style-properties.js';
import { entryOf } from './marks.js';
import { mapWords } from './words.js';

/** @import { Mark } from './map.js' */
/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { Figure } from '../base/figure.js' */
/** @import { Stage } from '../../session/stages.js' */

/** @type {Mark[]} one for all maps, which are drawn again only for another list */
const noMarks = [];

/**
 * The maps of a stage, whose cells can be pointed at by pointer, touch and keyboard: one stop of the Tab key.
 * @param {Figure} figure
 * @param {Stage} stage
 * @param {object} shown
 * @param {{ data: ArrayLike<number>, shape: readonly number[] } | undefined} shown.tensor
 * @param {ColourScale} shown.scale
 * @param {Map<number, Mark[]>} shown.marks by map
 * @param {string} [shown.help] id of the element that tells how to point
 */
export function stageMaps(figure, stage, { tensor, scale, marks, help = 'help' }) {
  const { session } = figure;
  const { name, kind, number, layer, part, shape } = stage;
  const [height, width, count] = shape;
  const { ready, pointing } = session;
  const entry = ready ? entryOf(session, stage) : 0;
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

  return html`<div
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
          aria-describedby=${ready ? help : nothing}
          .tensor=${tensor}
          .scale=${scale}
          .channel=${channel}
          .marks=${marks.get(channel) ?? noMarks}
          ${styleProperties({ '--rows': height, '--columns': width })}
        ></cnn-map>${kind === 'filters' ? html`<span class="number" aria-hidden="true">${channel + 1}</span>` : ''}</div>`,
    )}
  </div>`;
}
