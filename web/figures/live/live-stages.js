// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { pixelScale } from '../../drawing/colour-scale.js';
import { percent, shapeText } from '../../drawing/number-format.js';
import { scaleOf } from '../../parts/map/map-stage.js';
import { stageMaps } from '../../parts/map/stage-maps.js';
import { mapWords } from '../../parts/map/words.js';
import { probabilityTrack } from '../../parts/probability-track.js';
import { words } from './words.js';

/** @import { TemplateResult } from 'lit' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Mark } from '../../parts/map/map.js' */
/** @import { Stage } from '../../session/stages.js' */

const classes = 10;
/** Id of the element that tells how to point at a cell. */
const help = 'map-help';

/**
 * The ten probabilities.
 * @param {Figure} figure
 */
export function liveBars(figure) {
  const result = figure.session.ready?.result;
  return html`<ol class="bars" aria-label=${figure.say(words['live.bars'])}>
    ${Array.from({ length: classes }, (_, digit) => {
      const probability = result?.probabilities[digit] ?? 0;
      return html`<li class=${result?.prediction === digit ? 'likeliest' : ''}>
        <span class="digit">${digit}</span>
        ${probabilityTrack(figure, probability)}
        <data value=${probability}>${result ? percent(probability) : ''}</data>
      </li>`;
    })}
  </ol>`;
}

/**
 * The picture as the network sees it, ink on paper.
 * @param {Figure} figure
 * @param {Stage} stage
 * @param {Map<number, Mark[]>} marks
 */
export function livePicture(figure, stage, marks) {
  const { ready } = figure.session;
  const tensor = ready && { data: ready.picture.pixels, shape: stage.shape };
  return shown(figure, stage, stageMaps(figure, stage, { tensor, scale: pixelScale(figure.theme), marks, help }));
}

/**
 * The maps of a layer.
 * @param {Figure} figure
 * @param {Stage} stage
 * @param {Map<number, Mark[]>} marks by map
 */
export function liveMaps(figure, stage, marks) {
  const tensor = figure.session.ready?.maps.tensor(stage);
  return shown(figure, stage, stageMaps(figure, stage, { tensor, scale: scaleOf(figure, stage), marks, help }));
}

/**
 * @param {Figure} figure
 * @param {Stage} stage
 * @param {TemplateResult} maps
 */
function shown(figure, { kind, number, shape }, maps) {
  const extents = shape[2] === 1 ? shape.slice(0, 2) : shape;
  return html`<figure class="stage ${kind}">
    ${maps}
    <figcaption>${figure.say(mapWords[`${kind}.title`])} ${number} <span class="shape">${shapeText(extents)}</span></figcaption>
  </figure>`;
}
