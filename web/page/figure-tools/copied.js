// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Copies a link to the article, and says what it can't carry of what is shown.

import { html, nothing } from 'lit';
import { say } from '../../parts/base/say.js';
import { save } from '../../parts/save.js';
import { sessionOf } from '../../session/sessions.js';
import { words as pageWords } from '../words.js';
import { words } from './words.js';

/** @import { Text } from '../../parts/base/languages.js' */
/** @import { PageState } from '../address/page-state.js' */

/**
 * @param {PageState} state
 * @param {Element} figure that the link leads to
 * @param {Text} done what is said of a link that was copied
 * @returns what there is to say and, where it could not be copied, the link
 */
export async function copied(state, figure, done) {
  const address = state.addressOf(figure);
  if (!address) return html`<p>${say(figure, pageWords['tools.no-address'])}</p>`;
  const isCopied = await navigator.clipboard?.writeText(address).then(
    () => true,
    () => false,
  );
  const { ready, weights } = sessionOf('');
  const hasLearned = weights.checkpoint === 'live';
  const leftOut = [...new Set(state.figures.map((each) => Reflect.get(each, 'leftOut')))].filter(Boolean);
  const sentences = [
    isCopied ? done : words['link.refused'],
    ...leftOut,
    ...(hasLearned ? [words['link.training']] : []),
    ...(location.protocol === 'file:' ? [words['link.file']] : []),
  ];
  const file = () => ready && save({ name: 'network.safetensors', bytes: ready.network.save() });
  return html`${sentences.map((sentence) => html`<p>${say(figure, sentence)}</p>`)}
    ${isCopied ? nothing : html`<input class="control" readonly aria-label=${say(figure, words['link.field'])} .value=${address} @focus=${select} />`}
    ${hasLearned ? html`<button type="button" class="control" @click=${file}>${say(figure, words['link.save'])}</button>` : nothing}`;
}

/** @param {Event} event */
function select({ currentTarget }) {
  /** @type {HTMLInputElement} */ (currentTarget).select();
}
