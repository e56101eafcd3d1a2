// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, svg } from 'lit';
import { apart, lineChart } from '../../drawing/line-chart.js';
import { decimal, percent } from '../../drawing/number-format.js';
import { textWidth } from '../../parts/text-width.js';
import { words } from './words.js';

/** @import { ChartPoint } from '../../drawing/line-chart.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { LearningCurve } from '../../session/learning-curve.js' */

const height = 200;
/** A chart that has less room is drawn smaller, its text as well: names and numbers need that width. */
const minWidth = 224;
/** Of the type in a chart; see the style. */
const typeSize = 12;
/** The axis of images is never shorter, so that the first steps are seen as such. */
const shortestAxis = 5000;
/** What an answer by luck costs and scores: ten digits, none more likely than another. */
const guess = { loss: Math.log(10), accuracy: 0.1 };

/** @typedef {{ name: 'training' | 'test', points: ChartPoint[] }} Line */

/**
 * The loss and the accuracy of a training as two charts of one axis.
 * @param {Figure} figure
 * @param {LearningCurve} curve
 * @param {number} width of a chart, in px where the text has 16 px; charts grow with the text
 */
export function curves(figure, curve, width) {
  const seen = Math.max(curve.training.at(-1)?.images ?? 0, curve.test.at(-1)?.images ?? 0, shortestAxis);
  const training = (/** @type {'loss' | 'accuracy'} */ what) =>
    curve.training.map((point) => ({ x: point.images, y: point[what] }));
  const test = curve.test.map(({ images, accuracy }) => ({ x: images, y: accuracy }));
  return html`<div class="charts">
    ${chart(figure, {
      title: figure.say(words['curves.loss']),
      width,
      xEnd: seen,
      yEnd: 3,
      guess: guess.loss,
      guessText: figure.say(words['curves.guess'], { value: `ln 10 ≈ ${decimal(guess.loss)}` }),
      text: (value) => decimal(value, 1),
      endText: (value) => decimal(value, 3),
      lines: [{ name: 'training', points: training('loss') }],
    })}
    ${chart(figure, {
      title: figure.say(words['curves.accuracy']),
      width,
      xEnd: seen,
      yEnd: 1,
      guess: guess.accuracy,
      guessText: figure.say(words['curves.guess'], { value: percent(guess.accuracy, 0) }),
      text: (value) => percent(value, 0),
      endText: (value) => percent(value, 1),
      lines: [
        { name: 'training', points: training('accuracy') },
        { name: 'test', points: test },
      ],
    })}
  </div>`;
}

/**
 * @param {Figure} figure
 * @param {object} options
 * @param {string} options.title
 * @param {number} options.width
 * @param {number} options.xEnd
 * @param {number} options.yEnd
 * @param {number} options.guess
 * @param {string} options.guessText
 * @param {(value: number) => string} options.text
 * @param {(value: number) => string} options.endText
 * @param {Line[]} options.lines
 */
function chart(figure, { title, width: room, xEnd, yEnd, guess, guessText, text, endText, lines }) {
  const width = Math.max(room, minWidth);
  const { left, right, bottom, x, y, xTicks, yTicks, path } = lineChart({ width, height, xEnd, yEnd });
  const widthOf = (/** @type {string} */ text) => textWidth(figure, text, typeSize);
  const ticksEnd = Math.max(left - 8, ...yTicks.map((tick) => widthOf(text(tick))));
  const guessEnd = Math.max(right - 4, left + 4 + widthOf(guessText));
  const ends = lines.map(({ points }) => points.at(-1));
  const heights = ends.map((end) => y(end?.y ?? 0));
  const labels = ends.length === 2 && ends[0] && ends[1] ? apart(heights, bottom) : heights;
  const spoken = lines
    .map(({ name }, i) => (ends[i] ? `${figure.say(words[`curves.${name}`])} ${endText(ends[i].y)}` : ''))
    .join(' ');
  return html`<figure class="chart">
    <figcaption>${title}</figcaption>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title} ${spoken}">
      ${yTicks.map(
        (tick) => svg`<line class="grid" x1=${left} x2=${right} y1=${y(tick)} y2=${y(tick)} />
          <text class="tick" x=${ticksEnd} y=${y(tick)} dy="0.32em" text-anchor="end">${text(tick)}</text>`,
      )}
      ${xTicks.map(
        (tick) => svg`<line class="tick" x1=${x(tick)} x2=${x(tick)} y1=${bottom} y2=${bottom + 4} />
          <text class="tick" x=${x(tick)} y=${bottom + 17} text-anchor="middle">${x(tick) < right - 24 ? tick.toLocaleString('en') : ''}</text>`,
      )}
      <text class="tick" x=${right + 8} y=${bottom + 17}>${figure.say(words['curves.images'])}</text>
      <line class="guess" x1=${left} x2=${right} y1=${y(guess)} y2=${y(guess)} />
      <text class="guess" x=${guessEnd} y=${y(guess)} dy="-0.4em" text-anchor="end">${guessText}</text>
      ${lines.map(({ name, points }, i) => {
        const end = ends[i];
        if (!end) return '';
        return svg`<path class=${name} d=${path(points)} />
          ${name === 'test' ? points.map((point) => svg`<circle class=${name} cx=${x(point.x)} cy=${y(point.y)} r="2" />`) : ''}
          <circle class="${name} end" cx=${x(end.x)} cy=${y(end.y)} r="3.5" />
          <text class="label ${name}" x=${x(end.x) + 9} y=${labels[i]} dy="0.32em">${figure.say(words[`curves.${name}`])}
            ${endText(end.y)}</text>`;
      })}
      <line class="axis" x1=${left} x2=${right} y1=${bottom} y2=${bottom} />
    </svg>
  </figure>`;
}

/**
 * The same as numbers, at each test.
 * @param {Figure} figure
 * @param {LearningCurve} curve
 */
export function curvesTable(figure, { training, test }) {
  const rows = test.map(({ images, accuracy }) => {
    const before = training.findLast((point) => point.images <= images);
    return html`<tr>
      <td>${images.toLocaleString('en')}</td>
      <td>${before ? decimal(before.loss) : '–'}</td>
      <td>${before ? percent(before.accuracy) : '–'}</td>
      <td>${percent(accuracy)}</td>
    </tr>`;
  });
  const head = (/** @type {string} */ text) => html`<th scope="col">${text}</th>`;
  return html`<div class="table" tabindex="0" role="group" aria-label=${figure.say(words['curves.table'])}>
    <table>
      <thead>
        <tr>
          ${head(figure.say(words['curves.images']))} ${head(figure.say(words['curves.loss']))}
          ${head(figure.say(words['curves.training']))} ${head(figure.say(words['curves.test']))}
        </tr>
      </thead>
      <tbody>
        ${rows.reverse()}
      </tbody>
    </table>
  </div>`;
}
