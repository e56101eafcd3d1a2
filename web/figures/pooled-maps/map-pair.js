// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cellAt } from '../../drawing/cell-box.js';
import { shapeText } from '../../drawing/number-format.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { mapWords } from '../../parts/map/words.js';
import { workedWords } from '../../parts/worked/words.js';

/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { Tensor } from '../../lib/index.js' */
/** @import { Mark } from '../../parts/map/map.js' */
/** @import { PlainFigure } from '../../parts/base/plain-figure.js' */

/** @typedef {{ rows: number, columns: number, stride: number }} Windows cells of each, and from one to the next */

/**
 * @typedef {object} MapPair
 * @property {{ tensor: Tensor | undefined, shape: readonly number[] }} before
 * @property {{ tensor: Tensor | undefined, shape: readonly number[] }} after pooled
 * @property {number} channel
 * @property {Windows} windows
 * @property {ColourScale} scale of both
 * @property {{ y: number, x: number | undefined }} cell pooled; a whole row without x
 * @property {number} chosen which number of its window a cell has; −1 for none
 * @property {number} reached the last row that has been pooled
 * @property {(cell: { y: number, x: number }) => void} choose
 * @property {(event: KeyboardEvent) => void} move
 */

/**
 * The cells that a pooled cell comes from.
 * @param {{ y: number, x: number, channel: number }} cell
 * @param {Windows} windows
 */
export function windowOf({ y, x, channel }, { rows, columns, stride }) {
  const [top, left] = [y * stride, x * stride];
  return { channel, top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/**
 * A map and its pooled map, equally large, with the window and its cell outlined.
 * @param {PlainFigure} figure
 * @param {MapPair} pair
 */
export function mapPair(
  figure,
  { before, after, channel, windows, scale, cell: { y, x }, chosen, reached, choose, move },
) {
  const [height, width, count] = before.shape;
  const [rows, columns] = after.shape;
  const [left, right] = x === undefined ? [0, columns - 1] : [x, x];
  const window = windowOf({ y, x: left, channel }, windows);
  /** @type {Mark[]} */
  const from = [{ kind: 'from', box: { ...window, right: windowOf({ y, x: right, channel }, windows).right } }];
  if (chosen >= 0) {
    const top = window.top + Math.floor(chosen / windows.columns);
    const column = window.left + (chosen % windows.columns);
    from.push({ kind: 'chosen', box: { channel, top, left: column, bottom: top, right: column } });
  }
  /** @type {Mark[]} */
  const here = [{ kind: 'here', box: { channel, top: y, left, bottom: y, right } }];
  const chooseAt =
    (/** @type {readonly number[]} */ shape, /** @type {number} */ perCell) =>
    (/** @type {CustomEvent<number>} */ { detail }) => {
      const at = cellAt(detail, shape);
      const cell = { y: Math.floor(at.y / perCell), x: Math.floor(at.x / perCell) };
      if (cell.y < rows && cell.x < columns) choose(cell);
    };
  const ahead = Math.max(rows - 1 - reached, 0);
  const words = { layer: '', number: channel + 1, count };
  return html`<div class="maps" ${styleProperties({ '--size': windows.stride })}>
    <section>
      <h3>${figure.say(workedWords['pooling.map'])} ${channel + 1} <span class="shape">${shapeText([height, width])}</span></h3>
      <cnn-map
        class="before"
        role="img"
        aria-label=${figure.say(mapWords['map.conv'], { ...words, height, width })}
        .tensor=${before.tensor}
        .scale=${scale}
        .channel=${channel}
        .marks=${before.tensor ? from : []}
        @cell-point=${chooseAt(before.shape, windows.stride)}
        @cell-pin=${chooseAt(before.shape, windows.stride)}
        ${styleProperties({ '--rows': height, '--columns': width })}
      ></cnn-map>
    </section>
    <section>
      <h3>${figure.say(workedWords['pooling.output'])} <span class="shape">${shapeText([rows, columns])}</span></h3>
      <div class="after">
        <cnn-map
          role="application"
          tabindex="0"
          aria-label=${figure.say(mapWords['map.pool'], { ...words, height: rows, width: columns })}
          aria-describedby="help"
          .tensor=${after.tensor}
          .scale=${scale}
          .channel=${channel}
          .marks=${after.tensor ? here : []}
          @cell-point=${chooseAt(after.shape, 1)}
          @cell-pin=${chooseAt(after.shape, 1)}
          @keydown=${move}
          ${styleProperties({ '--rows': rows, '--columns': columns })}
        ></cnn-map>
        <div class="ahead" ${styleProperties({ '--rows-ahead': ahead })}></div>
      </div>
    </section>
    <cnn-legend .scale=${scale}></cnn-legend>
  </div>`;
}
