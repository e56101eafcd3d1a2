// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, nothing } from 'lit';
import { cellAt, indexOf } from '../../drawing/cell-box.js';
import { shapeText } from '../../drawing/number-format.js';
import { cellAfter } from '../../parts/base/cell-after.js';
import { isShortcut } from '../../parts/base/keys.js';
import { oneStop } from '../../parts/base/one-stop.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { mapWords } from '../../parts/map/words.js';
import { size } from './filtering.js';
import { words } from './words.js';

/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Filtering } from './filtering.js' */
/** @import { Mark } from '../../parts/map/map.js' */
/** @import { PictureSource } from './picture-source.js' */
/** @import { Pointing } from '../../session/pointing.js' */

/**
 * @typedef {object} Views
 * @property {Filtering} filtering
 * @property {PictureSource} source
 * @property {{ pixels: ColourScale, results: ColourScale }} scales
 * @property {number | undefined} cell of the output, pointed at
 * @property {Pointing} pointing
 * @property {'signed' | 'grey'} tone
 * @property {(tone: 'signed' | 'grey') => void} setTone
 */

/**
 * The picture and what the filter makes of it, side by side, each pixel of the output where the middle of its patch is.
 * @param {Figure} figure
 * @param {Views} views
 */
export function filterViews(figure, { filtering, source, scales, cell, pointing, tone, setTone }) {
  const { input, output } = filtering;
  const { side } = source; // until the picture is there
  const [height, width] = input?.shape ?? [side, side];
  const shape = output?.shape ?? [side - size + 1, side - size + 1, 1];
  const target = (/** @type {number} */ index) => ({
    layer: 'output',
    part: /** @type {const} */ ('activation'),
    index,
  });
  const { y, x } = cell === undefined ? { y: 0, x: 0 } : cellAt(cell, shape);
  const under = (/** @type {CustomEvent<number>} */ event) => {
    const pixel = cellAt(event.detail, [height, width, 1]);
    const within = (/** @type {number} */ place, /** @type {number} */ count) =>
      Math.min(Math.max(place - 1, 0), count - 1);
    return target(indexOf({ y: within(pixel.y, shape[0]), x: within(pixel.x, shape[1]), channel: 0 }, shape));
  };
  const keydown = (/** @type {KeyboardEvent} */ event) => {
    if (!output || isShortcut(event)) return;
    const here = pointing.target?.index ?? 0; // keys may come faster than renders
    const next = cellAfter(event.key, here, shape);
    if (next !== undefined) pointing.move(target(next));
    else if (event.key === 'Enter' || event.key === ' ') pointing.pin(target(here));
    else return;
    event.preventDefault();
  };
  return html`<div class="views" ${styleProperties({ '--side': Math.max(height, width) })}>
    <figure class="input">
      <figcaption><h3>${figure.say(words['lab.input'])} <span class="shape">${shapeText([height, width])}</span></h3></figcaption>
      <div class="box">
        ${
          source.camera.stream
            ? preview(figure, source)
            : html`<cnn-map
                role="img"
                aria-label=${figure.say(words['lab.input-label'], { height, width })}
                .tensor=${input}
                .scale=${scales.pixels}
                .marks=${cell === undefined ? [] : [mark('from', { y, x, span: size })]}
                ${styleProperties({ '--rows': height, '--columns': width })}
                @cell-point=${(/** @type {CustomEvent<number>} */ event) => pointing.point(under(event))}
                @cell-pin=${(/** @type {CustomEvent<number>} */ event) => pointing.pin(under(event))}
              ></cnn-map>`
        }
      </div>
      <div class="legend"><cnn-legend .scale=${scales.pixels}></cnn-legend></div>
    </figure>
    <figure class="output">
      <figcaption><h3>${figure.say(words['lab.output'])} <span class="shape">${shapeText([shape[0], shape[1]])}</span></h3>
        <div class="tones" data-control role="group" aria-label=${figure.say(words['lab.tone'])} ${oneStop('button')}>
          ${(/** @type {const} */ (['signed', 'grey'])).map(
            (name) => html`<button type="button" aria-pressed=${tone === name} @click=${() => setTone(name)}>
              ${figure.say(words[`lab.tone.${name}`])}
            </button>`,
          )}
        </div>
</figcaption>
      <div class="box">
        <cnn-map
          role="application"
          tabindex=${output ? 0 : -1}
          aria-label=${figure.say(words['lab.output-label'], { height: shape[0], width: shape[1] })}
          aria-describedby=${output ? 'help' : nothing}
          .tensor=${output}
          .scale=${scales.results}
          .marks=${cell === undefined ? [] : [mark('here', { y, x, span: 1 })]}
          ${styleProperties({ '--rows': shape[0], '--columns': shape[1] })}
          @keydown=${keydown}
          @cell-point=${(/** @type {CustomEvent<number>} */ event) => pointing.point(target(event.detail))}
          @cell-pin=${(/** @type {CustomEvent<number>} */ event) => pointing.pin(target(event.detail))}
        ></cnn-map>
      </div>
      <div class="legend">
        <cnn-legend .scale=${scales.results}></cnn-legend>
        ${tone === 'grey' ? saturation(figure, output, scales.results) : ''}
        <button
          type="button"
          class="rescale primary"
          data-control
          ?disabled=${!output || tone === 'grey' || filtering.fits}
          @click=${() => {
            filtering.fit();
            figure.requestUpdate();
          }}
        >
          ${figure.say(mapWords['network.rescale'])}
        </button>
      </div>
    </figure>
  </div>`;
}

/**
 * How many numbers lie beyond the greys, which show them as black or white.
 * @param {Figure} figure
 * @param {{ data: ArrayLike<number> } | undefined} output
 * @param {ColourScale} scale
 */
function saturation(figure, output, { domain: [min, max] }) {
  const below = count(output?.data ?? [], (value) => value < min);
  const above = count(output?.data ?? [], (value) => value > max);
  return below + above === 0 ? '' : html`<p class="beyond">${figure.say(words['lab.beyond'], { below, above })}</p>`;
}

/** @param {ArrayLike<number>} values @param {(value: number) => boolean} isMeant */
function count(values, isMeant) {
  let found = 0;
  for (let i = 0; i < values.length; ++i) if (isMeant(values[i])) ++found;
  return found;
}

/**
 * @param {Figure} figure
 * @param {PictureSource} source
 */
function preview(figure, source) {
  const take = () => source.takeStill(figure.renderRoot.querySelector('video'));
  return html`<video autoplay muted playsinline aria-label=${figure.say(words['lab.preview'])}></video>
    <div class="shutter">
      <button type="button" class="primary take" @click=${take}>${figure.say(words['lab.take'])}</button>
      <button type="button" class="stop" @click=${() => source.stopCamera()}>${figure.say(words['lab.stop'])}</button>
    </div>`;
}

/**
 * @param {Mark['kind']} kind
 * @param {{ y: number, x: number, span: number }} place
 * @returns {Mark}
 */
function mark(kind, { y, x, span }) {
  return { kind, box: { channel: 0, top: y, left: x, bottom: y + span - 1, right: x + span - 1 } };
}
