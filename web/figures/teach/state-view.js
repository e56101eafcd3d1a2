// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { words } from './words.js';

/** @import { Words } from '../../parts/base/say.js' */
/** @import { Fault } from './faults.js' */
/** @import { CnnTeach } from './teach.js' */

/**
 * What the network has learned from, what hinders it, and what was refused just now.
 * @param {CnnTeach} figure
 * @param {Fault | undefined} fault
 */
export function stateView(figure, fault) {
  const { learning } = figure;
  if (learning.failure) return figure.failed(learning.failure, () => figure.learn());
  // While it learns, the sentence changes too often to be read out.
  return html`<div class="state">
    <p class="learned" role="status" aria-live=${learning.phase ? 'off' : 'polite'}>${stateOf(figure, fault)}</p>
    <p class="news" role="status">${newsOf(figure)}</p>
  </div>`;
}

/**
 * @param {CnnTeach} figure
 * @param {Fault | undefined} fault
 */
function stateOf(figure, fault) {
  const { cnn, collection, learning } = figure;
  if (!cnn) return '';
  const { network, phase, drawings } = learning;
  if (phase === 'learning') return figure.say(words['state.learning'], { count: collection.size });
  if (network && drawings === 0) return figure.say(words['state.opened']);
  const said = fault ? [figure.say(...faultInWords(figure, fault))] : [];
  const classes = collection.classes.filter((drawn) => drawn.drawings.length > 0).length;
  if (network) said.unshift(figure.say(words['state.learned'], { count: drawings, classes }));
  return said.join(figure.say(words['sentences.between']));
}

/**
 * @param {CnnTeach} figure
 * @param {Fault} fault
 * @returns {Words}
 */
function faultInWords(figure, fault) {
  const first = 'first' in fault ? figure.nameOf(fault.first) : '';
  const second = 'second' in fault ? figure.nameOf(fault.second) : '';
  return [words[`fault.${fault.kind}`], { first, second }];
}

/** @param {CnnTeach} figure */
function newsOf(figure) {
  if (figure.news) return figure.say(...figure.news);
  if (figure.isRefused) return figure.say(words['news.refused']);
  return figure.isLong ? figure.say(words['news.long']) : '';
}
