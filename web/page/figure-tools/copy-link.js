// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Copies a link to a figure, and says below it what the link can't carry.

import { render } from 'lit';
import { adopt } from './adopt.js';
import { copied } from './copied.js';
import { words } from './words.js';

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
 * What there is to say stands below the row until the reader goes on.
 * @param {Place} place
 */
export async function use({ figure, row, state }) {
  adopt(style);
  const content = await copied(state, figure, words['link.copied']);
  row.querySelector('.linked')?.remove();
  const said = document.createElement('div');
  said.className = 'linked';
  said.setAttribute('role', 'status');
  row.append(said);
  await new Promise(requestAnimationFrame); // screen readers read what comes into a place that is there
  render(content, said);
  const leave = (/** @type {Event} */ event) => {
    const isInside = event.target instanceof Node && said.contains(event.target);
    if (event instanceof KeyboardEvent ? event.key !== 'Escape' : isInside) return;
    said.remove();
    for (const type of ['pointerdown', 'keydown']) document.removeEventListener(type, leave);
  };
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, leave);
}
