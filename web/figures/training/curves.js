// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, svg } from 'lit';
import { apart, lineChart, narrow } from '../../drawing/line-chart.js';
import { decimal, percent } from '../../drawing/number-format.js';
import { textWidth } from '../../parts/text-width.js';
import { words } from './words.js';

/** @import { ChartPoint } from '../../drawing/line-chart.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { CoursePoint } from '../../models/courses.js' */
/** @import { LearningCurve } from '../../session/learning-curve.js' */

const height = 200;
/** A chart that has less room is drawn smaller, its text as well: names and numbers need that width. */
const minWidth = 224;
/** Of the type in a chart, in px of its own; see the style. */
const [typeSize, narrowTypeSize] = [14, 11];
/** Where the axis of images begins: training is fastest at first, and a logarithmic axis shows that. */
const firstImages = 10;
/** Where the axis of the loss ends, and where it begins unless there is a smaller one. */
const [highestLoss, lowestLoss] = [3, 0.03];
/** What an answer by luck costs and scores: ten digits, none more likely than another. */
const guess = { loss: Math.log(10), accuracy: 0.1 };

/** @typedef {{ name: 'training' | 'test' | 'shipped', points: ChartPoint[] }} Line */

/**
 * The loss and the accuracy of a training as two charts of one axis, before the course of the shipped network.
 * @param {Figure} figure
 * @param {object} learned
 * @param {LearningCurve} learned.curve
 * @param {CoursePoint[]} learned.course
 * @param {number} width of a chart, in px where the text has 16 px; charts grow with the text
 */
export function curves(figure, { curve, course }, width) {
  const lines = (/** @type {'loss' | 'accuracy'} */ what) => {
    const points = (/** @type {CoursePoint[]} */ all) => all.map((point) => ({ x: point.images, y: point[what] }));
    return /** @type {Line[]} */ ([
      { name: 'shipped', points: points(course) },
      { name: 'training', points: points(curve.training) },
      { name: 'test', points: points(curve.test) },
    ]);
  };
  const losses = [...curve.training, ...curve.test].map(({ loss }) => loss);
  const xEnd = Math.max(...[course, curve.training, curve.test].map((points) => points.at(-1)?.images ?? 0));
  return html`<div class="charts">
    ${chart(figure, {
      title: figure.say(words['curves.loss']),
      width,
      xEnd,
      yStart: Math.max(Math.min(lowestLoss, ...losses), 1e-5),
      yEnd: highestLoss,
      guess: guess.loss,
      guessText: figure.say(words['curves.guess'], { value: `ln 10 ≈ ${decimal(guess.loss)}` }),
      text: (value) => String(value),
      endText: (value) => decimal(value, 3),
      lines: lines('loss'),
    })}
    ${chart(figure, {
      title: figure.say(words['curves.accuracy']),
      width,
      xEnd,
      yStart: 0,
      yEnd: 1,
      guess: guess.accuracy,
      guessText: figure.say(words['curves.guess'], { value: percent(guess.accuracy, 0) }),
      text: (value) => percent(value, 0),
      endText: (value) => percent(value, 1),
      lines: lines('accuracy'),
    })}
  </div>`;
}

/**
 * @param {Figure} figure
 * @param {object} options
 * @param {string} options.title
 * @param {number} options.width
 * @param {number} options.xEnd
 * @param {number} options.yStart
 * @param {number} options.yEnd
 * @param {number} options.guess
 * @param {string} options.guessText
 * @param {(value: number) => string} options.text
 * @param {(value: number) => string} options.endText
 * @param {Line[]} options.lines
 */
function chart(figure, { title, width: room, xEnd, yStart, yEnd, guess, guessText, text, endText, lines }) {
  const width = Math.max(room, minWidth);
  const frame = lineChart({ width, height, xStart: firstImages, xEnd, yStart, yEnd });
  const { left, right, bottom, x, y, xTicks, yTicks, path } = frame;
  const isNarrow = width < narrow;
  const widthOf = (/** @type {string} */ text) => textWidth(figure, text, isNarrow ? narrowTypeSize : typeSize);
  const ticksEnd = Math.max(left - 8, ...yTicks.map((tick) => widthOf(text(tick))));
  const guessEnd = Math.max(right - 4, left + 4 + widthOf(guessText));
  const drawn = lines.filter(({ points }) => points.length > 0);
  // The end of the shipped one is told only while there is no other.
  const named = drawn.filter(({ name }) => name !== 'shipped' || drawn.length === 1);
  const ends = named.map(({ name, points }) => ({ name, ...points[points.length - 1] }));
  const heights = ends.map((end) => y(end.y));
  const labels = ends.length === 2 ? apart(heights, bottom) : heights;
  const spoken = ends.map(({ name, y }) => `${figure.say(words[`curves.${name}`])} ${endText(y)}`).join(' ');
  return html`<figure class="chart">
    <figcaption>${title}</figcaption>
    <svg class=${isNarrow ? 'narrow' : ''} viewBox="0 0 ${width} ${height}" role="img" aria-label="${title} ${spoken}">
      ${yTicks.map(
        (tick) => svg`<line class="grid" x1=${left} x2=${right} y1=${y(tick)} y2=${y(tick)} />
          <text class="tick" x=${ticksEnd} y=${y(tick)} dy="0.32em" text-anchor="end">${text(tick)}</text>`,
      )}
      ${xTicks.map(
        (tick) => svg`<line class="tick" x1=${x(tick)} x2=${x(tick)} y1=${bottom} y2=${bottom + 4} />
          <text class="tick" x=${x(tick)} y=${bottom + 17} text-anchor="middle">${x(tick) < right - 24 ? thousands(tick) : ''}</text>`,
      )}
      <text class="tick" x=${right + 8} y=${bottom + 17}>${figure.say(words['curves.images'])}</text>
      <line class="guess" x1=${left} x2=${right} y1=${y(guess)} y2=${y(guess)} />
      <text class="guess" x=${guessEnd} y=${y(guess)} dy="-0.4em" text-anchor="end">${guessText}</text>
      ${drawn.map(
        ({ name, points }) => svg`<path class=${name} d=${path(points)} />
          ${name === 'test' ? points.map((point) => svg`<circle class=${name} cx=${x(point.x)} cy=${y(point.y)} r="2" />`) : ''}`,
      )}
      ${ends.map(
        (end, i) => svg`<circle class="${end.name} end" cx=${x(end.x)} cy=${y(end.y)} r="3.5" />
          <text class="label ${end.name}" x=${x(end.x) + 9} y=${labels[i]} dy="0.32em">${end.name === 'shipped' ? '' : figure.say(words[`curves.${end.name}`])}
            ${endText(end.y)}</text>`,
      )}
      <line class="axis" x1=${left} x2=${right} y1=${bottom} y2=${bottom} />
    </svg>
  </figure>`;
}

/** @param {number} images a power of ten */
function thousands(images) {
  if (images >= 1e6) return `${images / 1e6}M`;
  return images >= 1000 ? `${images / 1000}k` : String(images);
}

/**
 * What the pale lines are.
 * @param {Figure} figure
 * @param {CoursePoint[]} course
 */
export function courseLegend(figure, course) {
  const images = course.at(-1)?.images.toLocaleString('en') ?? '';
  return html`<p class="key"><span></span>${figure.say(words['curves.course'], { images })}</p>`;
}
