// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, svg } from 'lit';
import { lineChart, narrow } from '../../drawing/line-chart.js';
import { decimal, small } from '../../drawing/number-format.js';
import { isShortcut } from '../../parts/base/keys.js';
import { words } from './words.js';

/** @import { Loss } from './free-loss.js' */
/** @import { CnnLoss } from './loss.js' */

export const height = 260;
/** The loss of one chance in a thousand, which is as far as the point can be dragged. */
const yEnd = 7;
/** Room for half of the last number of the axis. */
const marginRight = 16;

/**
 * The curve −ln p with the level of guessing, the sample's point and the one that can be dragged.
 * @param {CnnLoss} figure
 * @param {object} shown
 * @param {number} shown.width in px where the text has 16 px; the chart grows with the text
 * @param {readonly Loss[]} shown.curve
 * @param {Loss} shown.guess
 * @param {Loss | undefined} shown.sample
 * @param {Loss} shown.here
 */
export function lossChart(figure, { width, curve, guess, sample, here }) {
  const { left, right, bottom, x, y, xAt, xTicks, yTicks, path } = lineChart({
    width,
    height,
    xEnd: 1,
    yEnd,
    marginRight,
  });
  const points = curve.map(({ probability, loss }) => ({ x: probability, y: loss }));
  const at = (/** @type {Loss} */ { probability, loss }) => `translate(${x(probability)} ${y(loss)})`;

  const follow = (/** @type {PointerEvent} */ event) => {
    const plot = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    figure.drag(xAt(((event.clientX - plot.left) / plot.width) * width)); // a page may scale the figure
  };
  const grab = (/** @type {PointerEvent} */ event) => {
    if (event.button !== 0) return;
    /** @type {Element} */ (event.currentTarget).setPointerCapture(event.pointerId);
    follow(event);
  };
  const held = (/** @type {PointerEvent} */ event) => {
    if (/** @type {Element} */ (event.currentTarget).hasPointerCapture(event.pointerId)) follow(event);
  };

  return html`<svg
    class=${width < narrow ? 'narrow' : ''}
    viewBox="0 0 ${width} ${height}"
    data-still
    @pointerdown=${grab}
    @pointermove=${held}
  >
    ${yTicks.map(
      (tick) => svg`<line class="grid" x1=${left} x2=${right} y1=${y(tick)} y2=${y(tick)} />
        <text class="tick" x=${left - 8} y=${y(tick)} dy="0.32em" text-anchor="end">${tick}</text>`,
    )}
    ${xTicks.map(
      (tick) => svg`<line class="tick" x1=${x(tick)} x2=${x(tick)} y1=${bottom} y2=${bottom + 4} />
        <text class="tick" x=${x(tick)} y=${bottom + 17} text-anchor="middle">${tick}</text>`,
    )}
    <text class="name" x=${x(0.9)} y=${bottom + 17} text-anchor="middle">p</text>
    <text class="name" x=${left + 8} y="14">−ln p</text>
    <line class="guess" x1=${left} x2=${right} y1=${y(guess.loss)} y2=${y(guess.loss)} />
    <text class="guess" x=${right} y=${y(guess.loss)} dy="-0.5em" text-anchor="end">
      ${figure.say(words['loss.guess'], { value: decimal(guess.loss) })}
    </text>
    <path d=${path(points)} />
    <line class="axis" x1=${left} x2=${right} y1=${bottom} y2=${bottom} />
    <path class="guide" d="M${left} ${y(here.loss)}H${x(here.probability)}V${bottom}" />
    ${sample ? svg`<circle class="sample" r="6" transform=${at(sample)} />` : ''}
    <g
      class="point"
      role="slider"
      tabindex="0"
      aria-label=${figure.say(words['loss.slider'])}
      aria-valuemin="0"
      aria-valuemax="1"
      aria-valuenow=${here.probability.toFixed(4)}
      aria-valuetext=${figure.say(words['loss.value'], { probability: small(here.probability), loss: decimal(here.loss) })}
      transform=${at(here)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => {
        if (isShortcut(event)) return;
        if (figure.step(event.key)) event.preventDefault();
      }}
    >
      <circle class="target" r="18" />
      <circle r="7" />
    </g>
  </svg>`;
}
