// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Copies a link to a figure, and says below it what the link can't carry.

import { html, nothing, render } from 'lit';
import { say } from '../../parts/base/say.js';
import { save } from '../../parts/save.js';
import { sessionOf } from '../../session/sessions.js';
import { words as pageWords } from '../words.js';
import { adopt } from './adopt.js';
import { words } from './words.js';

/** @import { Text } from '../../parts/base/languages.js' */
/** @import { Place } from './offer-tools.js' */

// Over what is below, so that nothing moves.
const style = `
.linked {
  position: absolute !important;
  z-index: 3;
  inset: 100% auto auto 0 !important;
  box-sizing: border-box;
  inline-size: max-content;
  max-inline-size: min(30rem, 100%);
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--line-strong);
  border-radius: var(--radius);
  background: var(--paper);
  color: var(--ink);
  text-align: start;
}
.linked p {
  margin: 0;
}
.linked p + p {
  margin-block-start: 0.375rem;
}
.linked .control {
  margin: 0.5rem 0 0.25rem;
  text-decoration: none;
}
.linked input {
  inline-size: 100%;
}
`;

/**
 * @param {Place} place
 */
export async function use({ figure, row, state }) {
  adopt(style);
  const address = state.addressOf(figure);
  if (!address) {
    show(figure, row, [say(figure, pageWords['tools.no-address'])]);
    return;
  }
  const isCopied = await navigator.clipboard?.writeText(address).then(
    () => true,
    () => false,
  );
  const { ready, weights } = sessionOf('');
  const isTrained = weights.checkpoint === 'live';
  show(
    figure,
    row,
    [
      say(figure, isCopied ? words['link.copied'] : words['link.refused']),
      ...leftOut(state.figures).map((text) => say(figure, text)),
      ...(isTrained ? [say(figure, words['link.training'])] : []),
    ],
    {
      address: isCopied ? undefined : address,
      file: isTrained && ready ? () => ({ name: 'network.safetensors', bytes: ready.network.save() }) : undefined,
    },
  );
}

/**
 * What figures say that no link carries of them, each sentence once.
 * @param {readonly Element[]} figures
 * @returns {Text[]}
 */
function leftOut(figures) {
  return [...new Set(figures.map((figure) => Reflect.get(figure, 'leftOut')))].filter(Boolean);
}

/**
 * Shows sentences below the row until the reader goes on.
 * @param {Element} figure
 * @param {HTMLElement} row
 * @param {string[]} sentences
 * @param {{ address?: string, file?: () => Parameters<typeof save>[0] }} [more]
 */
async function show(figure, row, sentences, { address, file } = {}) {
  row.querySelector('.linked')?.remove();
  const said = document.createElement('div');
  said.className = 'linked';
  said.setAttribute('role', 'status');
  row.append(said);
  await new Promise(requestAnimationFrame); // screen readers read what comes into a place that is there
  render(
    html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      ${address ? html`<input class="control" readonly aria-label=${say(figure, words['link.field'])} .value=${address} @focus=${select} />` : nothing}
      ${file ? html`<button type="button" class="control" @click=${() => save(file())}>${say(figure, words['link.save'])}</button>` : nothing}`,
    said,
  );
  const leave = (/** @type {Event} */ event) => {
    const isInside = event.target instanceof Node && said.contains(event.target);
    if (event instanceof KeyboardEvent ? event.key !== 'Escape' : isInside) return;
    said.remove();
    for (const type of ['pointerdown', 'keydown']) document.removeEventListener(type, leave);
  };
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, leave);
}

/** @param {Event} event */
function select({ currentTarget }) {
  /** @type {HTMLInputElement} */ (currentTarget).select();
}
