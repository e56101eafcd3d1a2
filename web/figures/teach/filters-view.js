// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { extentFor, magnitudeOf, signedScale } from '../../drawing/colour-scale.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { words } from './words.js';

/** @import { Network } from '../../lib/index.js' */
/** @import { CnnTeach } from './teach.js' */

/** @typedef {{ data: Float32Array, shape: number[] }} Filters [height, width, filter] */

/**
 * The filters of the first layer.
 * @param {Network} network
 * @returns {Filters | undefined} undefined if it begins with another layer
 */
export function filtersOf(network) {
  const [{ name, type }] = network.layers;
  if (type !== 'conv2d') return undefined;
  const { data, shape } = network.weights(name).kernel; // of one channel, which the pictures have
  return { data, shape: [shape[0], shape[1], shape[3]] };
}

/**
 * @param {CnnTeach} figure
 * @param {Filters | undefined} filters
 */
export function filtersView(figure, filters) {
  if (!filters) return html`<section class="filters"></section>`;
  const scale = signedScale('weight', extentFor(magnitudeOf(filters.data)), figure.theme);
  const [height, width, count] = filters.shape;
  const title = figure.say(words['teach.filters']);
  return html`<section class="filters">
    <h3>${title}</h3>
    <div class="tiles" role="img" aria-label=${title}>
      ${Array.from(
        { length: count },
        (_, channel) => html`<cnn-map
          .tensor=${filters}
          .scale=${scale}
          .channel=${channel}
          ${styleProperties({ '--rows': height, '--columns': width })}
        ></cnn-map>`,
      )}
    </div>
    <cnn-legend .scale=${scale}></cnn-legend>
    <p>${figure.say(words['teach.filters.what'])}</p>
  </section>`;
}
