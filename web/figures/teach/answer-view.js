// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { extentFor, inkScale, magnitudeOf, signedScale } from '../../drawing/colour-scale.js';
import { percent } from '../../drawing/number-format.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { padWords } from '../../parts/pad/words.js';
import { side } from './lessons.js';
import { words } from './words.js';

/** @import { Network } from '../../lib/index.js' */
/** @import { CnnTeach } from './teach.js' */

/** @typedef {{ shape: number[], data: Float32Array }} Picture */

/**
 * What the network says of a picture.
 * @typedef {object} Answer
 * @property {Picture} seen the picture as the network reads it
 * @property {Float32Array} probabilities
 * @property {number} prediction
 * @property {number} rival the second most probable
 * @property {Picture | undefined} votes what each pixel adds to the logit of the prediction minus that of the rival
 */

/**
 * @param {Network} network
 * @param {Uint8Array} pixels
 * @returns {Answer}
 */
export function answerOf(network, pixels) {
  const { probabilities, prediction } = network.forward(pixels);
  const order = Array.from(probabilities.keys()).sort((a, b) => probabilities[b] - probabilities[a]);
  const rival = order.find((k) => k !== prediction) ?? prediction;
  const isLinear = network.layers.at(-2)?.type === 'dense';
  const votes = isLinear ? network.attribute(pixels, { for: prediction, against: rival }).pixels : undefined;
  return {
    seen: network.activation('input'),
    probabilities,
    prediction,
    rival,
    votes: votes && { data: votes.parts, shape: votes.shape },
  };
}

/**
 * The answer, large; what the network sees, and which pixels decided.
 * @param {CnnTeach} figure
 * @param {Answer | undefined} answer
 * @param {string} subject what the picture is
 */
export function answerView(figure, answer, subject) {
  if (!answer) return html`<div class="answer"></div>`;
  const { seen, prediction, rival, probabilities, votes } = answer;
  const names = { name: figure.nameOf(prediction), other: figure.nameOf(rival) };
  const scale = signedScale('activation', extentFor(magnitudeOf(votes?.data ?? [1])), figure.theme);
  return html`<div class="answer">
    <p class="says">
      <span class="prediction">${names.name}</span> <data class="certainty" value=${probabilities[prediction]}>${percent(probabilities[prediction])}</data>
      <span class="subject">${subject}</span>
    </p>
    <figure>
      ${picture(seen, inkScale(figure.theme))}
      <figcaption>${figure.say(padWords['pad.seen'])}</figcaption>
    </figure>
    ${
      votes &&
      html`<figure class="votes">
        ${picture(votes, scale)}
        <figcaption>${figure.say(words['teach.votes'], names)} <cnn-legend .scale=${scale}></cnn-legend></figcaption>
      </figure>`
    }
  </div>`;
}

/**
 * @param {Picture} tensor
 * @param {ReturnType<typeof inkScale>} scale
 */
function picture(tensor, scale) {
  return html`<cnn-map .tensor=${tensor} .scale=${scale} ${styleProperties({ '--rows': side, '--columns': side })}></cnn-map>`;
}

/**
 * The same for a screen reader.
 * @param {CnnTeach} figure
 * @param {Answer | undefined} answer
 */
export function answerSentence(figure, answer) {
  if (!answer) return '';
  const { prediction, probabilities } = answer;
  const values = { name: figure.nameOf(prediction), percent: percent(probabilities[prediction]) };
  return figure.say(words['teach.sentence'], values);
}
