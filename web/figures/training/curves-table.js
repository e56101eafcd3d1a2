// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { decimal, percent } from '../../drawing/number-format.js';
import { words } from './words.js';

/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { CoursePoint } from '../../models/courses.js' */
/** @import { LearningCurve } from '../../session/learning-curve.js' */

/**
 * The curves as numbers, at each test; before any training those of the shipped network.
 * @param {Figure} figure
 * @param {{ curve: LearningCurve, course: CoursePoint[] }} learned
 */
export function curvesTable(figure, { curve: { training, test }, course }) {
  const rows = (test.length > 0 ? test : course).map(({ images, loss, accuracy }) => {
    const before = training.findLast((point) => point.images <= images);
    return html`<tr>
      <td>${images.toLocaleString('en')}</td>
      <td>${before ? decimal(before.loss) : '–'}</td>
      <td>${decimal(loss)}</td>
      <td>${before ? percent(before.accuracy) : '–'}</td>
      <td>${percent(accuracy)}</td>
    </tr>`;
  });
  const [loss, accuracy] = [figure.say(words['curves.loss']), figure.say(words['curves.accuracy'])];
  const [ofTraining, ofTest] = [figure.say(words['curves.training']), figure.say(words['curves.test'])];
  const head = (/** @type {string} */ text) => html`<th scope="col">${text}</th>`;
  return html`<div class="table" tabindex="0" role="group" aria-label=${figure.say(words['curves.table'])}>
    <table>
      <thead>
        <tr>
          ${head(figure.say(words['curves.images']))} ${head(`${loss}, ${ofTraining}`)} ${head(`${loss}, ${ofTest}`)}
          ${head(`${accuracy}, ${ofTraining}`)} ${head(`${accuracy}, ${ofTest}`)}
        </tr>
      </thead>
      <tbody>
        ${rows.reverse()}
      </tbody>
    </table>
  </div>`;
}
