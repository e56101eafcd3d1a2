// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { countScale } from '../../drawing/colour-scale.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { numberColours } from '../../parts/number-colours.js';
import { words } from './words.js';

/** @import { CnnTeach } from './teach.js' */
/** @import { Check } from './held-out.js' */

/** Drawings below which one more or less is chance. */
const many = 100;

/**
 * How many drawings were classified correctly by networks that had not seen them, and which class was taken for which.
 * @param {CnnTeach} figure
 */
export function checkView(figure) {
  const { check } = figure.learning;
  return html`<section class="check">
    <h3>${figure.say(words['check.title'])}</h3>
    ${check ? html`${matrix(figure, check)}<p>${sentences(figure, check)}</p>` : html`<p>${waiting(figure)}</p>`}
  </section>`;
}

/** @param {CnnTeach} figure */
function waiting(figure) {
  const { phase } = figure.learning;
  return figure.say(words[phase ? 'check.running' : 'check.few']);
}

/**
 * @param {CnnTeach} figure
 * @param {Check} check
 */
function sentences(figure, { right, total, rounds, worst }) {
  const said = [figure.say(words['check.result'], { right, total, rounds })];
  if (total < many) said.push(figure.say(words['check.chance']));
  if (worst) {
    const { label, prediction, count } = worst;
    const of = figure.collection.classes[label].drawings.length;
    const values = { name: figure.nameOf(label), other: figure.nameOf(prediction), count, of };
    said.push(figure.say(words['check.worst'], values));
  }
  return said.join(figure.say(words['sentences.between']));
}

/**
 * @param {CnnTeach} figure
 * @param {Check} check
 */
function matrix(figure, { confusion }) {
  const { classes } = figure.collection;
  const scale = countScale(Math.max(1, ...confusion), figure.theme);
  return html`<div class="matrix"><table class="confusion" aria-label=${figure.say(words['check.title'])}>
    <thead>
      <tr>
        <td class="axes">${figure.say(words['check.label'])}<br />${figure.say(words['check.answer'])}</td>
        ${classes.map((_, k) => html`<th scope="col"><span>${figure.nameOf(k)}</span></th>`)}
      </tr>
    </thead>
    <tbody>
      ${classes.map(
        (_, label) => html`<tr>
          <th scope="row"><span>${figure.nameOf(label)}</span></th>
          ${classes.map((_, prediction) => {
            const count = confusion[label * classes.length + prediction];
            return html`<td ${styleProperties(count > 0 ? numberColours(scale, count) : { 'background-color': '', color: '' })}>${count}</td>`;
          })}
        </tr>`,
      )}
    </tbody>
  </table></div>`;
}
