// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal } from '../../drawing/number-format.js';
import { scrollRegion } from '../table-on-demand.js';

/**
 * The numbers of one map, in the rows and columns of its cells.
 * @param {string} caption which map it is
 * @param {{ data: Float32Array, shape: readonly number[] }} tensor [height, width, channels]
 * @param {number} channel
 */
export function mapTable(caption, { data, shape: [height, width, channels] }, channel) {
  const columns = Array.from({ length: width }, (_, x) => x);
  const rows = Array.from({ length: height }, (_, y) => y);
  return scrollRegion(
    caption,
    html`<table>
      <caption>${caption}</caption>
      <thead>
        <tr><td></td>${columns.map((x) => html`<th scope="col">${x + 1}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          (y) => html`<tr>
            <th scope="row">${y + 1}</th>
            ${columns.map((x) => html`<td>${decimal(data[(y * width + x) * channels + channel])}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>`,
  );
}
