// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, nothing } from 'lit';
import { signedScale } from '../drawing/colour-scale.js';
import { shapeText } from '../drawing/number-format.js';
import { cellAfter, entryOf, marksOn } from './stages.js';
import { styleProperties } from './style-properties.js';

/** @import { Figure } from './figure.js' */
/** @import { Session } from './session.js' */
/** @import { Stage } from './stages.js' */
/** @import { Theme } from '../drawing/colour-scale.js' */

/** The extents of the tutorial's maps, which keep their places while nothing is loaded. */
const emptyShapes = { input: [28, 28, 1], filters: [3, 3, 8], conv: [26, 26, 8], pool: [13, 13, 8] };

/** Pixels are normalised to −0.5 … 0.5. */
const inputExtent = 0.5;

/**
 * The colours of a stage; convolution and pooling share theirs, so that a pooled cell looks like the one it came from.
 * @param {Session} session
 * @param {Stage['name']} name
 * @param {Theme} theme
 */
export function scaleOf(session, name, theme) {
  if (name === 'filters') return signedScale('weight', session.weightExtent, theme);
  return signedScale('activation', name === 'input' ? inputExtent : session.activationExtent, theme);
}

/**
 * One row of maps with its heading and legend.
 * @param {Figure} figure
 * @param {Stage} stage
 */
export function mapStage(figure, stage) {
  const { session } = figure;
  const { name, layer, part } = stage;
  const ready = session.status === 'ready';
  const tensor = ready ? session.tensor(layer, part) : undefined;
  const [height, width, channels] = tensor?.shape ?? emptyShapes[name];
  const shape = [height, width, channels];
  const marks = ready ? marksOn(session, stage) : [];
  const entry = ready ? entryOf(session, stage) : 0;
  const scale = scaleOf(session, name, figure.theme);
  const target = (/** @type {number} */ index) => ({ layer, part, index });

  const keydown = (/** @type {KeyboardEvent} */ event) => {
    if (!ready || event.ctrlKey || event.altKey || event.metaKey) return;
    const here = entryOf(session, stage); // keys may come faster than renders
    const next = cellAfter(event.key, here, shape);
    if (next !== undefined) {
      session.move(target(next));
      /** @type {HTMLElement | null} */ (
        figure.renderRoot.querySelector(`[data-map="${name} ${next % channels}"]`)
      )?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      session.pin(target(here));
    } else {
      return;
    }
    event.preventDefault();
  };
  const focus = (/** @type {FocusEvent} */ event) => {
    if (ready && /** @type {Element} */ (event.target).matches(':focus-visible')) {
      session.point(target(entryOf(session, stage)));
    }
  };

  return html`<section class="stage ${name}">
    <header>
      <h3>${figure.say(`${name}.title`)} <span class="shape">${shapeText(shape)}</span></h3>
      <p>${figure.say(`${name}.what`)}</p>
      <div class="legend"><cnn-legend .scale=${scale}></cnn-legend>${name === 'conv' ? rescale(figure) : ''}</div>
    </header>
    <div
      class="maps"
      @keydown=${keydown}
      @focusin=${focus}
      @cell-point=${(/** @type {CustomEvent<number>} */ event) => session.point(target(event.detail))}
      @cell-pin=${(/** @type {CustomEvent<number>} */ event) => session.pin(target(event.detail))}
    >
      ${Array.from(
        { length: channels },
        (_, channel) =>
          html`<div class="slot"><cnn-map
            data-map="${name} ${channel}"
            role="application"
            tabindex=${ready && entry % channels === channel ? 0 : -1}
            aria-label=${figure.say(`map.${name}`, { number: channel + 1, count: channels, height, width })}
            aria-describedby=${ready ? 'help' : nothing}
            .tensor=${tensor}
            .scale=${scale}
            .channel=${channel}
            .marks=${marks.filter(({ box }) => box.channel === channel)}
            ${styleProperties({ '--rows': height, '--columns': width })}
          ></cnn-map>${name === 'filters' ? html`<span class="number" aria-hidden="true">${channel + 1}</span>` : ''}</div>`,
      )}
    </div>
  </section>`;
}

/**
 * The way out when another image leaves the scale behind. Its place is kept while it is hidden.
 * @param {Figure} figure
 */
function rescale(figure) {
  const { session } = figure;
  const fits = session.status !== 'ready' || session.fits;
  return html`<button type="button" class="rescale primary" ?disabled=${fits} @click=${() => session.rescale()}>
    ${figure.say('network.rescale')}
  </button>`;
}
