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

/**
 * @typedef {object} MapPair
 * @property {{ tensor: Tensor | undefined, shape: readonly number[] }} before
 * @property {{ tensor: Tensor | undefined, shape: readonly number[] }} after pooled
 * @property {number} channel
 * @property {number} size of the windows
 * @property {ColourScale} scale of both
 * @property {{ y: number, x: number | undefined }} cell pooled; a whole row without x
 * @property {number} chosen which number of its window a cell has; −1 for none
 * @property {number} reached the last row that has been pooled
 * @property {(cell: { y: number, x: number }) => void} choose
 * @property {(event: KeyboardEvent) => void} move
 */

/**
 * A map and its pooled map, equally large, with the window and its cell outlined.
 * @param {PlainFigure} figure
 * @param {MapPair} pair
 */
export function mapPair(
  figure,
  { before, after, channel, size, scale, cell: { y, x }, chosen, reached, choose, move },
) {
  const [height, width, count] = before.shape;
  const [rows, columns] = after.shape;
  const [left, right] = x === undefined ? [0, columns - 1] : [x, x];
  /** @type {Mark[]} */
  const from = [
    {
      kind: 'from',
      box: { channel, top: y * size, left: left * size, bottom: (y + 1) * size - 1, right: (right + 1) * size - 1 },
    },
  ];
  if (chosen >= 0) {
    const [top, column] = [y * size + Math.floor(chosen / size), left * size + (chosen % size)];
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
  return html`<div class="maps" ${styleProperties({ '--size': size })}>
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
        @cell-point=${chooseAt(before.shape, size)}
        @cell-pin=${chooseAt(before.shape, size)}
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
